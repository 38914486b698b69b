"""One language at the root, the others in folders: `docs/guide.md` beside `docs/fr/guide.md`.

Source: common to Starlight, Docusaurus, VitePress and hand-made collections; taken where no settings name
the generator.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.site.languages import language_of_tag
from postedit.site.place import Place
from postedit.site.plan import Plan, Weight

if TYPE_CHECKING:
    from pathlib import PurePosixPath

    from postedit.site.tree import Tree

_OWN = {"i18n", "l10n", "locales"}
"""Folders that hold the folders of the languages and nothing else."""
_REASON = "same path outside the folder of the language"


def plan(site: Tree, *, asked: bool) -> Plan | None:  # noqa: ARG001 - no tree can rule the names out
    """Give the plan, whatever the site."""
    return Plan(
        why="folders named after languages lie among the posts that they translate",
        place=_place,
        weight=Weight.LOOSE,
    )


def _place(path: PurePosixPath) -> Place | None:
    """Give the path without its first language folder and without the ending as the key."""
    folders = path.parts[:-1]
    for index, folder in enumerate(folders):
        if language := language_of_tag(folder):
            above = folders[: index - 1] if index and folders[index - 1] in _OWN else folders[:index]
            key = "/".join((*above, *folders[index + 1 :], path.stem))
            here = "/".join(folders[: index + 1])
            return Place(key, language, _REASON, is_named=True, folder=here)
    return Place("/".join((*folders, path.stem)), None, _REASON)
