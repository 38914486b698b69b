"""`pages/post.en.mdx` beside `pages/post.fr.mdx`, or `content/en/post.mdx` beside `content/fr/post.mdx`.

Source: Nextra's documentation, internationalization, https://nextra.site/docs/guide/i18n
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.site.place import Place, below, foldered, suffixed, tags_of
from postedit.site.plan import Plan, settled

if TYPE_CHECKING:
    from pathlib import PurePosixPath

    from postedit.site.tree import Tree

_HOMES = ("pages", "content", "src/pages", "src/content")


def plan(site: Tree, *, asked: bool) -> Plan | None:
    """Give the plan where the settings of Next call ``nextra`` and list locales."""
    script = site.script("next.config")
    languages = script.names("locales")
    is_unread = script.is_unread("locales")
    if not asked and not ("nextra" in script.text and (languages or is_unread)):
        return None
    default = script.string("defaultLocale")
    tags = tags_of(languages)

    def place(path: PurePosixPath) -> Place | None:
        inside = next((inner for home in _HOMES if (inner := below(path, home)) is not None), None)
        return None if inside is None else foldered(inside, tags) or suffixed(inside, tags, default)

    return settled(
        script.name,
        place,
        languages,
        default,
        is_unread=is_unread,
        is_default_unread=script.is_string_unread("defaultLocale"),
    )
