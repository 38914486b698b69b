"""An alignment as a person has corrected it: what was linked by hand stands, the rest gives way."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TypeVar

import msgspec

from postedit.align.result import Alignment, Bead, BlockPair
from postedit.post import Post

Linked = TypeVar("Linked", Bead, BlockPair)

_LENGTH = 12


class Link(msgspec.Struct, frozen=True):
    """Segments of one bead by their names (see ``segment_names``); one side may be empty."""

    source: tuple[str, ...]
    target: tuple[str, ...]


def segment_names(post: Post) -> list[str]:
    """Give a name for each segment, which it keeps when it moves and loses when its words change.

    White space does not count; segments with the same words are numbered.
    """
    seen: Counter[str] = Counter()
    names = []
    for segment in post.segments:
        words = " ".join(segment.span.of(post.text).split())
        name = hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]
        names.append(f"{name}.{seen[name]}" if seen[name] else name)
        seen[name] += 1
    return names


def relinked(alignment: Alignment, source: Post, target: Post, links: Sequence[Link]) -> Alignment:
    """Give the alignment with the links in place, the later ones before the earlier ones.

    A link with a segment that is no longer there is passed over.
    """
    if not links:
        return alignment
    left = {name: index for index, name in enumerate(segment_names(source))}
    right = {name: index for index, name in enumerate(segment_names(target))}
    for link in links:
        if all(name in left for name in link.source) and all(name in right for name in link.target):
            sources = tuple(sorted(left[name] for name in link.source))
            targets = tuple(sorted(right[name] for name in link.target))
            alignment = _with_bead(alignment, source, target, Bead(sources, targets, 1.0))
    return alignment


def _with_bead(alignment: Alignment, source: Post, target: Post, bead: Bead) -> Alignment:
    blocks = alignment.blocks
    if bead.source and bead.target:
        here = tuple(sorted({source.segments[index].block for index in bead.source}))
        there = tuple(sorted({target.segments[index].block for index in bead.target}))
        if not any(set(here) <= set(p.source) and set(there) <= set(p.target) for p in blocks):
            blocks = tuple(_placed(blocks, BlockPair(here, there, 1.0)))
    return Alignment(blocks, tuple(_placed(alignment.beads, bead)))


def _placed(old: Iterable[Linked], new: Linked) -> list[Linked]:
    """Put a link where the first of its parts was, and take its parts out of all others."""
    result: list[Linked] = []
    is_placed = False
    for one in old:
        kept = msgspec.structs.replace(
            one,
            source=tuple(index for index in one.source if index not in new.source),
            target=tuple(index for index in one.target if index not in new.target),
        )
        is_home = kept.source != one.source if new.source else kept.target != one.target
        if is_home and not is_placed:
            result.append(new)
            is_placed = True
        if kept.source or kept.target:
            result.append(kept)
    if not is_placed:
        result.append(new)
    return result
