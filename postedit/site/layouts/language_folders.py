"""Each language has a folder: `content/en/post.md` beside `content/fr/post.md`.

Source: common to Hugo, Starlight, Eleventy, Nextra, Gatsby and Hexo; taken where no settings name
the generator.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.site.languages import language_of_tag
from postedit.site.place import SAME_PATH, Place
from postedit.site.plan import Plan, Weight

if TYPE_CHECKING:
    from pathlib import PurePosixPath

    from postedit.site.tree import Tree


def plan(site: Tree, *, asked: bool) -> Plan | None:  # noqa: ARG001 - no tree can rule the names out
    """Give the plan, whatever the site."""
    return Plan(why="folders are named after languages", place=_place, weight=Weight.NAMES)


def _place(path: PurePosixPath) -> Place | None:
    """Give the path without its first language folder and without the ending as the key."""
    folders = path.parts[:-1]
    for index, folder in enumerate(folders):
        if language := language_of_tag(folder):
            key = "/".join((*folders[:index], "*", *folders[index + 1 :], path.stem))
            here = "/".join(folders[: index + 1])
            return Place(key, language, SAME_PATH, is_named=True, folder=here)
    return None
