"""Which link of the target is which link of the source."""

from __future__ import annotations

import bisect
import re
from collections import Counter

import msgspec
from rapidfuzz import fuzz

from postedit.align.dynamic import cheapest_path
from postedit.late import late_regex
from postedit.post import Block, Link, LinkState

_MOVES = ((1, 1), (1, 0), (0, 1))
_GAP = 0.55
_MANY = 40_000
_LABEL = 4
_CUT_OFF = late_regex(r"![ \u00a0\u202f]\Z")
_PICTURE = late_regex(r"\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico)(?:[?#]|\Z)", re.IGNORECASE)


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
    named, source, target = _shifted(source, target, texts)
    damaged = any(link.state is not LinkState.WHOLE for link in target)
    if damaged and len(source) * len(target) <= _MANY:
        matched, lost, added = _in_order(source, target, texts)
        more, lost, added = _equal(lost, added, texts)
        return BlockLinks(block, (*named, *matched, *more), tuple(lost), tuple(added))
    matched, waiting, rest = _equal(source, target, texts)
    if waiting and rest and len(waiting) * len(rest) <= _MANY:
        more, waiting, rest = _in_order(waiting, rest, texts)
        matched += more
    return BlockLinks(block, (*named, *matched), tuple(waiting), tuple(rest))


def _shifted(
    source: list[Link], target: list[Link], texts: tuple[str, str]
) -> tuple[list[LinkMatch], list[Link], list[Link]]:
    """Pair links of one label, which is a name, where the target's has the address of another of the source.

    A machine that takes a link for text gives it back with the address of the link before it.
    """
    addresses = {link.url for link in source}
    theirs, ours = _by_label(source, texts[0]), _by_label(target, texts[1])
    named = [
        LinkMatch(theirs[label], link)
        for label, link in ours.items()
        if label in theirs and link.url in addresses and theirs[label].url != link.url
    ]
    taken = {id(link) for match in named for link in (match.source, match.target)}
    return (
        named,
        [link for link in source if id(link) not in taken],
        [link for link in target if id(link) not in taken],
    )


def _by_label(links: list[Link], text: str) -> dict[str, Link]:
    """Give the links by their labels in small letters, those left out that are short or stand twice."""
    labels = [link.label.of(text).casefold() for link in links]
    once = {label for label, times in Counter(labels).items() if times == 1 and len(label) >= _LABEL}
    return {label: link for label, link in zip(labels, links, strict=True) if label in once}


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
