"""A whole site at a glance: how far each post is reviewed, and which causes lie behind its findings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from postedit.model import Finding, Severity
from postedit.review.likeness import Cause, Like, fix_like
from postedit.site import PostPair


class Standing(msgspec.Struct, frozen=True, order=True):
    """Open findings of one post by severity, how many it had when it was checked, and a person's mark.

    In order, a worse standing is greater: one critical finding outweighs any number of major ones.
    """

    critical: int
    major: int
    minor: int
    found: int
    is_marked: bool = False
    """Whether somebody has said of the post as it stands that it is reviewed."""

    @property
    def open(self) -> int:
        """Count the open findings."""
        return self.critical + self.major + self.minor

    @property
    def share(self) -> float:
        """Give the part of the findings that is decided, from 0 to 1; 1 where there were none, or by mark."""
        if self.is_marked:
            return 1.0
        return max(0.0, 1 - self.open / self.found) if self.found else float(not self.open)

    def of(self, severity: Severity) -> int:
        """Count the open findings of one severity."""
        return (self.minor, self.major, self.critical)[severity.rank]


class Occurrence(msgspec.Struct, frozen=True):
    """One finding of one pair."""

    pair: PostPair
    finding: Finding


class Group(msgspec.Struct, frozen=True):
    """All open findings with one cause, in the order of posts and texts."""

    cause: Cause
    occurrences: tuple[Occurrence, ...]

    @property
    def posts(self) -> int:
        """Count the posts in which the cause is found."""
        return len({one.pair.target for one in self.occurrences})

    @property
    def worst(self) -> Severity:
        """Give the highest severity among the findings."""
        return max((one.finding.severity for one in self.occurrences), key=lambda severity: severity.rank)

    @property
    def likes(self) -> list[Like]:
        """Give the findings that have a fix, each with its first."""
        return [
            Like(one.pair, one.finding, fix)
            for one in self.occurrences
            if (fix := fix_like(one.finding, None)) is not None
        ]


def standing_of(findings: Sequence[Finding], found: int, *, is_marked: bool = False) -> Standing:
    """Count open findings by severity; ``found`` is what the check found, decided findings included."""
    ranks = [finding.severity.rank for finding in findings]
    return Standing(ranks.count(2), ranks.count(1), ranks.count(0), found, is_marked)


def group_by_cause(findings: Iterable[tuple[PostPair, Finding, Cause]]) -> list[Group]:
    """Give the causes of open findings, the most frequent first, by name where they are as frequent."""
    groups: dict[Cause, list[Occurrence]] = defaultdict(list)
    for pair, finding, cause in findings:
        groups[cause].append(Occurrence(pair, finding))
    made = [Group(cause, tuple(occurrences)) for cause, occurrences in groups.items()]
    return sorted(made, key=lambda group: (-len(group.occurrences), str(group.cause)))
