"""`README.md` beside `README.fr.md`, `README-fr.md` or `README_fr.md`; likewise other names in capitals.

Source: a habit of repositories; the endings after the language that name a model are those of
https://github.com/jls42/ai-powered-markdown-translator
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.late import late_regex
from postedit.site.languages import language_of_tag
from postedit.site.place import SAME_NAME, Place
from postedit.site.plan import Plan, Weight

if TYPE_CHECKING:
    from pathlib import PurePosixPath

    from postedit.site.tree import Tree

_NAME = late_regex(
    r"(?P<base>[A-Z][A-Z_]{3,}?)(?:[._-](?P<tag>[a-z]{2}(?:[-_](?:[A-Z]{2}|Han[st]))?)(?:-[a-z].*)?)?"
)


def plan(site: Tree, *, asked: bool) -> Plan | None:
    """Give the plan where such a name ends in a language."""
    if not asked and not any((place := _place(post)) and place.is_named for post in site.posts):
        return None
    return Plan(why="names in capitals end in a language", place=_place, weight=Weight.TREE)


def _place(path: PurePosixPath) -> Place | None:
    match = _NAME.fullmatch(path.stem)
    if match is None:
        return None
    language = language_of_tag(match["tag"]) if match["tag"] else None
    if match["tag"] and not language:
        return None
    return Place(str(path.parent / match["base"]), language, SAME_NAME, is_named=language is not None)
