"""Which post of a group of translations is the source: not always the one in the site's default language.

The evidence is asked in this order, and the first that decides is told: a post's front matter that names
its origin, the settings, other signs in the front matter, notices in the bodies, the order in which git
got the posts, the site's default language. What one post says of itself counts before what the settings
say of all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from postedit.model import Problem
from postedit.site.grouping import Known
from postedit.site.history import History
from postedit.site.languages import primary
from postedit.site.signs import Signs, signs_of

_DAY = 86_400
"""Seconds between two first commits from which on their order tells who was first."""


class Default(msgspec.Struct, frozen=True):
    """The language that the site's posts are translated from, and what names it.

    ``is_settled`` is set where postedit's settings name it, ``is_known`` where those or the site generator's
    do.
    """

    language: str
    says: str
    is_settled: bool = False
    is_known: bool = False


class Origin(msgspec.Struct, frozen=True):
    """The source of a post, and the evidence that chose it."""

    source: Known
    evidence: str


class Directed(msgspec.Struct, frozen=True):
    """The origin of each post of a group that has one, by path, and what is contradictory."""

    origins: dict[Path, Origin]
    problems: list[Problem]


_Choice = tuple[Known, str] | None


def direct(group: list[Known], default: Default, history: Callable[[], History | None]) -> Directed:
    """Find the origins in a group; ``history`` is asked only where nothing else decides."""
    group = [post for post in group if post.language]
    if len(group) < 2:
        return Directed({}, [])
    signs = {post.path: signs_of(post.path, post.language or "") for post in group}
    named = _named(group, signs)
    problems = _drop_cycles(named)
    free = [post for post in group if post.path not in named]
    root = _root(free, signs, default, history) if len(free) > 1 else None
    return Directed(_all_from(group, root or _end(named), named), problems)


def is_original(post: Known) -> bool:
    """Tell whether a post's front matter names its own language as the one it was written in."""
    return _names_itself(post, signs_of(post.path, post.language or ""))


def _names_itself(post: Known, sign: Signs) -> bool:
    return bool(sign.origin) and primary(sign.origin) == primary(post.language)


def _all_from(group: list[Known], root: _Choice, named: dict[Path, Origin]) -> dict[Path, Origin]:
    origins = dict(named)
    if root is not None:
        for post in group:
            if post is not root[0]:
                origins.setdefault(post.path, Origin(*root))
    return origins


def _named(group: list[Known], signs: dict[Path, Signs]) -> dict[Path, Origin]:
    """Give the origins that front matter names, where the group has one post in the language named."""
    named = {}
    for post in group:
        sign = signs[post.path]
        if not sign.origin or primary(sign.origin) == primary(post.language):
            continue
        sources = [other for other in group if primary(other.language) == primary(sign.origin)]
        exact = [other for other in sources if other.language == sign.origin]
        if len(exact or sources) == 1:
            said = f"front matter: {sign.origin_key}: {sign.origin} in {post.path.name}"
            named[post.path] = Origin((exact or sources)[0], said)
    return named


def _drop_cycles(named: dict[Path, Origin]) -> list[Problem]:
    """Take out posts that are each other's origin, near or far, and say so."""
    problems = []
    for start in [*named]:
        way = [start]
        while way[-1] in named and (after := named[way[-1]].source.path) not in way:
            way.append(after)
        if way[-1] in named and named[way[-1]].source.path == start:
            names = ", ".join(path.name for path in way)
            problems.append(
                Problem(
                    str(start),
                    f"the front matter of {names} names each as a translation of another; "
                    "correct it in one of them. The site's default language counts until then",
                )
            )
            for path in way:
                del named[path]
    return problems


def _root(
    posts: list[Known], signs: dict[Path, Signs], default: Default, history: Callable[[], History | None]
) -> _Choice:
    """Give the one of several posts without a named origin that the others are translated from."""
    originals = [post for post in posts if _names_itself(post, signs[post.path])]
    if len(originals) == 1:
        return originals[
            0
        ], f"front matter: {signs[originals[0].path].origin_key} in {originals[0].path.name}"
    usual = _in_language(posts, default.language)
    if usual is not None and default.is_settled:
        return usual, default.says
    if usual is None and default.is_known:
        return None  # translations of a post that is missing: the oldest of them is not their source
    for what, mark_of in (("front matter", _mark), ("notice", _notice)):
        marked = [post for post in posts if mark_of(signs[post.path])]
        rest = [post for post in posts if post not in marked]
        if marked and len(rest) == 1:
            return rest[0], f"{what}: {mark_of(signs[marked[0].path])} in {marked[0].path.name}"
        posts = rest or posts
    first = _first(posts, history())
    if first is not None or usual is None:
        return first
    return (usual, default.says) if usual in posts else None


def _mark(sign: Signs) -> str:
    return sign.mark or sign.machine or sign.origin_key


def _notice(sign: Signs) -> str:
    return f"“{sign.notice.words}”" if sign.notice else ""


def _end(named: dict[Path, Origin]) -> _Choice:
    """Give the post that all chains of named origins end in, where there is one."""
    ends = {o.source.path: o for o in named.values() if o.source.path not in named}
    return next(((o.source, o.evidence) for o in ends.values()), None) if len(ends) == 1 else None


def _first(posts: list[Known], history: History | None) -> _Choice:
    """Give the post that was committed a day or more before all others."""
    if history is None or len(posts) < 2:
        return None
    moments = [(history.first_commit(post.path), post) for post in posts]
    known = sorted(((m.time, n) for n, (m, _) in enumerate(moments) if m is not None))
    if len(known) < len(posts) or known[1][0] - known[0][0] < _DAY:
        return None
    days = (known[1][0] - known[0][0]) // _DAY
    return posts[known[0][1]], f"git: committed {days} day{'s' if days > 1 else ''} before the others"


def _in_language(posts: Iterable[Known], language: str) -> Known | None:
    """Give the post in a language, written exactly so or else with another country."""
    posts = list(posts)
    exact = next((post for post in posts if post.language == language), None)
    return exact or next((post for post in posts if primary(post.language) == primary(language)), None)
