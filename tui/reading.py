"""One open pair and where the reviewer is in it: the current row and the current finding."""

from __future__ import annotations

import bisect
from collections import defaultdict
from collections.abc import Sequence

import msgspec

from postedit.engine import Review
from postedit.model import Finding, Span
from postedit.review.session import Session
from tui.rows import Row, build_rows


class Spot(msgspec.Struct, frozen=True):
    """A finding and the row it stands in."""

    row: int
    finding: Finding


class Reading:
    """A cursor over rows and findings. A move gives None, or the reason why it was not made."""

    def __init__(self, session: Session, findings: Sequence[Finding]) -> None:
        self.session = session
        self.rows: tuple[Row, ...] = ()
        self.spots: tuple[Spot, ...] = ()
        self._cut: tuple[Review, list[Finding]] | None = None
        self._starts: list[tuple[int, int]] = []
        self._marked: dict[int, list[tuple[Span, Finding]]] = {}
        self.row = 0
        self.at: int | None = None
        self.refresh(findings)
        if self.spots:
            self._go(0)

    @property
    def finding(self) -> Finding | None:
        """Give the current finding."""
        return self.spots[self.at].finding if self.at is not None else None

    @property
    def current_row(self) -> Row | None:
        """Give the current row, or None where the pair has no rows."""
        return self.rows[self.row] if self.rows else None

    def refresh(self, findings: Sequence[Finding]) -> None:
        """Take findings, and rows where the text is another than before; no finding is current then."""
        if self._cut is None or self._cut[0] is not self.session.review:
            self._cut_rows()
        self._cut = (self.session.review, list(findings))
        spots = [Spot(self._row_of(finding), finding) for finding in findings] if self.rows else []
        self.spots = tuple(sorted(spots, key=lambda spot: (spot.row, spot.finding.target)))
        self._marked = defaultdict(list)
        for spot in self.spots:
            self._marked[spot.row].append((spot.finding.target, spot.finding))
            for span in spot.finding.also:
                self._marked[self._row_at(span.start)].append((span, spot.finding))
        self.row = max(0, min(self.row, len(self.rows) - 1))
        self.at = None

    def _cut_rows(self) -> None:
        self.rows = build_rows(self.session.review)
        self._starts = sorted((row.target.region.start, n) for n, row in enumerate(self.rows) if row.target)

    def catch_up(self, findings: Sequence[Finding]) -> None:
        """Refresh where the text or the findings are others than before; the cursor stays in its row."""
        if self._cut is None or self._cut[0] is not self.session.review or self._cut[1] != findings:
            row = self.row
            self.refresh(findings)
            self.go_to_row(row)

    def marked(self, row: int) -> list[tuple[Span, Finding]]:
        """Give the places in the target of one row that a finding names, with the finding."""
        return self._marked.get(row, [])

    def step_row(self, by: int) -> str | None:
        """Go some rows down (up where negative)."""
        if not 0 <= self.row + by < len(self.rows):
            return "this is the last segment" if by > 0 else "this is the first segment"
        self.go_to_row(self.row + by)
        return None

    def go_to_row(self, row: int) -> None:
        """Go to a row; its first finding becomes the current one."""
        self.row = max(0, min(row, len(self.rows) - 1))
        self.at = next((n for n, spot in enumerate(self.spots) if spot.row == self.row), None)

    def go_to_place(self, source: Span | None, target: Span | None) -> None:
        """Go to the row of a place in the target; to that of the source where the target has none."""
        if target is not None:
            self.go_to_row(self._row_at(target.start))
        elif source is not None:
            sides = [(n, row.source) for n, row in enumerate(self.rows) if row.source]
            found = (n for n, side in sides if side.region.start <= source.start < side.region.end)
            self.go_to_row(next(found, self.row))

    def go_to_finding(self, finding: Finding) -> None:
        """Go to a finding; stay where it is open no more."""
        index = next((n for n, spot in enumerate(self.spots) if spot.finding == finding), None)
        if index is not None:
            self._go(index)

    def step_finding(self, by: int) -> str | None:
        """Go to the next finding (the previous one where ``by`` is -1), from the current one or the row."""
        if not self.spots:
            return "no findings in this post"
        if self.at is not None:
            index = self.at + by
        else:
            rows = [spot.row for spot in self.spots]
            index = bisect.bisect_left(rows, self.row) - (by < 0)
        if not 0 <= index < len(self.spots):
            return "no finding further down" if by > 0 else "no finding further up"
        self._go(index)
        return None

    def go_to_end(self, *, last: bool) -> str | None:
        """Go to the first or the last finding."""
        if not self.spots:
            return "no findings in this post"
        self._go(len(self.spots) - 1 if last else 0)
        return None

    def settle(self, findings: Sequence[Finding], done: Finding | None, start: int) -> str | None:
        """Refresh after ``done`` was dealt with at ``start`` and go to the finding that follows.

        Findings that the reviewer has passed by stay passed by: they lie before ``done`` in the old order.
        """
        passed = self._passed(done)
        row = self.row
        self.refresh(findings)
        self.row = max(0, min(row, len(self.rows) - 1))
        for index, spot in enumerate(self.spots):
            key = (spot.finding.check, spot.finding.target.start)
            if spot.finding.target.start >= start and key not in passed:
                self._go(index)
                return None
        self.row = self._row_at(start)
        if not self.spots:
            return "no findings left in this post"
        return f"no finding further down; {len(self.spots)} further up"

    def _passed(self, done: Finding | None) -> set[tuple[str, int]]:
        passed: set[tuple[str, int]] = set()
        for spot in self.spots:
            if spot.finding == done:
                return passed
            passed.add((spot.finding.check, spot.finding.target.start))
        return set()

    def _go(self, index: int) -> None:
        self.at = index
        self.row = self.spots[index].row

    def _row_of(self, finding: Finding) -> int:
        """Give the row of the target; that of the source where the target has nothing there."""
        if finding.source is not None and len(finding.target) == 0:
            for index, row in enumerate(self.rows):
                if row.target is None and row.source and row.source.region.contains(finding.source):
                    return index
        return self._row_at(finding.target.start)

    def _row_at(self, offset: int) -> int:
        index = bisect.bisect_right(self._starts, (offset, len(self.rows))) - 1
        return self._starts[index][1] if index >= 0 else 0
