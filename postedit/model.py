"""The words of postedit as frozen values: spans, edits, fixes and findings.

Nothing here reads, writes or prints. Every offset counts Unicode code points of
the decoded file, a byte-order mark included, so that ``text[start:end]`` is what
is shown to a reviewer.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Span(msgspec.Struct, frozen=True, order=True, gc=False):
    """A half-open range of code points in one decoded file."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Give the text that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two spans share a code point, or an empty one lies inside the other."""
        if self.start == self.end or other.start == other.end:
            return self.start <= other.end and other.start <= self.end
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Tell whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def shifted(self, by: int) -> Span:
        """Give the span moved right by ``by`` code points (left where negative)."""
        return Span(self.start + by, self.end + by)

    def __len__(self) -> int:
        """Count the code points."""
        return self.end - self.start


class Severity(StrEnum):
    """How much a finding would hurt a reader, in the words of the annotators."""

    CRITICAL = "critical"
    MAJOR = "major"
    MINOR = "minor"

    @property
    def rank(self) -> int:
        """Give 2 for critical, 1 for major, 0 for minor."""
        return {"critical": 2, "major": 1, "minor": 0}[self.value]


class Safety(StrEnum):
    """Whether a fix restores what was there (safe) or changes words (unsafe)."""

    SAFE = "safe"
    UNSAFE = "unsafe"


class Edit(msgspec.Struct, frozen=True, order=True, gc=False):
    """The replacement of ``[start, end)`` by ``text``."""

    start: int
    end: int
    text: str

    @property
    def span(self) -> Span:
        """Give the range that is replaced."""
        return Span(self.start, self.end)


class Fix(msgspec.Struct, frozen=True, gc=False):
    """A titled list of edits that together mend one finding."""

    title: str
    safety: Safety
    edits: tuple[Edit, ...]

    @property
    def is_safe(self) -> bool:
        """Tell whether the fix may be applied without a person looking at it."""
        return self.safety is Safety.SAFE


class Finding(msgspec.Struct, frozen=True, gc=False):
    """What one check found at one place of the target post.

    ``confidence`` lies between 0 and 1. ``source`` is None where the check
    looks at the target alone or nothing of the source corresponds.
    """

    check: str
    severity: Severity
    message: str
    target: Span
    source: Span | None = None
    confidence: float = 0.9
    fixes: tuple[Fix, ...] = ()
    also: tuple[Span, ...] = ()
    """Other places of the post where the same mistake stands, which the fixes mend too."""

    @property
    def category(self) -> str:
        """Give the part of the check's name before the slash."""
        return self.check.partition("/")[0]

    @property
    def origin(self) -> str:
        """Give the name of the check, less the rule of a program outside that the check has asked."""
        return self.check.partition(":")[0]

    @property
    def is_opinion(self) -> bool:
        """Tell whether a language model says so; only a person may apply what it proposes."""
        return self.category == "judge"

    @property
    def safe_fix(self) -> Fix | None:
        """Give the first safe fix, or None."""
        return next((fix for fix in self.fixes if fix.is_safe), None)


class Problem(msgspec.Struct, frozen=True):
    """Something that kept postedit from its work: a file, a line, what is wrong and what to do."""

    path: str
    message: str
    line: int | None = None

    def __str__(self) -> str:
        place = self.path if self.line is None else f"{self.path}:{self.line}"
        return f"{place}: {self.message}"


def safe(title: str, *edits: Edit) -> Fix:
    """Build a safe fix."""
    return Fix(title, Safety.SAFE, tuple(sorted(edits)))


def unsafe(title: str, *edits: Edit) -> Fix:
    """Build an unsafe fix."""
    return Fix(title, Safety.UNSAFE, tuple(sorted(edits)))


def apply_edits(text: str, edits: tuple[Edit, ...]) -> str:
    """Give ``text`` with ``edits`` applied; they may come in any order.

    Raises:
        ValueError: two edits overlap, or one lies outside the text.
    """
    parts: list[str] = []
    at = 0
    for edit in sorted(edits):
        if edit.start < at or edit.end < edit.start or edit.end > len(text):
            raise ValueError(f"edit {edit.start}-{edit.end} overlaps another or leaves the text")
        parts += (text[at : edit.start], edit.text)
        at = edit.end
    return "".join([*parts, text[at:]])


class Done(msgspec.Struct, frozen=True):
    """An action that was carried out, and what to tell of it."""

    message: str


class Refused(msgspec.Struct, frozen=True):
    """An action that was not carried out, and why. Nothing has changed."""

    reason: str


Outcome = Done | Refused
