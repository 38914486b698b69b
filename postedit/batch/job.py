"""One pair to check and what came of it, as values that pass between processes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from postedit.report.part import Part

if TYPE_CHECKING:
    from postedit.site import PostPair, Site


class Job(msgspec.Struct, frozen=True):
    """A pair and its site."""

    pair: PostPair
    site: Site


class Outcome(msgspec.Struct, frozen=True):
    """What is to be reported of a pair.

    Attributes:
        part: its findings, those that a reviewer dismissed among them.
        fixed: how many findings were fixed.
        refused: the check of each finding whose fix was refused, and why.
    """

    part: Part
    fixed: int = 0
    refused: tuple[tuple[str, str], ...] = ()
