"""Which part of a translation renders which part of its source: blocks first, then sentences."""

from postedit.align.lexicon import Lexicon, common_lexicon
from postedit.align.pair import align
from postedit.align.result import Alignment, Bead, BlockPair
from postedit.align.sketch import Sketch

__all__ = ["Alignment", "Bead", "BlockPair", "Lexicon", "Sketch", "align", "common_lexicon"]
