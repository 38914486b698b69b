"""`src/content/docs/en/page.mdx` beside `src/content/docs/fr/page.md`; a `root` locale has no folder.

Source: Starlight's documentation, internationalization, https://starlight.astro.build/guides/i18n/
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.site.place import Place, below, foldered, tags_of
from postedit.site.plan import Plan, settled

if TYPE_CHECKING:
    from pathlib import PurePosixPath

    from postedit.site.tree import Tree

_CONTENT = "src/content/docs"
_ROOT = "root"


def plan(site: Tree, *, asked: bool) -> Plan | None:
    """Give the plan where the settings of Astro call ``starlight``."""
    script = site.script("astro.config")
    if not asked and "starlight" not in script.text:
        return None
    locales = script.table("locales")
    root = locales.get(_ROOT)
    spoken = root.get("lang") if isinstance(root, dict) else None
    languages = tuple(name for name in locales if name != _ROOT)
    default = spoken or script.string("defaultLocale")
    tags = tags_of(languages)

    def place(path: PurePosixPath) -> Place | None:
        inside = below(path, _CONTENT)
        return (
            None if inside is None else foldered(inside, tags, spoken, root=_ROOT in locales or not languages)
        )

    return settled(
        script.name,
        place,
        languages,
        default,
        is_unread=script.is_unread("locales"),
        is_default_unread=default is None and script.is_string_unread("defaultLocale"),
    )
