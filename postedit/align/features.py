"""What shows that two stretches of text belong together, whatever the languages."""

from __future__ import annotations

import bisect
import re
import unicodedata

import msgspec

from postedit.align.lexicon import Concepts
from postedit.align.tokens import tokens
from postedit.model import Span
from postedit.post.structure import OPAQUE, Block, InlineKind, Post

_WORD = re.compile(r"[^\W\d_]{4,}")
_NUMBER = re.compile(r"\d+")
_PREFIX = 4


class Features(msgspec.Struct, frozen=True, gc=False):
    """Length in characters of prose, hard anchors (addresses, code, numbers), soft ones (cognates), tokens.

    Cognates are words that begin with the same four letters: Simard, Foster and Isabelle,
    "Using cognates to align sentences in bilingual corpora", TMI 1992. Sentences alone have tokens.
    """

    length: int
    anchors: frozenset[str]
    cognates: frozenset[str]
    tokens: frozenset[str] = frozenset()


def _plain(word: str) -> str:
    """Give the first letters of a word without case and accents."""
    if word.isascii():
        return word[:_PREFIX].lower()
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))[:_PREFIX]


def span_features(
    post: Post, span: Span, addresses: list[str], codes: list[str], concepts: Concepts | None = None
) -> Features:
    """Give the features of one stretch of a post, its tokens too where a side of a lexicon is given."""
    prose = span.of(post.prose)
    words = frozenset(_plain(word) for word in _WORD.findall(prose))
    numbers = [f"#{int(number)}" for number in _NUMBER.findall(prose) if len(number) < 20]
    length = len(prose) - prose.count(OPAQUE)
    anchors = frozenset([*(f"@{url}" for url in addresses), *(f"`{code}" for code in codes), *numbers])
    if concepts is None:
        return Features(length, anchors, words)
    return Features(length, anchors, words, tokens(prose, anchors, words, concepts))


def block_features(post: Post) -> list[Features]:
    """Give the features of every block of a post."""
    links = iter(post.links)
    link = next(links, None)
    features: list[Features] = []
    for block in post.blocks:
        addresses: list[str] = []
        while link is not None and link.span.start < block.span.end:
            if link.span.start >= block.span.start:
                addresses.append(link.url)
            link = next(links, None)
        codes = [i.content.of(post.text) for i in block.inlines if i.kind is InlineKind.CODE]
        features.append(span_features(post, block.text, addresses, codes))
    return features


def segment_features(post: Post, concepts: Concepts) -> list[Features]:
    """Give the features of every segment of a post, with its words' concepts."""
    features: list[Features] = []
    starts: list[int] = []
    block: Block | None = None
    for segment in post.segments:
        if block is not post.blocks[segment.block]:
            block = post.blocks[segment.block]
            starts = [inline.span.start for inline in block.inlines]
        first = bisect.bisect_left(starts, segment.span.start)
        last = bisect.bisect_left(starts, segment.span.end)
        inside = [i for i in block.inlines[first:last] if segment.span.contains(i.span)]
        addresses = [i.url for i in inside if i.url]
        codes = [i.content.of(post.text) for i in inside if i.kind is InlineKind.CODE]
        features.append(span_features(post, segment.span, addresses, codes, concepts))
    return features


class Joined:
    """The features of neighbours taken together, worked out once for each stretch."""

    def __init__(self, features: list[Features]) -> None:
        self._features = features
        self._pairs: dict[tuple[int, int], Features] = {}

    def of(self, start: int, count: int) -> Features:
        """Give the features of ``count`` neighbours from ``start`` on."""
        if count == 1:
            return self._features[start]
        known = self._pairs.get((start, count))
        if known is None:
            known = self._pairs[start, count] = join(self._features[start : start + count])
        return known


def join(parts: list[Features]) -> Features:
    """Give the features of several stretches taken together."""
    if len(parts) == 1:
        return parts[0]
    return Features(
        sum(part.length for part in parts),
        frozenset().union(*(part.anchors for part in parts)),
        frozenset().union(*(part.cognates for part in parts)),
        frozenset().union(*(part.tokens for part in parts)),
    )


def dice(a: frozenset[str], b: frozenset[str]) -> float:
    """Give twice the shared over the total: 0 (nothing shared) to 1 (equal)."""
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0
