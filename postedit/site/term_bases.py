"""Which term bases a site reads: those that ship, and its own over them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from postedit.model import Problem
from postedit.site.settings_values import BUILTIN, escapes
from postedit.terms.fault import with_nearest

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from postedit.site.opened import Site

FOLDER = "glossary"
"""The folder of the site whose TOML files are its term bases where the settings name none."""
NEW_ENTRIES = "terms.toml"


class TermBases(msgspec.Struct, frozen=True):
    """The files to read, those of the site over those that ship, and the one for new entries.

    ``folders`` are those whose TOML files, present and future, are term bases of the site.
    """

    shipped: tuple[Path, ...]
    own: tuple[Path, ...]
    target: Path
    folders: tuple[Path, ...] = ()


def term_bases(site: Site, shipped: Iterable[Path]) -> TermBases | Problem:
    """Give the term bases of a site, or what is wrong with its setting ``glossary``.

    Args:
        site: the site.
        shipped: all term bases that ship; a file of the site that is one of them counts as such.
    """
    said = site.settings.glossary
    taken = _shipped(said, {path.stem: path for path in shipped})
    if isinstance(taken, str):
        return site.problem(f"{FOLDER}: {taken}", FOLDER)
    named = [site.root / name for name in said if not name.lstrip("-").startswith(BUILTIN)]
    missing = next((place for place in named if not place.exists()), None)
    if missing is not None:
        return site.problem(f"{FOLDER}: there is no file or folder {missing}", FOLDER)
    places = named or [site.root / FOLDER]
    files = [file for place in places for file in _files(place, site.root)]
    known = {path.resolve() for path in shipped}
    own = tuple(dict.fromkeys(file for file in files if file.resolve() not in known))
    folders = tuple(place for place in places if not place.is_file())
    target = places[-1] / NEW_ENTRIES if places[-1] in folders else places[-1]
    return TermBases(tuple(taken), own, target, folders)


def _shipped(said: Sequence[str], known: dict[str, Path]) -> list[Path] | str:
    """Give the term bases that ship and are wanted, or what is wrong: named ones exclude the others."""
    named = {name.removeprefix(BUILTIN) for name in said if name.startswith(BUILTIN)}
    left_out = {name.removeprefix("-" + BUILTIN) for name in said if name.startswith("-" + BUILTIN)}
    for name in sorted(named | left_out):
        if name not in known:
            return with_nearest(f'no term base "{name}" ships', name, [*known])
    for name in said:
        if name.startswith("-") and not name.startswith("-" + BUILTIN):
            return f'"{name}": only term bases that ship can be left out, such as -{BUILTIN}idioms'
    return [path for name, path in known.items() if name not in left_out and (not named or name in named)]


def _files(place: Path, root: Path) -> list[Path]:
    """Give a file, or the TOML files of a folder by name; links out of the site are left out."""
    if place.is_file():
        return [place]
    return [file for file in sorted(place.glob("*.toml")) if not escapes(str(file.relative_to(root)), root)]
