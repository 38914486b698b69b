"""Posts that are translations of one another, by the layout of their paths."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import msgspec

from postedit.post.reading import read_text
from postedit.site.languages import language_of_text
from postedit.site.layouts import Place, layouts, root_language

_SAMPLES = 3
"""So many posts of a folder are read to find out whether its name is that of their language."""


class Known(msgspec.Struct):
    """A post, its language where known, and the layout that told."""

    path: Path
    language: str | None
    layout: str


class _Placed(msgspec.Struct, frozen=True):
    """A post as one layout sees it."""

    path: Path
    layout: str
    place: Place

    @property
    def group(self) -> tuple[str, str]:
        return self.layout, unicodedata.normalize("NFC", self.place.key)


def group_posts(root: Path, posts: list[Path], source_language: str, layout: str = "") -> list[list[Known]]:
    """Put each post under the layout that gives it company, one that tells its language first.

    Where ``layout`` names one, no other is tried.
    """
    placed = list(_placed(root, posts, layout))
    looks = _mere_looks(placed, source_language)
    placed = [one for one in placed if one.place.folder not in looks or not one.place.folder]
    company = _company(placed)
    best: dict[Path, _Placed] = {}
    for one in placed:
        other = best.get(one.path)
        if other is None or _rank(one, company) > _rank(other, company):
            best[one.path] = one
    groups: dict[tuple[str, str], list[Known]] = defaultdict(list)
    for one in best.values():
        groups[one.group].append(Known(one.path, one.place.language, one.layout))
    return list(groups.values())


def _placed(root: Path, posts: list[Path], wanted: str) -> Iterator[_Placed]:
    tried = [layout for layout in layouts() if wanted in ("", layout.NAME)]
    for path in posts:
        relative = PurePosixPath(path.relative_to(root).as_posix())
        for layout in tried:
            place = layout.place(relative)
            if place is not None:
                yield _Placed(path, layout.NAME, place)


def _company(placed: list[_Placed]) -> dict[tuple[str, str], set[str | None]]:
    """Give the languages of each group."""
    languages: dict[tuple[str, str], set[str | None]] = defaultdict(set)
    for one in placed:
        languages[one.group].add(one.place.language)
    return languages


def _rank(one: _Placed, company: dict[tuple[str, str], set[str | None]]) -> tuple[bool, bool, bool, int]:
    size = len(company[one.group])
    return size > 1, one.place.language is not None, one.layout != root_language.NAME, size


def _mere_looks(placed: list[_Placed], source_language: str) -> set[str]:
    """Give the folders that are named like a language but hold posts in another, such as ``it`` for IT.

    A folder with a sibling for another language, in which the same post lies, is beyond doubt.
    """
    company = _company([one for one in placed if one.layout != root_language.NAME])
    sure = {one.place.folder for one in placed if len(company.get(one.group, ())) > 1}
    doubtful: dict[str, list[_Placed]] = defaultdict(list)
    for one in placed:
        if one.place.folder and one.place.folder not in sure and one.layout == root_language.NAME:
            doubtful[one.place.folder].append(one)
    tags = {one.place.language for one in placed if one.place.language}
    candidates = tuple(sorted(tags | {source_language}))
    return {folder for folder, members in doubtful.items() if _speaks_another(members, candidates)}


def _speaks_another(members: list[_Placed], candidates: tuple[str, ...]) -> bool:
    agree = disagree = 0
    for one in members[:_SAMPLES]:
        text = read_text(one.path)
        found = language_of_text(text, str(one.path), candidates) if isinstance(text, str) else None
        if found and one.place.language:
            same = found.partition("-")[0] == one.place.language.partition("-")[0]
            agree, disagree = agree + same, disagree + (not same)
    return disagree > agree
