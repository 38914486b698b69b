"""Which findings are shown, by severity, category and check. A filter is a view: nothing is decided by it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import msgspec

from postedit.model import Finding, Severity


class Filter(msgspec.Struct, frozen=True):
    """The names of severities, categories and checks whose findings are hidden; none has two meanings."""

    hidden: frozenset[str] = frozenset()

    def shows(self, finding: Finding) -> bool:
        """Tell whether a finding is shown: where none of its three names is hidden."""
        return self.hidden.isdisjoint((finding.severity.value, finding.category, finding.check))


class Kind(msgspec.Struct, frozen=True):
    """A name that can be hidden, and how many open findings of the open post and of the site have it."""

    name: str
    here: int
    everywhere: int


def kinds(here: Iterable[Finding], everywhere: Iterable[Finding]) -> list[Kind]:
    """Give the severities, the worst first, then each category and after it its checks."""
    near, far = _counts(here), _counts(everywhere)
    severities = [severity.value for severity in sorted(Severity, key=lambda one: -one.rank)]
    others = sorted(name for name in far if name not in severities)
    return [Kind(name, near[name], far[name]) for name in [*severities, *others]]


def _counts(findings: Iterable[Finding]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for finding in findings:
        counts.update((finding.severity.value, finding.category, finding.check))
    return counts


def only(name: str, names: Iterable[str]) -> frozenset[str]:
    """Give what must be hidden so that ``name`` alone is left of its sort, and all of the other sorts."""
    sort = _sort(name)
    return frozenset(other for other in names if other != name and _sort(other) == sort)


def _sort(name: str) -> str:
    if name in set(Severity):
        return "severity"
    return "check" if "/" in name else "category"
