"""Translations lie in `translations/<lang>/`: `docs/a.md` beside `translations/fr/docs/a.md`.

Source: Co-op Translator, README, https://github.com/Azure/co-op-translator; ethereum.org's
`public/content/translations/<lang>/`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.site.languages import language_of_tag
from postedit.site.place import Place
from postedit.site.plan import Plan, Weight

if TYPE_CHECKING:
    from pathlib import PurePosixPath

    from postedit.site.tree import Tree

_FOLDER = "translations"
_REASON = "same path outside translations/"


def plan(site: Tree, *, asked: bool) -> Plan | None:
    """Give the plan where there is a folder of a language in one named ``translations``."""
    if not asked and not any(
        folder.parent.name == _FOLDER and language_of_tag(folder.name) for folder in site.folders
    ):
        return None
    return Plan(why="translations/ holds folders named after languages", place=_place, weight=Weight.TREE)


def _place(path: PurePosixPath) -> Place | None:
    folders = path.parts[:-1]
    for index, folder in enumerate(folders[1:], start=1):
        if folders[index - 1] == _FOLDER and (language := language_of_tag(folder)):
            key = "/".join((*folders[: index - 1], *folders[index + 1 :], path.stem))
            return Place(key, language, _REASON, is_named=True)
    return Place("/".join((*folders, path.stem)), None, _REASON)
