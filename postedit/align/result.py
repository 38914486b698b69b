"""Alignments as frozen values."""

from __future__ import annotations

from functools import cached_property

import msgspec


class BlockPair(msgspec.Struct, frozen=True):
    """Indexes of source blocks and of the target blocks that render them; either may be empty."""

    source: tuple[int, ...]
    target: tuple[int, ...]
    confidence: float


class Bead(msgspec.Struct, frozen=True):
    """Indexes of source segments and of the target segments that render them, with a confidence of 0 to 1."""

    source: tuple[int, ...]
    target: tuple[int, ...]
    confidence: float


class Alignment(msgspec.Struct, frozen=True, dict=True):
    """How one translation corresponds to its source."""

    blocks: tuple[BlockPair, ...]
    beads: tuple[Bead, ...]

    @cached_property
    def _bead_of_target(self) -> dict[int, Bead]:
        return {index: bead for bead in self.beads for index in bead.target}

    @cached_property
    def _pair_of_target(self) -> dict[int, BlockPair]:
        return {index: pair for pair in self.blocks for index in pair.target}

    def bead_of_target(self, segment: int) -> Bead | None:
        """Give the bead that holds a target segment."""
        return self._bead_of_target.get(segment)

    def pair_of_target(self, block: int) -> BlockPair | None:
        """Give the pair that holds a target block."""
        return self._pair_of_target.get(block)
