"""What a bead rests on, for people to read."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from postedit.align.features import join
from postedit.align.lexicon import common_lexicon
from postedit.align.result import Alignment
from postedit.align.sketch import Sketch
from postedit.post.structure import Post


class Support(msgspec.Struct, frozen=True, kw_only=True):
    """What both sides of a bead share.

    Attributes:
        lengths: code points of prose in the source and in the target.
        anchors: addresses, code and numbers.
        marks: marks of punctuation: ``?``, ``!`` or ``:`` at the end, ``(``, ``;`` or ``"`` anywhere.
        cognates: how many words begin alike.
        words: how many concepts of the lexicon both sides have a word for.
    """

    lengths: tuple[int, int]
    anchors: tuple[str, ...]
    marks: tuple[str, ...]
    cognates: int
    words: int


def supports(source: Post, target: Post, alignment: Alignment) -> Iterator[Support]:
    """Give what each bead of an alignment rests on, in the order of the beads."""
    lexicon = common_lexicon(source.language, target.language)
    left, right = Sketch(source).segments(lexicon.source), Sketch(target).segments(lexicon.target)
    for bead in alignment.beads:
        a, b = join([left[i] for i in bead.source]), join([right[j] for j in bead.target])
        shared = sorted(a.tokens & b.tokens)
        by_kind = {kind: [token[1:] for token in shared if token[0] == kind] for kind in "@`#!wc"}
        yield Support(
            lengths=(a.length, b.length),
            anchors=(*by_kind["@"], *by_kind["`"], *by_kind["#"]),
            marks=tuple(by_kind["!"]),
            cognates=len(by_kind["w"]),
            words=len(by_kind["c"]),
        )
