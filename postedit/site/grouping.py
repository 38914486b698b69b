"""Posts that are translations of one another, by the layouts that the site shows."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

import msgspec

from postedit.model import Problem
from postedit.post.reading import read_text
from postedit.site.languages import language_of_text, primary
from postedit.site.place import Place
from postedit.site.plan import Weight
from postedit.site.planning import Applied, apply_layouts
from postedit.site.tree import Tree

_SAMPLES = 3
"""So many posts of a folder are read to find out whether its name is that of their language."""


class Known(msgspec.Struct):
    """A post, its language where known, and the layout that told, with its reason.

    ``is_named`` tells whether the post itself names its language, by its path or its front matter.
    """

    path: Path
    language: str | None
    layout: str
    reason: str = ""
    is_named: bool = True


class Chosen(msgspec.Struct, frozen=True):
    """A layout by which posts were grouped: its name, what showed it, and how many posts it has."""

    name: str
    why: str
    posts: int


class Grouped(msgspec.Struct, frozen=True):
    """The groups, the layouts they come from, the default language of these, and faulty settings."""

    groups: list[list[Known]]
    chosen: tuple[Chosen, ...]
    default: str | None
    problems: tuple[Problem, ...]


class _Placed(msgspec.Struct, frozen=True):
    """A post as one layout sees it."""

    path: Path
    applied: Applied
    place: Place
    group: tuple[str, str, str]

    @property
    def weight(self) -> Weight:
        return self.applied.plan.weight


_Company = dict[tuple[str, str, str], set[str | None]]


def group_posts(root: Path, posts: Sequence[Path], source_language: str, layout: str = "") -> Grouped:
    """Put each post under the layout that gives it company, first of all one that the site's settings name.

    Where ``layout`` names one, no other is tried.
    """
    above = "" if root == Path() else root.as_posix().rstrip("/") + "/"
    tree = Tree(root, (PurePosixPath(path.as_posix().removeprefix(above)) for path in posts))
    applied = apply_layouts(tree, layout)
    default = next((one.plan.default for one in applied if one.plan.default), None)
    placed = [*_placed(tree, posts, applied)]
    looks = _mere_looks(placed, default or source_language)
    best = _best([one for one in placed if one.place.folder not in looks])
    groups: dict[tuple[str, str, str], list[Known]] = defaultdict(list)
    for one in best.values():
        place = one.place
        groups[one.group].append(
            Known(one.path, place.language, one.applied.name, place.reason, place.is_named)
        )
    for group in groups.values():
        _forget_assumed(group)
    return Grouped([*groups.values()], _chosen([*best.values()]), default, tuple(tree.problems))


def _forget_assumed(group: list[Known]) -> None:
    """Leave the language to the text where nothing confirms that a post is in the default one.

    That is so where it stands alone, or where several of a group name none: they cannot all be in one.
    """
    assumed = [post for post in group if not post.is_named]
    if len(group) == 1 or len(assumed) > 1:
        for post in assumed:
            post.language = None


def _placed(tree: Tree, posts: Sequence[Path], applied: list[Applied]) -> Iterator[_Placed]:
    """Give every place of every post; a folder named like a language that the site has not, is none."""
    settled = {primary(tag) for one in applied if not one.base for tag in one.plan.languages}
    for path, relative in zip(posts, tree.posts, strict=True):
        for one in applied:
            place = one.place(relative)
            if place is None or (
                settled and place.folder and place.language and primary(place.language) not in settled
            ):
                continue
            group = (one.name, one.base, unicodedata.normalize("NFC", place.key))
            yield _Placed(path, one, place, group)


def _best(placed: list[_Placed]) -> dict[Path, _Placed]:
    company = _company(placed)
    best: dict[Path, _Placed] = {}
    for one in placed:
        other = best.get(one.path)
        if other is None or _rank(one, company) > _rank(other, company):
            best[one.path] = one
    return best


def _company(placed: list[_Placed]) -> _Company:
    """Give the languages of each group."""
    languages: _Company = defaultdict(set)
    for one in placed:
        languages[one.group].add(one.place.language)
    return languages


def _rank(one: _Placed, company: _Company) -> tuple[bool, Weight, bool, int]:
    size = len(company[one.group])
    return size > 1, one.weight, one.place.language is not None, size


def _chosen(placed: list[_Placed]) -> tuple[Chosen, ...]:
    """Give the layouts that have posts, those with the most first."""
    count = Counter((one.applied.name, one.applied.base, one.applied.plan.why) for one in placed)
    return tuple(
        Chosen(name, f"{base}: {why}" if base else why, posts)
        for (name, base, why), posts in count.most_common()
    )


def _mere_looks(placed: list[_Placed], source_language: str) -> set[str]:
    """Give the folders that are named like a language but hold posts in another, such as ``it`` for IT.

    A folder with a sibling for another language, in which the same post lies, is beyond doubt.
    """
    company = _company([one for one in placed if one.weight > Weight.LOOSE])
    sure = {one.place.folder for one in placed if len(company.get(one.group, ())) > 1}
    doubtful: dict[str, list[_Placed]] = defaultdict(list)
    for one in placed:
        if one.place.folder and one.place.folder not in sure and one.weight is Weight.LOOSE:
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
            same = primary(found) == primary(one.place.language)
            agree, disagree = agree + same, disagree + (not same)
    return disagree > agree
