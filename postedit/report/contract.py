"""The JSON report as frozen values. This is a contract: what changes here changes ``VERSION``."""

from __future__ import annotations

from typing import Literal

import msgspec

from postedit import __version__
from postedit.model import Edit, Safety, Severity
from postedit.site.pairs import notes_on

VERSION: Literal[1] = 1

SAME_POST = ""
"""Stands for the path of a finding that is kept only to be counted, in the post that the last one named."""


class Tool(msgspec.Struct, frozen=True):
    """What made the report."""

    name: str = "postedit"
    version: str = __version__


class Pair(msgspec.Struct, frozen=True):
    """A pair that was checked; ``source`` is None where the target was checked alone.

    Attributes:
        paired_by: the layout, or the setting or option, that paired the two.
        source_by: the evidence that told source from translation.
        unedited: what says that a machine translated the target and no person edited it.
        stale: why the target is older than its source.
        confidence: how sure it is that the two belong together, 0 to 1.
        reasons: what the two share, which tells that they belong together.
    """

    source: str | None
    target: str
    source_language: str
    target_language: str
    paired_by: str
    source_by: str = ""
    unedited: str | None = None
    stale: str | None = None
    confidence: float = 1.0
    reasons: tuple[str, ...] = ()

    @property
    def notes(self) -> tuple[str, ...]:
        """Give in sentences what a reviewer should know of the pair before its findings."""
        return notes_on(self.unedited, self.stale)


class Place(msgspec.Struct, frozen=True):
    """A span of a file: offsets and column count code points, lines and columns start at 1."""

    path: str
    start: int
    end: int
    line: int
    column: int
    text: str


class FixOffer(msgspec.Struct, frozen=True):
    """A fix; its edits are of the target file."""

    title: str
    safety: Safety
    edits: tuple[Edit, ...]

    @property
    def is_safe(self) -> bool:
        """Tell whether ``--fix`` applies it."""
        return self.safety is Safety.SAFE


class FindingAt(msgspec.Struct, frozen=True):
    """A finding with its places in the files.

    ``also`` holds the other places of a mistake that runs through the post; the fixes mend them too.
    """

    check: str
    category: str
    severity: Severity
    confidence: float
    message: str
    fingerprint: str
    target: Place
    source: Place | None
    fixes: tuple[FixOffer, ...]
    also: tuple[Place, ...] = ()

    @property
    def mark(self) -> str:
        """Give ``[*]`` where a safe fix is offered, ``[?]`` where only unsafe ones are, else nothing."""
        if any(fix.is_safe for fix in self.fixes):
            return "[*]"
        return "[?]" if self.fixes else ""

    @property
    def headline(self) -> str:
        """Give mark and message."""
        return f"{self.mark} {self.message}".lstrip()


class CandidatePost(msgspec.Struct, frozen=True):
    """A post that may be the counterpart of one without, how sure that is (0 to 1), and what they share."""

    path: str
    confidence: float
    reasons: tuple[str, ...]


class UnpairedPost(msgspec.Struct, frozen=True):
    """A post without a counterpart, why, and those that may be it, the likeliest first."""

    path: str
    language: str | None
    reason: str
    candidates: tuple[CandidatePost, ...] = ()


class ErrorAt(msgspec.Struct, frozen=True):
    """Something that could not be read or done; ``line`` is None where it concerns the whole file."""

    path: str
    line: int | None
    message: str

    def __str__(self) -> str:
        place = self.path if self.line is None else f"{self.path}:{self.line}"
        return f"{place}: {self.message}"


class Count(msgspec.Struct, frozen=True):
    """How many findings a check has; ``safe`` and ``unsafe`` count those whose best fix is of that kind."""

    findings: int
    safe: int
    unsafe: int


class Verdicts(msgspec.Struct, frozen=True):
    """How many findings of a check the reviewers decided in which way, and the share accepted, 0 to 1."""

    accepted: int
    edited: int
    dismissed: int
    share: float


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """Everything one run found."""

    version: Literal[1] = VERSION
    tool: Tool = Tool()
    pairs: tuple[Pair, ...] = ()
    findings: tuple[FindingAt, ...] = ()
    unpaired: tuple[UnpairedPost, ...] = ()
    errors: tuple[ErrorAt, ...] = ()
    statistics: dict[str, Count] | msgspec.UnsetType = msgspec.UNSET
    verdicts: dict[str, Verdicts] | msgspec.UnsetType = msgspec.UNSET
