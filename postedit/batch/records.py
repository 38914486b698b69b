"""What is written down of a site's findings: the verdicts of reviewers, and the baseline."""

from __future__ import annotations

from pathlib import Path

from postedit.model import Problem
from postedit.review.baseline import Baseline
from postedit.review.journal import Journal


class Records:
    """The journal and the baseline of one site."""

    def __init__(self, root: Path) -> None:
        self.journal = Journal(root)
        self.baseline = Baseline(root)

    @property
    def problems(self) -> list[Problem]:
        """Give what in the two files could not be read."""
        return [*self.journal.problems, *self.baseline.problems]
