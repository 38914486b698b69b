"""Which part of a translation renders which part of its source: blocks first, then sentences."""

from postedit.align.pair import align
from postedit.align.result import Alignment, Bead, BlockPair

__all__ = ["Alignment", "Bead", "BlockPair", "align"]
