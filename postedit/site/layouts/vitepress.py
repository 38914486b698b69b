"""The language of the `root` locale beside the folders of the others: `guide.md` beside `fr/guide.md`.

Source: VitePress's documentation, internationalization, https://vitepress.dev/guide/i18n; VuePress writes
the folders as `/fr/`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.site.place import Place, below, foldered, tags_of
from postedit.site.plan import Plan, settled

if TYPE_CHECKING:
    from pathlib import PurePosixPath

    from postedit.site.tree import Tree

_HOMES = (".vitepress", ".vuepress")


def plan(site: Tree, *, asked: bool) -> Plan | None:
    """Give the plan where a folder ``.vitepress`` or ``.vuepress`` has settings with locales."""
    script = site.script(*(f"{home}/{name}" for home in _HOMES for name in ("config", "config/index")))
    locales = script.table("locales")
    is_unread = script.is_unread("locales")
    if not asked and not locales and not is_unread:
        return None
    root = locales.get("root", locales.get("/"))
    spoken = root.get("lang") if isinstance(root, dict) else None
    default = spoken if isinstance(spoken, str) else None
    languages = tuple(name for locale in locales if (name := locale.strip("/")) not in ("", "root"))
    tags = tags_of(languages)
    home = script.string("srcDir") or ""

    def place(path: PurePosixPath) -> Place | None:
        inside = below(path, home)
        return None if inside is None else foldered(inside, tags, default, root=True)

    return settled(script.name, place, languages, default, is_unread=is_unread)
