"""Which link of the target is which link of the source."""

from __future__ import annotations

import bisect
import re

import msgspec
from rapidfuzz import fuzz

from postedit.align.dynamic import cheapest_path
from postedit.post import Block, Link, LinkState

_MOVES = ((1, 1), (1, 0), (0, 1))
_GAP = 0.55
_MANY = 40_000
_CUT_OFF = re.compile(r"![ \u00a0\u202f]\Z")
_PICTURE = re.compile(r"\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico)(?:[?#]|\Z)", re.IGNORECASE)


class LinkMatch(msgspec.Struct, frozen=True):
    """A link of the source and the one that renders it."""

    source: Link
    target: Link


class BlockLinks(msgspec.Struct, frozen=True):
    """The links of one block pair: matched, lost from the source, added in the target ``block``."""

    block: Block
    matched: tuple[LinkMatch, ...]
    lost: tuple[Link, ...]
    added: tuple[Link, ...]


def is_cut_off_image(link: Link, text: str) -> bool:
    """Tell an image whose ``!`` stands behind a space from a link behind a sentence that ends with ``!``.

    The parser takes both for links; an image leads to a file of pictures.
    """
    if link.is_image or link.state is not LinkState.WHOLE:
        return False
    start = link.span.start
    return bool(_CUT_OFF.search(text, max(0, start - 3), start)) and bool(_PICTURE.search(link.url))


def match_block(block: Block, source: list[Link], target: list[Link], texts: tuple[str, str]) -> BlockLinks:
    """Pair links: equal addresses first, wherever they moved; what is left in order, by likeness.

    Where a link is damaged, order comes first, because a neighbour often has its address.
    """
    damaged = any(link.state is not LinkState.WHOLE for link in target)
    if damaged and len(source) * len(target) <= _MANY:
        matched, lost, added = _in_order(source, target, texts)
        more, lost, added = _equal(lost, added, texts)
        return BlockLinks(block, (*matched, *more), tuple(lost), tuple(added))
    matched, waiting, rest = _equal(source, target, texts)
    if waiting and rest and len(waiting) * len(rest) <= _MANY:
        more, waiting, rest = _in_order(waiting, rest, texts)
        matched += more
    return BlockLinks(block, tuple(matched), tuple(waiting), tuple(rest))


def _is_image(link: Link, text: str) -> bool:
    return link.is_image or is_cut_off_image(link, text)


def _equal(
    source: list[Link], target: list[Link], texts: tuple[str, str]
) -> tuple[list[LinkMatch], list[Link], list[Link]]:
    """Pair links with the same address; of several, those that stand at the most similar places."""
    places: dict[tuple[str, bool], list[int]] = {}
    for index, link in enumerate(target):
        places.setdefault((link.url, _is_image(link, texts[1])), []).append(index)
    matched: list[LinkMatch] = []
    lost: list[Link] = []
    used: set[int] = set()
    for place, link in enumerate(source):
        same = places.get((link.url, link.is_image))
        if same:
            best = same.pop(_nearest(same, place))
            used.add(best)
            matched.append(LinkMatch(link, target[best]))
        else:
            lost.append(link)
    return matched, lost, [link for index, link in enumerate(target) if index not in used]


def _nearest(places: list[int], wanted: int) -> int:
    """Give the index of the place that is nearest to ``wanted``, of two the first."""
    at = bisect.bisect_left(places, wanted)
    if at == len(places) or (at and wanted - places[at - 1] <= places[at] - wanted):
        return at - 1
    return at


def _in_order(
    source: list[Link], target: list[Link], texts: tuple[str, str]
) -> tuple[list[LinkMatch], list[Link], list[Link]]:
    def cost(i: int, j: int, di: int, dj: int) -> float:
        if not di or not dj:
            return _GAP
        a, b = source[i], target[j]
        if a.is_image != _is_image(b, texts[1]):
            return 2.0
        address = fuzz.ratio(a.url, b.url) / 100
        label = fuzz.ratio(a.label.of(texts[0]), b.label.of(texts[1])) / 100
        damaged = 0.2 if b.state is not LinkState.WHOLE else 0.0
        return max(0.0, 1.0 - max(address, label) - damaged)

    matched, lost, added = [], [], []
    for step in cheapest_path(len(source), len(target), _MOVES, cost):
        if step.di and step.dj:
            matched.append(LinkMatch(source[step.i], target[step.j]))
        elif step.di:
            lost.append(source[step.i])
        else:
            added.append(target[step.j])
    return matched, lost, added
