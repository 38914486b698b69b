"""What the blocks and segments of a post show, whatever it is compared with."""

from __future__ import annotations

import bisect
from collections.abc import Iterable
from functools import cached_property

from postedit.align.features import Features, join
from postedit.align.lexicon import Concepts
from postedit.align.tokens import Remembered, tokens
from postedit.language.vocabulary import stem
from postedit.late import late_regex
from postedit.post.structure import OPAQUE, Block, Inline, InlineKind, Post, Segment

_WORD = late_regex(r"[^\W\d_]+")
_stems = Remembered(stem)


class Sketch:
    """The features of a post, worked out once for all the translations that are compared with it."""

    def __init__(self, post: Post) -> None:
        self.post = post

    def blocks(self, of_segments: list[Features]) -> list[Features]:
        """Give the features of every block: those of its segments together; where it has none, its length."""
        inside: dict[int, list[Features]] = {}
        for segment, features in zip(self.post.segments, of_segments, strict=True):
            inside.setdefault(segment.block, []).append(features)
        return [_of_block(block, inside.get(index, [])) for index, block in enumerate(self.post.blocks)]

    def segments(self, concepts: Concepts) -> list[Features]:
        """Give the features of every segment, with the concepts that its words stand for."""
        return [
            Features(
                plain.length, plain.tokens.union(*[concepts[word] for word in stems if word in concepts])
            )
            for plain, stems in self._segments
        ]

    @cached_property
    def _segments(self) -> list[tuple[Features, frozenset[str]]]:
        """Give the features of every segment, without concepts, and the stems of its words."""
        found: list[tuple[Features, frozenset[str]]] = []
        starts: list[int] = []
        block: Block | None = None
        for segment in self.post.segments:
            if block is not self.post.blocks[segment.block]:
                block = self.post.blocks[segment.block]
                starts = [inline.span.start for inline in block.inlines]
            first = bisect.bisect_left(starts, segment.span.start)
            last = bisect.bisect_left(starts, segment.span.end)
            found.append(self._segment(segment, block.inlines[first:last]))
        return found

    def _segment(self, segment: Segment, inlines: tuple[Inline, ...]) -> tuple[Features, frozenset[str]]:
        inside = [inline for inline in inlines if segment.span.contains(inline.span)]
        prose = segment.span.of(self.post.prose)
        words = _WORD.findall(prose)
        seen = tokens(prose, words, [i.url for i in inside if i.url], self._codes(inside))
        return Features(len(prose) - prose.count(OPAQUE), seen), frozenset(map(_stems.__getitem__, words))

    def _codes(self, inlines: Iterable[Inline]) -> list[str]:
        return [inline.content.of(self.post.text) for inline in inlines if inline.kind is InlineKind.CODE]


def _of_block(block: Block, parts: list[Features]) -> Features:
    """Give the features of one block; of an image described at length, its address alone."""
    if not parts:
        return Features(len(block.text))
    first = block.inlines[0] if block.inlines else None
    is_image = first is not None and first.kind is InlineKind.IMAGE and len(block.inlines) == 1
    if first is None or not is_image or len(parts) == 1 or len(first.span) < len(block.text):
        return join(parts)
    return Features(0, frozenset([f"@{first.url}"]))
