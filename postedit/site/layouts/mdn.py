"""`files/en-us/<path>/index.md` beside `files/fr/<path>/index.md`, in one repository or in two.

Source: MDN's translated content, README, https://github.com/mdn/translated-content
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.site.languages import language_of_tag
from postedit.site.place import SAME_PATH, Place
from postedit.site.plan import Plan, Weight

if TYPE_CHECKING:
    from pathlib import PurePosixPath

    from postedit.site.tree import Tree

_FILES = "files"
_SOURCE = "en-us"


def plan(site: Tree, *, asked: bool) -> Plan | None:
    """Give the plan where ``files`` holds a folder of a language, in which each page is an ``index.md``."""
    if not asked and not any(_place(post) for post in site.posts):
        return None
    return Plan(
        why="files/ holds folders named after languages", place=_place, weight=Weight.TREE, default=_SOURCE
    )


def _place(path: PurePosixPath) -> Place | None:
    parts = path.parts
    if _FILES not in parts[:-3] or path.stem.lower() != "index":
        return None
    index = parts.index(_FILES) + 1
    language = language_of_tag(parts[index])
    key = "/".join(parts[index + 1 : -1]).lower()
    return Place(key, language, SAME_PATH, is_named=True) if language else None
