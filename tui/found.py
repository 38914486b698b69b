"""What was found in every pair of a site, which of it is open, and which of that is shown. No screen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

import msgspec

from postedit.model import Finding
from postedit.review.checked import Checked
from postedit.review.journal import Journal
from postedit.review.overview import Standing, standing_of
from postedit.review.reviewed import is_reviewed
from tui.filter import Filter


class Totals(msgspec.Struct, frozen=True):
    """The figures of the status line. A post is reviewed once no finding is open, or somebody says so."""

    posts: int
    checked: int
    reviewed: int
    findings: int
    unwritten: int
    hidden: int = 0
    """Open findings that the filter does not show."""
    is_partial: bool = False
    """Whether more posts are still being looked for."""


class Found:
    """Findings by target. The journal tells which are open, the filter which of these are shown."""

    def __init__(self, journal: Journal) -> None:
        self.filter = Filter()
        self._journal = journal
        self._mended = journal.mended()
        self._checked: dict[Path, Checked] = {}
        self._first: dict[Path, int] = {}
        self._open: dict[Path, list[Finding]] = {}
        self._shown: dict[Path, list[Finding]] = {}
        self._marked: set[Path] = set()
        self._totals: Totals | None = None

    def start_again(self, journal: Journal, kept: Iterable[Path]) -> None:
        """Forget what was found in all targets but some."""
        self._journal = journal
        self._mended = journal.mended()
        before, first = self._checked, self._first
        self._checked, self._first, self._open, self._shown = {}, {}, {}, {}
        self._totals = None
        for path in kept:
            if path in before:
                self._first[path] = first[path]
                self.know(path, before[path])

    def know(self, path: Path, found: Checked) -> None:
        """Take what was found in a target now."""
        self._checked[path] = found
        if path not in self._first:
            self._first[path] = len(found.findings) + self._mended[self._journal.inside(path)]
        self._open[path] = found.open(self._journal)
        self._shown[path] = self._filtered(self._open[path])
        if is_reviewed(self._journal, found.texts):
            self._marked.add(path)
        else:
            self._marked.discard(path)
        self._totals = None

    def filter_by(self, choice: Filter) -> None:
        """Show, in every post, the findings that a filter lets pass."""
        self.filter = choice
        self._shown = {path: self._filtered(found) for path, found in self._open.items()}
        self._totals = None

    def _filtered(self, findings: list[Finding]) -> list[Finding]:
        return [finding for finding in findings if self.filter.shows(finding)]

    def checked(self, path: Path) -> Checked | None:
        """Give all that was found in a target, or None where it is not checked yet."""
        return self._checked.get(path)

    def findings(self, path: Path) -> list[Finding] | None:
        """Give the open findings of a target, or None where it is not checked yet."""
        return self._open.get(path)

    def shown(self, path: Path) -> list[Finding]:
        """Give the open findings of a target that the filter lets pass."""
        return self._shown.get(path, [])

    def all_findings(self) -> Iterator[Finding]:
        """Give the open findings of all posts, hidden ones too."""
        return chain.from_iterable(self._open.values())

    def standing(self, path: Path) -> Standing | None:
        """Give the open findings of a target by severity, or None where it is not checked yet."""
        found = self._open.get(path)
        if found is None:
            return None
        return standing_of(found, self._first.get(path, len(found)), is_marked=path in self._marked)

    def is_reviewed(self, path: Path) -> bool:
        """Tell whether somebody has marked the post, as it stands in memory, reviewed."""
        return path in self._marked

    def is_readable(self, path: Path) -> bool:
        """Tell whether the pair was read; true also for one that waits."""
        found = self._checked.get(path)
        return found is None or found.is_readable

    def waits(self, path: Path) -> bool:
        """Tell whether a target has findings to be shown, and no mark."""
        return bool(self._shown.get(path)) and path not in self._marked

    def count(self, posts: int, unwritten: int, *, is_partial: bool = False) -> Totals:
        """Count what is known of some posts for the status line."""
        if self._totals is None:
            findings = sum(map(len, self._open.values()))
            self._totals = Totals(
                posts=posts,
                checked=len(self._open),
                reviewed=sum(self._is_done(path, found) for path, found in self._open.items()),
                findings=findings,
                unwritten=unwritten,
                hidden=findings - sum(map(len, self._shown.values())),
            )
        return msgspec.structs.replace(self._totals, posts=posts, unwritten=unwritten, is_partial=is_partial)

    def _is_done(self, path: Path, found: list[Finding]) -> bool:
        return path in self._marked or (not found and self.is_readable(path))
