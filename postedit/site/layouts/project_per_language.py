"""Each language is a project of its own: `docs/en/docs/page.md` beside `docs/fr/docs/page.md`.

Source: FastAPI's repository, folder docs/, https://github.com/fastapi/fastapi
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.site.languages import language_of_tag
from postedit.site.place import SAME_PATH, Place
from postedit.site.plan import Plan, Weight

if TYPE_CHECKING:
    from pathlib import PurePosixPath

    from postedit.site.tree import Tree

_INNER = "docs"


def plan(site: Tree, *, asked: bool) -> Plan | None:
    """Give the plan where a folder of a language holds settings of MkDocs beside its ``docs``."""
    projects = (folder.parent for folder in site.folders if _is_project(folder))
    if not asked and not any(site.has(f"{project}/mkdocs.yml") for project in projects):
        return None
    return Plan(why="each language is a project of MkDocs", place=_place, weight=Weight.TREE)


def _is_project(folder: PurePosixPath) -> bool:
    return folder.name == _INNER and language_of_tag(folder.parent.name) is not None


def _place(path: PurePosixPath) -> Place | None:
    for index, name in enumerate(path.parts[1:-1], start=1):
        if name == _INNER and (language := language_of_tag(path.parts[index - 1])):
            key = "/".join((*path.parts[: index - 1], *path.parts[index + 1 : -1], path.stem))
            return Place(key, language, SAME_PATH, is_named=True)
    return None
