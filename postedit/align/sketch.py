"""What the blocks and segments of a post show, whatever it is compared with."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable
from functools import cached_property

from postedit.align.features import Features, features_of
from postedit.align.lexicon import Concepts
from postedit.align.tokens import tokens
from postedit.language.vocabulary import stem
from postedit.post.structure import Block, Inline, InlineKind, Post, Segment

_WORD = re.compile(r"[^\W\d_]+")


class Sketch:
    """The features of a post, worked out once for all the translations that are compared with it."""

    def __init__(self, post: Post) -> None:
        self.post = post

    @cached_property
    def blocks(self) -> list[Features]:
        """Give the features of every block."""
        links = iter(self.post.links)
        link = next(links, None)
        features: list[Features] = []
        for block in self.post.blocks:
            addresses: list[str] = []
            while link is not None and link.span.start < block.span.end:
                if link.span.start >= block.span.start:
                    addresses.append(link.url)
                link = next(links, None)
            prose = block.text.of(self.post.prose)
            features.append(features_of(prose, _WORD.findall(prose), addresses, self._codes(block.inlines)))
        return features

    def segments(self, concepts: Concepts) -> list[Features]:
        """Give the features of every segment, with the concepts that its words stand for."""
        return [
            Features(
                plain.length,
                plain.anchors,
                plain.cognates,
                plain.tokens.union(*[concepts[word] for word in stems if word in concepts]),
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
        plain = features_of(prose, words, [i.url for i in inside if i.url], self._codes(inside))
        seen = tokens(prose, plain.anchors, plain.cognates)
        with_tokens = Features(plain.length, plain.anchors, plain.cognates, seen)
        return with_tokens, frozenset(map(stem, words))

    def _codes(self, inlines: Iterable[Inline]) -> list[str]:
        return [inline.content.of(self.post.text) for inline in inlines if inline.kind is InlineKind.CODE]
