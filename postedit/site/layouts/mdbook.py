"""Each language is a book: `en/src/chapter.md` beside `fr/src/chapter.md`, or `src/en/` beside `src/fr/`.

Source: mdBook's documentation, `language` and `src` of book.toml,
https://rust-lang.github.io/mdBook/format/configuration/general.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.site.languages import language_of_tag
from postedit.site.place import SAME_PATH, Place
from postedit.site.plan import Plan, Weight

if TYPE_CHECKING:
    from pathlib import PurePosixPath

    from postedit.site.tree import Tree

_CONTENTS = "SUMMARY"


def plan(site: Tree, *, asked: bool) -> Plan | None:
    """Give the plan where the tables of contents of two languages lie in folders named after these."""
    books = [post for post in site.posts if post.stem == _CONTENTS and _place(post)]
    if not asked and len(books) < 2:
        return None
    return Plan(why="each language has a SUMMARY.md of its own", place=_place, weight=Weight.TREE)


def _place(path: PurePosixPath) -> Place | None:
    for index, name in enumerate(path.parts[:-1]):
        if language := language_of_tag(name):
            key = "/".join((*path.parts[:index], *path.parts[index + 1 : -1], path.stem))
            return Place(key, language, SAME_PATH, is_named=True)
    return None
