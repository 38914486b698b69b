"""Each language has a `_toctree.yml`: `chapters/en/chapter1/1.mdx` beside `chapters/fr/chapter1/1.mdx`.

Source: Hugging Face's course and documentation,
https://github.com/huggingface/course#translating-the-course-into-your-language
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.site.languages import language_of_tag
from postedit.site.place import SAME_PATH, Place
from postedit.site.plan import Plan, Weight

if TYPE_CHECKING:
    from pathlib import PurePosixPath

    from postedit.site.tree import Tree

_CONTENTS = "_toctree.yml"


def plan(site: Tree, *, asked: bool) -> Plan | None:
    """Give the plan where a folder of a language holds a ``_toctree.yml``."""
    languages = (folder for folder in site.folders if language_of_tag(folder.name))
    if not asked and not any(site.has(f"{folder}/{_CONTENTS}") for folder in languages):
        return None
    return Plan(why=f"folders of languages hold {_CONTENTS}", place=_place, weight=Weight.TREE)


def _place(path: PurePosixPath) -> Place | None:
    for index, name in enumerate(path.parts[:-1]):
        if language := language_of_tag(name):
            key = "/".join((*path.parts[:index], *path.parts[index + 1 : -1], path.stem))
            return Place(key, language, SAME_PATH, is_named=True)
    return None
