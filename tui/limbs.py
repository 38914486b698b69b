"""The skeleton of a pair: what holds its text, on both sides, and where one side lacks a limb."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import zip_longest

import msgspec

from postedit.checks.linking import match_block
from postedit.engine import Review
from postedit.model import Span
from postedit.post import Block, BlockKind, Link, LinkState, Post


class State(StrEnum):
    """How the two sides of a limb compare."""

    SAME = "same"
    MISSING = "missing"
    ADDED = "added"
    CHANGED = "changed"


class Limb(msgspec.Struct, frozen=True):
    """One heading, item, code block, link or field, on one side or both.

    Attributes:
        depth: how far it is indented: the level of the headings above it.
        state: how the sides compare.
        source: where it stands in the source, None where it is added.
        target: where it stands in the translation, None where it is missing.
        words: what is shown of both sides, empty where there is nothing.
    """

    depth: int
    state: State
    source: Span | None
    target: Span | None
    words: tuple[str, str]


def limbs_of(review: Review) -> tuple[Limb, ...]:
    """Give the limbs of a pair in reading order; none where there is no source to compare with."""
    if review.source is None or review.target is None or review.alignment is None:
        return ()
    source, target = review.source, review.target
    limbs = [*_fields(source, target)]
    depth = 0
    for pair in review.alignment.blocks:
        left = _bodies(source, pair.source)
        right = _bodies(target, pair.target)
        for block in (*left, *right):
            if block.kind is BlockKind.HEADING:
                depth = block.level
        limbs += _blocks(source, target, left, right, depth)
        limbs += _links(source, target, left, right, depth)
    return tuple(limbs)


def _state(source: object, target: object, *, is_changed: bool = False) -> State:
    if target is None:
        return State.MISSING
    if source is None:
        return State.ADDED
    return State.CHANGED if is_changed else State.SAME


def _fields(source: Post, target: Post) -> Iterator[Limb]:
    """Pair the top-level fields of the front matters by their names."""
    left, right = _values(source), _values(target)
    for key in dict.fromkeys([*left, *right]):
        one, other = left.get(key), right.get(key)
        words = (
            f"{key}: {one.of(source.text)}" if one else "",
            f"{key}: {other.of(target.text)}" if other else "",
        )
        yield Limb(0, _state(one, other), one, other, words)


def _values(post: Post) -> dict[str, Span]:
    """Give the top-level fields, each with all of its value."""
    values: dict[str, Span] = {}
    for field in post.front.fields:
        key = field.key.partition(".")[0]
        values[key] = Span(values.get(key, field.span).start, field.span.end)
    return values


def _bodies(post: Post, indexes: Sequence[int]) -> list[Block]:
    return [post.blocks[index] for index in indexes if post.blocks[index].kind is not BlockKind.FIELD]


def _blocks(source: Post, target: Post, left: list[Block], right: list[Block], depth: int) -> Iterator[Limb]:
    """Give the blocks of a pair; paragraphs only where one side has nothing at all."""
    is_whole = bool(left and right)
    for one, other in zip_longest(left, right):
        block = one or other
        is_plain = all(b is None or b.kind is BlockKind.PARAGRAPH for b in (one, other))
        if is_plain and is_whole:
            continue
        is_changed = bool(one and other) and _differ(source, target, one, other)
        level = block.level - 1 if block.kind is BlockKind.HEADING else depth
        indent = block.level if block.kind is BlockKind.ITEM else 0
        yield Limb(
            max(0, level) + indent,
            _state(one, other, is_changed=is_changed),
            one.span if one else None,
            other.span if other else None,
            (_words(source, one), _words(target, other)),
        )


def _differ(source: Post, target: Post, one: Block, other: Block) -> bool:
    """Tell blocks of another kind or heading level, and code that is not the same."""
    if one.kind is not other.kind:
        return True
    if one.kind is BlockKind.CODE:
        return one.text.of(source.text).split() != other.text.of(target.text).split()
    return one.kind is BlockKind.HEADING and one.level != other.level


def _words(post: Post, block: Block | None) -> str:
    """Give the first words of a block behind the sign of its kind."""
    if block is None:
        return ""
    text = (block.text if len(block.text) else block.span).of(post.text).strip()
    lead = {
        BlockKind.HEADING: "#" * block.level + " ",
        BlockKind.ITEM: "- ",
        BlockKind.CELL: "| ",
        BlockKind.CODE: f"``` {block.info}: " if block.info else "``` ",
        BlockKind.PARAGRAPH: "¶ ",
    }.get(block.kind, "")
    return lead + text


def _links(source: Post, target: Post, left: list[Block], right: list[Block], depth: int) -> Iterator[Limb]:
    """Give the links and images of a pair of blocks."""
    ours, theirs = _within(source, left), _within(target, right)
    if not ours and not theirs:
        return
    found = match_block((right or left)[0], ours, theirs, (source.text, target.text))
    pairs: list[tuple[Link | None, Link | None]] = [(match.source, match.target) for match in found.matched]
    pairs += [(link, None) for link in found.lost]
    pairs += [(None, link) for link in found.added]
    for one, other in sorted(pairs, key=_place):
        is_changed = (
            one is not None
            and other is not None
            and (one.url != other.url or other.state is not LinkState.WHOLE)
        )
        yield Limb(
            depth + 1,
            _state(one, other, is_changed=is_changed),
            one.span if one else None,
            other.span if other else None,
            (one.span.of(source.text) if one else "", other.span.of(target.text) if other else ""),
        )


def _place(pair: tuple[Link | None, Link | None]) -> tuple[bool, int]:
    one, other = pair
    return (False, one.span.start) if one else (True, other.span.start if other else 0)


def _within(post: Post, blocks: Sequence[Block]) -> list[Link]:
    found: list[Link] = []
    for block in blocks:
        first = bisect_left(post.links, block.span.start, key=lambda link: link.span.start)
        last = bisect_left(post.links, block.span.end, key=lambda link: link.span.start)
        found += post.links[first:last]
    return found
