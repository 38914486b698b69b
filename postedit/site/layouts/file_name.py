"""The file is named after its language: `news/launch/en.md` beside `news/launch/fr.md`.

Source: a habit of sites made by hand and of translation scripts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.site.languages import language_of_tag
from postedit.site.place import Place
from postedit.site.plan import Plan, Weight

if TYPE_CHECKING:
    from pathlib import PurePosixPath

    from postedit.site.tree import Tree


def plan(site: Tree, *, asked: bool) -> Plan | None:
    """Give the plan where two files of a folder are named after languages."""
    folders = [post.parent for post in site.posts if language_of_tag(post.stem)]
    if not asked and len(set(folders)) == len(folders):
        return None
    return Plan(why="files are named after languages", place=_place, weight=Weight.NAMES)


def _place(path: PurePosixPath) -> Place | None:
    language = language_of_tag(path.stem)
    return Place(str(path.parent), language, "same folder", is_named=True) if language else None
