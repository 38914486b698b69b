"""Pairs whose true alignment is known from their structure, without asking an aligner."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

from postedit.post import BlockKind, Post, parse, read_text
from postedit.site import pair_site

Beads = tuple[tuple[tuple[int, ...], tuple[int, ...]], ...]


class Clear(msgspec.Struct, frozen=True):
    """Two posts with the same blocks in the same order.

    ``blocks`` names the blocks (indexes of source and target) with equally many sentences: these are taken
    for one another in order. Of the other blocks nothing is known; they stay, and are not scored.
    """

    source: Post
    target: Post
    blocks: tuple[tuple[int, int], ...]


class Case(msgspec.Struct, frozen=True):
    """Two posts and the beads that are known of their bodies; ``kinds`` says how each came about."""

    source: Post
    target: Post
    beads: Beads
    kinds: tuple[str, ...]


def segments_by_block(post: Post) -> dict[int, list[int]]:
    """Give the indexes of the segments of each block of the body that has any."""
    found: dict[int, list[int]] = {}
    for index, segment in enumerate(post.segments):
        if post.blocks[segment.block].kind is not BlockKind.FIELD:
            found.setdefault(segment.block, []).append(index)
    return found


def every_pair(folder: Path) -> Iterator[tuple[Post, Post]]:
    """Give source and target of every pair of a site."""
    for pair in pair_site(folder).pairs:
        texts = [read_text(path) if path else None for path in (pair.source, pair.target)]
        if isinstance(texts[0], str) and isinstance(texts[1], str):
            source = parse(texts[0], str(pair.source), pair.source_language)
            yield source, parse(texts[1], str(pair.target), pair.target_language)


def clear_pairs(folder: Path) -> Iterator[Clear]:
    """Give the pairs of a site whose bodies have the same blocks, kind by kind."""
    return (found for pair in every_pair(folder) if (found := clear(*pair)) is not None)


def clear(source: Post, target: Post) -> Clear | None:
    """Give the two posts with the blocks whose sentences are known, None where their blocks differ."""
    left, right = _body(source), _body(target)
    if [shape(source, i) for i in left] != [shape(target, j) for j in right]:
        return None
    of_source, of_target = segments_by_block(source), segments_by_block(target)
    pairs = zip(left, right, strict=True)
    known = [(i, j) for i, j in pairs if len(of_source.get(i, ())) == len(of_target.get(j, ())) > 0]
    return Clear(source, target, tuple(known)) if known else None


def _body(post: Post) -> list[int]:
    return [
        index
        for index, block in enumerate(post.blocks)
        if block.kind is not BlockKind.FIELD and index not in post.notices
    ]


def shape(post: Post, index: int) -> tuple[str, int, str]:
    """Give what a block and its rendering have in common: kind, level and what it stands in."""
    block = post.blocks[index]
    return block.kind, block.level, block.container
