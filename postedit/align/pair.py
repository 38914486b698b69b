"""The alignment of two posts."""

from __future__ import annotations

from postedit.align.blocks import align_blocks
from postedit.align.evidence import Evidence
from postedit.align.features import Features
from postedit.align.length import smoothed_ratio
from postedit.align.lexicon import Lexicon, common_lexicon
from postedit.align.result import Alignment, Bead, BlockPair
from postedit.align.semantic import Similarity
from postedit.align.sentence_cost import SentenceCost
from postedit.align.sentences import align_segments
from postedit.align.sketch import Sketch
from postedit.post.structure import Post

_DOUBTFUL = 0.9
"""A block with a bead below this confidence, or with one of another kind than 1-1, is worth a second look."""


def align(
    source: Post,
    target: Post,
    lexicon: Lexicon | None = None,
    similarity: Similarity | None = None,
    sketch: Sketch | None = None,
) -> Alignment:
    """Give which blocks and which segments of ``target`` render which of ``source``.

    Args:
        source: the source.
        target: its translation.
        lexicon: which words render one another; the frequent words of the two languages where None.
        similarity: compares the sense of sentences, slowly; asked only where all else leaves doubt.
        sketch: that of the source, where it was made before.
    """
    sketches = sketch or Sketch(source), Sketch(target)
    lexicon = lexicon or common_lexicon(source.language, target.language)
    of_segments = sketches[0].segments(lexicon.source), sketches[1].segments(lexicon.target)
    of_blocks = sketches[0].blocks(of_segments[0]), sketches[1].blocks(of_segments[1])
    pairs = align_blocks(source, target, *of_blocks)
    matched = [pair for pair in pairs if pair.source and pair.target]
    ratio = smoothed_ratio(
        sum(of_blocks[0][i].length for pair in matched for i in pair.source),
        sum(of_blocks[1][j].length for pair in matched for j in pair.target),
    )
    sentences = _Sentences((source, target), of_segments, ratio, similarity)
    return Alignment(tuple(pairs), tuple(bead for pair in pairs for bead in sentences.beads(pair)))


class _Sentences:
    """The segments of two posts, block by block, with what is known of each."""

    def __init__(
        self,
        posts: tuple[Post, Post],
        features: tuple[list[Features], list[Features]],
        ratio: float,
        similarity: Similarity | None,
    ) -> None:
        self._posts = posts
        self._by_block = _by_block(posts[0]), _by_block(posts[1])
        self._features = features
        self._evidence = Evidence(*self._features)
        self._ratio = ratio
        self._similarity = similarity

    def beads(self, pair: BlockPair) -> list[Bead]:
        """Give the beads of a block pair."""
        left = [k for i in pair.source for k in self._by_block[0].get(i, ())]
        right = [k for j in pair.target for k in self._by_block[1].get(j, ())]
        if not left or not right:
            alone = [Bead((i,), (), pair.confidence) for i in left]
            return alone + [Bead((), (j,), pair.confidence) for j in right]
        if len(left) == len(right) == 1:
            return [Bead((left[0],), (right[0],), pair.confidence)]
        found = align_segments(left, right, pair.confidence, self._cost(left, right, None))
        if self._similarity and any(_is_doubtful(bead, pair.confidence) for bead in found):
            return align_segments(left, right, pair.confidence, self._cost(left, right, self._similarity))
        return found

    def _cost(self, left: list[int], right: list[int], similarity: Similarity | None) -> SentenceCost:
        sides = [self._features[0][k] for k in left], [self._features[1][k] for k in right]
        if similarity is None:
            return SentenceCost(sides, self._evidence, self._ratio)

        def meaning(i: int, j: int, di: int, dj: int) -> float:
            return similarity(self._texts(0, left[i : i + di]), self._texts(1, right[j : j + dj]))

        return SentenceCost(sides, self._evidence, self._ratio, meaning)

    def _texts(self, side: int, segments: list[int]) -> list[str]:
        post = self._posts[side]
        return [" ".join(post.segments[k].span.of(post.text).split()) for k in segments]


def _is_doubtful(bead: Bead, ceiling: float) -> bool:
    return len(bead.source) != 1 or len(bead.target) != 1 or bead.confidence < min(ceiling, _DOUBTFUL)


def _by_block(post: Post) -> dict[int, list[int]]:
    """Give the segments of each block that has any."""
    segments: dict[int, list[int]] = {}
    for index, segment in enumerate(post.segments):
        segments.setdefault(segment.block, []).append(index)
    return segments
