"""`post.md` in the default language beside `post.fr.md`; sections are `_index.fr.md`.

Source: Zola's documentation, content, multilingual sites,
https://www.getzola.org/documentation/content/multilingual/
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.site.place import Place, below, suffixed, tags_of
from postedit.site.plan import Plan, settled

if TYPE_CHECKING:
    from pathlib import PurePosixPath

    from postedit.site.tree import Tree


def plan(site: Tree, *, asked: bool) -> Plan | None:
    """Give the plan where ``zola.toml``, or a ``config.toml`` with Zola's keys, names languages."""
    config = site.settings("zola.toml", "config.toml")
    if not asked and (config.text("base_url") is None or not config.table("languages")):
        return None
    default = config.text("default_language") or ("en" if config.found else None)
    languages = tuple(dict.fromkeys([*([default] if default else []), *config.table("languages")]))
    tags = tags_of(languages)

    def place(path: PurePosixPath) -> Place | None:
        inside = below(path, "content")
        return None if inside is None else suffixed(inside, tags, default)

    return settled(config.name, place, languages, default)
