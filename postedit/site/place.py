"""Where a layout puts a post, and the rules of names that layouts are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from pathlib import PurePosixPath

import msgspec

from postedit.site.languages import language_of_tag

Tags = Callable[[str], str | None]
"""Gives the language that a part of a name stands for, or None where it stands for none."""
SAME_NAME = "same name, language as suffix"
SAME_PATH = "same path below the folders of the languages"


class Place(msgspec.Struct, frozen=True, gc=False):
    """What translations of one another share, and the language, None where the name does not tell.

    Attributes:
        key: what they share.
        language: the tag, as the site writes it.
        reason: by what they are paired, in words.
        is_named: whether the path or the front matter names the language; else the site's default is meant.
        folder: the folder whose name was taken for a language, where that may be a mistake.
    """

    key: str
    language: str | None
    reason: str
    is_named: bool = False
    folder: str = ""


def tags_of(languages: Iterable[str]) -> Tags:
    """Give a reading of names that knows ``languages`` alone; without any, it knows the common ones.

    Case, and whether a hyphen or an underscore stands before the country, make no difference.
    """
    known = {_folded(language): language for language in languages}
    return (lambda name: known.get(_folded(name))) if known else language_of_tag


def _folded(tag: str) -> str:
    return tag.replace("_", "-").lower()


def split_suffix(stem: str, tags: Tags, marks: str = ".") -> tuple[str, str | None]:
    """Cut the language off the end of a name without ending: ``about.fr`` gives ``about`` and ``fr``.

    A tag with a country may hold a mark itself (``guide-pt-BR``).
    """
    for mark in marks:
        if mark not in stem:
            continue
        parts = stem.split(mark)
        for count in (1, 2):
            tag = mark.join(parts[-count:])
            if len(parts) > count and (language := tags(tag)):
                return mark.join(parts[:-count]), language
    return stem, None


def suffixed(path: PurePosixPath, tags: Tags, default: str | None = None, marks: str = ".") -> Place:
    """Place a post whose language is the end of its name; one without an end is in the default language."""
    base, language = split_suffix(path.stem, tags, marks)
    return Place(_beside(path, base), language or default, SAME_NAME, language is not None)


def _beside(path: PurePosixPath, name: str) -> str:
    """Give the path of another name in the folder of ``path``; a name of dots alone may be no name."""
    if not name.strip("."):
        return str(path.parent / name)
    return str(path).removesuffix(path.name) + name


def foldered(
    path: PurePosixPath, tags: Tags, default: str | None = None, *, root: bool = False
) -> Place | None:
    """Place a post whose first folder is its language.

    With ``root``, one outside these folders is in the default language.
    """
    language = tags(path.parts[0]) if len(path.parts) > 1 else None
    if language:
        return Place(str(PurePosixPath(*path.parts[1:]).with_suffix("")), language, SAME_PATH, is_named=True)
    return Place(str(path.with_suffix("")), default, SAME_PATH) if root else None


def below(path: PurePosixPath, folder: str) -> PurePosixPath | None:
    """Give ``path`` relative to a folder, None where it lies elsewhere; an empty folder is the root."""
    above = _parts(folder)
    if not above:
        return path
    parts = path.parts
    return PurePosixPath(*parts[len(above) :]) if parts[: len(above)] == above else None


@lru_cache(maxsize=256)
def _parts(folder: str) -> tuple[str, ...]:
    return PurePosixPath(folder.strip("/").removeprefix("./")).parts


def prefixed(prefix: str, place: Place | None) -> Place | None:
    """Give the place with a key of its own for one part of the site, such as its blog."""
    return place and msgspec.structs.replace(place, key=f"{prefix}:{place.key}")


def language_in_path(path: PurePosixPath, tags: Tags) -> str | None:
    """Give the language of a suffix or else of the innermost folder that is named after one."""
    _, language = split_suffix(path.stem, tags)
    return language or next((tag for name in reversed(path.parts[:-1]) if (tag := tags(name))), None)
