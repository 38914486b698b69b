"""From the parts of single pairs to the report."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import msgspec

from postedit.report.contract import CandidatePost, ErrorAt, FindingAt, Pair, Report, UnpairedPost
from postedit.report.part import Part, error_of, pair_of
from postedit.report.paths import shown_path
from postedit.report.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from postedit.model import Problem
    from postedit.post.url import Readable
    from postedit.site import PostPair, Unpaired


class Built(msgspec.Struct, frozen=True):
    """The report, and the text of every file in which it has a place, by the path it shows."""

    report: Report
    texts: Mapping[str, str]


class Builder:
    """Takes parts as they come and keeps of them only what the report needs."""

    def __init__(self) -> None:
        self._pairs: dict[Pair, None] = {}
        self._findings: list[FindingAt] = []
        self._errors: dict[ErrorAt, None] = {}
        self._files: dict[str, Readable] = {}

    def add(self, part: Part, posts: tuple[Readable | None, Readable]) -> None:
        """Take what is to be reported of a pair, whose source and target are read from ``posts``."""
        self._pairs[part.pair] = None
        self._errors |= dict.fromkeys(part.errors)
        self._findings += part.findings
        if part.findings:
            names = (part.pair.source, part.pair.target)
            self._files |= {name: post for name, post in zip(names, posts, strict=True) if name and post}

    def add_pair(self, pair: PostPair) -> None:
        """Take a pair of which nothing else is to be said."""
        self._pairs[pair_of(pair)] = None

    def add_problems(self, problems: Iterable[Problem]) -> None:
        """Take problems; one that several pairs share is told once."""
        self._errors |= dict.fromkeys(map(error_of, problems))

    def build(self, unpaired: Iterable[Unpaired] = ()) -> Built:
        """Give the report, in an order that depends on nothing but the posts."""
        alone = [_unpaired(post) for post in unpaired]
        report = Report(
            pairs=tuple(sorted(self._pairs, key=lambda pair: (pair.target, pair.source or ""))),
            findings=tuple(sorted(self._findings, key=_order)),
            unpaired=tuple(sorted(alone, key=lambda post: post.path)),
            errors=tuple(
                sorted(self._errors, key=lambda error: (error.path, error.line or 0, error.message))
            ),
        )
        return Built(report, Texts(self._files))


def _unpaired(post: Unpaired) -> UnpairedPost:
    named = (CandidatePost(shown_path(one.path), one.confidence, one.reasons) for one in post.candidates)
    return UnpairedPost(post.url or shown_path(post.path), post.language, post.reason, tuple(named))


def _order(finding: FindingAt) -> tuple[str, int, int, str]:
    return finding.target.path, finding.target.start, finding.target.end, finding.check
