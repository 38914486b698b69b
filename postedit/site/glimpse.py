"""The first pairs of a site, told from a few of its posts while all of it is still being looked through.

Folders are visited in turns: those of several languages are gone through side by side, so that translations
of one another are met early.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from postedit.site.direction import direct
from postedit.site.discovery import NO_SETTINGS, Visitor
from postedit.site.grouping import group_posts
from postedit.site.matching import match, sort_out
from postedit.site.pairing import FALLBACK_SOURCE, default_of
from postedit.site.pairs import PostPair
from postedit.site.settings import Settings
from postedit.site.wanted import Wanted

_POSTS = 240
"""So many posts are looked at: more than the largest screen has lines for."""

_SLICE = 24
"""Posts of one folder that are taken before it is the next one's turn."""


def glimpse(root: Path, paths: Iterable[Path] = (), settings: Settings = NO_SETTINGS) -> tuple[PostPair, ...]:
    """Give some pairs of a site, as names and front matter tell.

    A pair may turn out otherwise once all posts and the history are known. What settings pair by hand, what
    only content would tell, what has no counterpart so far and what nobody asked for is left out.
    """
    if settings.pairs or settings.roots:
        return ()
    found = group_posts(root, some_posts(root, settings), FALLBACK_SOURCE, settings.layout)
    chosen = default_of(settings, found.default, settings.source_language or found.default or FALLBACK_SOURCE)
    wanted, pairs = Wanted(paths), list[PostPair]()
    for group in found.groups:
        if len(group) < 2 or not wanted.holds(*(post.path for post in group)):
            continue
        members = sort_out(group)
        origins = direct(members.single, chosen, lambda: None).origins
        matched, _ = match(members, origins, chosen.language)
        pairs += [pair for pair in matched if pair.source and wanted.holds(pair.source, pair.target)]
    return tuple(sorted(pairs, key=lambda pair: (str(pair.source), str(pair.target))))


def some_posts(root: Path, settings: Settings = NO_SETTINGS, count: int | None = None) -> Sequence[Path]:
    """Give some posts of a site, ``count`` at most."""
    most = count or _POSTS
    visitor = Visitor(root, settings)
    waiting: deque[Iterator[Path]] = deque([_below(visitor, root)])
    found: list[Path] = []
    while waiting and len(found) < most:
        turn = waiting.popleft()
        here = [*islice(turn, _SLICE)]
        found += here
        if len(here) == _SLICE:
            waiting.append(turn)
    return found[:most]


def _below(visitor: Visitor, folder: Path) -> Iterator[Path]:
    """Give a folder's own posts, then those of the folders in it, a few of each in turn."""
    posts, folders = visitor.visit(folder)
    yield from posts
    waiting = deque(_below(visitor, inner) for inner in folders)
    while waiting:
        turn = waiting.popleft()
        here = [*islice(turn, _SLICE)]
        yield from here
        if len(here) == _SLICE:
            waiting.append(turn)
