"""Alignments as frozen values."""

from __future__ import annotations

from functools import cached_property

import msgspec

_Side = tuple[int, ...]
_Plain = tuple[tuple[_Side, _Side, float], ...]
_packer = msgspec.msgpack.Encoder()
_unpacker = msgspec.msgpack.Decoder(tuple[_Plain, _Plain])


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

    def packed(self) -> bytes:
        """Give the alignment in some twelve bytes for each block and bead."""
        return _packer.encode((_plain(self.blocks), _plain(self.beads)))


def unpacked(packed: bytes) -> Alignment:
    """Give the alignment that was packed."""
    blocks, beads = _unpacker.decode(packed)
    return Alignment(tuple(BlockPair(*one) for one in blocks), tuple(Bead(*one) for one in beads))


def _plain(linked: tuple[BlockPair, ...] | tuple[Bead, ...]) -> _Plain:
    return tuple((one.source, one.target, one.confidence) for one in linked)
