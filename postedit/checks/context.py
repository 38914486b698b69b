"""One pair of posts as checks see it."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

import postedit.language
from postedit.align import Alignment, Bead
from postedit.checks.linking import BlockLinks, LinkMatch, match_block
from postedit.checks.outside import NOBODY
from postedit.checks.prose_words import counted_words, vocabulary
from postedit.language.base import Language
from postedit.model import Finding, Span
from postedit.post import Block, BlockKind, InlineKind, Link, Post
from postedit.terms import Part

if TYPE_CHECKING:
    from postedit.checks.outside import Outside
    from postedit.terms import Entry, LiteralRendering, Matcher

CERTAIN = 0.5
"""Confidence below which checks that lean on an alignment keep quiet."""


class SegmentPair:
    """One bead with its segments, the spans from the first to the last of them, and what they say."""

    def __init__(self, bead: Bead, source: Post, target: Post) -> None:
        self.confidence = bead.confidence
        self.source = [source.segments[i] for i in bead.source]
        self.target = [target.segments[j] for j in bead.target]
        self.source_span = Span(self.source[0].span.start, self.source[-1].span.end)
        self.target_span = Span(self.target[0].span.start, self.target[-1].span.end)
        self.source_passages = tuple([source.passages[i] for i in bead.source])
        self.target_passages = tuple([target.passages[j] for j in bead.target])


class Context:
    """A target post, its source and their alignment where there are any, languages and terms.

    ``register`` is the word by which the site's settings name how the reader is addressed, or empty;
    ``outside`` is whom checks may ask, ``unreached`` the reasons for which an answer did not come,
    ``dropped`` how much of the answers did not hold. Checks that run behind the others see in ``ran`` the
    names of those, and in ``findings`` what they found.
    """

    findings: tuple[Finding, ...] = ()
    ran: frozenset[str] = frozenset()

    def __init__(
        self,
        target: Post,
        source: Post | None,
        alignment: Alignment | None,
        matcher: Matcher,
        source_language: str,
        register: str = "",
        outside: Outside = NOBODY,
    ) -> None:
        self.target = target
        self.source = source
        self.alignment = alignment
        self.matcher = matcher
        self.register = register
        self.outside = outside
        self.unreached: list[str] = []
        self.dropped = 0
        self.source_language: Language = postedit.language.get(source.language if source else source_language)
        self.target_language: Language = postedit.language.get(target.language)

    @cached_property
    def segment_pairs(self) -> list[SegmentPair]:
        """Give the beads that have text on both sides, the doubtful ones too."""
        if self.source is None or self.alignment is None:
            return []
        return [
            SegmentPair(bead, self.source, self.target)
            for bead in self.alignment.beads
            if bead.source and bead.target
        ]

    @cached_property
    def certain_segment_pairs(self) -> list[SegmentPair]:
        """Give the beads that a check may lean on."""
        return [pair for pair in self.segment_pairs if pair.confidence >= CERTAIN]

    @cached_property
    def prose_blocks(self) -> list[Block]:
        """Give the target's blocks that hold text to translate."""
        return [block for block in self.target.blocks if block.kind.is_prose]

    @cached_property
    def block_pairs(self) -> list[tuple[Block, Block]]:
        """Give source and target block of every 1-1 block pair that a check may lean on."""
        if self.source is None or self.alignment is None:
            return []
        return [
            (self.source.blocks[pair.source[0]], self.target.blocks[pair.target[0]])
            for pair in self.alignment.blocks
            if len(pair.source) == len(pair.target) == 1 and pair.confidence >= CERTAIN
        ]

    @cached_property
    def block_links(self) -> list[tuple[list[Link], Block, list[Link]]]:
        """Give for each certain block pair the source's links, the target block and its links."""
        if self.source is None:
            return []
        source, target = _links_by_block(self.source), _links_by_block(self.target)
        return [(source.get(a.span.start, []), b, target.get(b.span.start, [])) for a, b in self.block_pairs]

    @cached_property
    def matched_links(self) -> list[BlockLinks]:
        """Give for each certain block pair which links correspond, which are lost and which are added."""
        if self.source is None:
            return []
        texts = (self.source.text, self.target.text)
        return [match_block(block, a, b, texts) for a, block, b in self.block_links if a or b]

    @cached_property
    def source_links(self) -> dict[Link, LinkMatch]:
        """Give, for each target link that has a counterpart, the match."""
        return {match.target: match for links in self.matched_links for match in links.matched}

    @cached_property
    def literal_renderings(self) -> list[LiteralRendering]:
        """Give every deprecated rendering that stands opposite its source term, of all kinds of entry."""
        if self.source is None:
            return []
        return [
            found
            for pair in self.certain_segment_pairs
            for found in self.matcher.literal(pair.source_passages, pair.target_passages)
            if self.applies(found.entry, found.target_span.start)
        ]

    def applies(self, entry: Entry, offset: int) -> bool:
        """Tell whether an entry applies in the part of the target that holds the code point at ``offset``."""
        if not entry.where:
            return True
        index = self.target.block_at(offset)
        return index is not None and _part(self.target.blocks[index]) in entry.where

    @cached_property
    def target_words(self) -> Counter[str]:
        """Give how often each word stands in the target's prose, in its own case."""
        return counted_words(self.target.prose)

    @cached_property
    def source_words(self) -> Counter[str]:
        """Give how often each word stands in the source's prose, in its own case."""
        return counted_words(self.source.prose) if self.source else Counter()

    @cached_property
    def source_code(self) -> frozenset[str]:
        """Give what stands in inline code somewhere in the source, in small letters."""
        if self.source is None:
            return frozenset()
        spans = (
            i.content for block in self.source.blocks for i in block.inlines if i.kind is InlineKind.CODE
        )
        return frozenset(span.of(self.source.text).casefold() for span in spans)

    @cached_property
    def target_vocabulary(self) -> frozenset[str]:
        """Give the words of the target's prose in folded case."""
        return vocabulary(self.target.prose)

    def source_of(self, offset: int) -> SegmentPair | None:
        """Give the bead that holds the target's code point at ``offset``, or None where none is aligned."""
        index = self.target.segment_at(offset)
        return None if index is None else self._pair_of_segment.get(index)

    @cached_property
    def _pair_of_segment(self) -> dict[int, SegmentPair]:
        if self.alignment is None:
            return {}
        with_text = [bead for bead in self.alignment.beads if bead.source and bead.target]
        return {
            index: pair
            for bead, pair in zip(with_text, self.segment_pairs, strict=True)
            for index in bead.target
        }


def _part(block: Block) -> Part:
    is_title = block.kind is BlockKind.HEADING or "title" in block.key.casefold()
    return Part.TITLE if is_title else Part.BODY


def _links_by_block(post: Post) -> dict[int, list[Link]]:
    """Give the links of each block, by the block's start."""
    by_block: dict[int, list[Link]] = {}
    for link in post.links:
        index = post.block_at(link.span.start)
        if index is not None:
            by_block.setdefault(post.blocks[index].span.start, []).append(link)
    return by_block
