"""Values of the settings that have the right type and still cannot be meant."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from postedit.language import get
from postedit.late import late_regex
from postedit.site.by_hand import ROOTS
from postedit.site.layouts import AUTO, layout_names
from postedit.terms.fault import with_nearest

if TYPE_CHECKING:
    from postedit.site.settings import Settings

Fault = tuple[tuple[str, ...], str]
"""The keys that lead to a value, and what is wrong with it."""

# The beginning of a tag after BCP 47: language, then script or region, as far as sites write them.
_TAG = late_regex(r"[a-z]{2,3}(?:[-_](?:[A-Za-z]{2}|[A-Za-z]{4}|\d{3}))*")
BUILTIN = "builtin:"
_ROOTS = 'roots = { en = "docs", fr = "traduction/docs" }'


def faults(settings: Settings, root: Path) -> Iterator[Fault]:
    """Give the values that cannot be meant.

    Args:
        settings: what the file says.
        root: the folder of the file, which the site's paths must not leave.
    """
    yield from _tags(settings)
    yield from _registers(settings)
    yield from _paths(settings, root)
    if len(settings.roots) == 1:
        yield ("roots",), f"roots: one folder has no translations; name one for each language: {_ROOTS}"
    if settings.layout and (message := layout_fault(settings.layout)):
        yield ("layout",), f"layout: {message}"


def layout_fault(name: str) -> str | None:
    """Tell what is wrong with the name of a layout, None where it is one."""
    names = [AUTO, *layout_names()]
    if name in names:
        return None
    if name == ROOTS:
        return f"roots is no layout but a setting: {_ROOTS}"
    return with_nearest(f'unknown layout "{name}"', name, names)


def _tags(settings: Settings) -> Iterator[Fault]:
    named = {
        "source-language": (settings.source_language,) if settings.source_language else (),
        "languages": settings.languages,
        "roots": tuple(settings.roots),
        "register": tuple(settings.register),
    }
    for key, tags in named.items():
        for tag in tags:
            if not _TAG.fullmatch(tag):
                yield (key,), f'{key}: "{tag}" is no language tag such as fr or pt-BR'


def _registers(settings: Settings) -> Iterator[Fault]:
    for tag, said in settings.register.items():
        address = get(tag).address
        if address is None:
            yield ("register", tag), f"register.{tag}: postedit knows no ways to address a reader in {tag}"
        elif address.way(said) is None:
            valid = ", ".join(address.words)
            yield ("register", tag), f'register.{tag}: unknown value "{said}"; valid are {valid}'


def _paths(settings: Settings, root: Path) -> Iterator[Fault]:
    """Give paths that leave the site, and roots that are no folders of it."""
    files = [name.removeprefix("-") for name in settings.glossary]
    named = {
        "roots": [*settings.roots.values()],
        "pairs": [path for pair in settings.pairs for path in pair],
        "glossary": [name for name in files if not name.startswith(BUILTIN)],
        "exclude": [*settings.exclude],
        "per-file-ignores": [*settings.per_file_ignores],
    }
    for key, paths in named.items():
        for path in paths:
            if escapes(path, root):
                yield (key,), f'{key}: "{path}" leads out of the site; name a place below {root.resolve()}'
    for tag, folder in settings.roots.items():
        if not escapes(folder, root) and not (root / folder).is_dir():
            yield ("roots", tag), f'roots.{tag}: there is no folder "{folder}" below {root.resolve()}'


def escapes(path: str, root: Path) -> bool:
    """Tell whether a path of the settings leads out of the folder they stand in, by links too."""
    if ".." in PurePosixPath(path.replace("\\", "/")).parts:
        return True
    try:
        return not (root / path).resolve().is_relative_to(root.resolve())
    except (OSError, RuntimeError, ValueError):  # links in a circle, or a null in the name
        return True
