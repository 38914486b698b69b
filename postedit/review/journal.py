"""The file of verdicts: JSON lines beside the posts, one memory for the terminal and the command line.

Each line says all of itself, and what counts is the latest by time, not by place: lines may stand in any
order and more than once, so that git can merge two branches' journals by keeping the lines of both.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from postedit.model import Done, Outcome, Problem, Refused
from postedit.review.folder import FOLDER, own_file, share_folder
from postedit.review.json_lines import append_lines, read_lines
from postedit.review.verdict import Decision, Key, Matter, Scope, Verdict
from postedit.review.who import reviewer

JOURNAL = FOLDER / "journal.jsonl"
"""Where the journal stands, relative to the site's root."""


class Journal:
    """The verdicts of one site."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.path = root / JOURNAL
        self.problems: list[Problem] = []
        self._latest: dict[Key, Verdict] = {}
        try:
            path = own_file(root, JOURNAL.name)
        except OSError as error:
            self.problems.append(Problem(str(self.path), f"is not read: {error.strerror}"))
            return
        for verdict in read_verdicts(path, self.problems):
            self._take(verdict)

    def __iter__(self) -> Iterator[Verdict]:
        """Give the verdicts that count: the latest on each matter, in the order of time."""
        return iter(sorted(self._latest.values(), key=_moment))

    @property
    def is_empty(self) -> bool:
        """Tell whether there is no verdict at all, and so nothing to look up."""
        return not self._latest

    def tallies(self) -> dict[str, Counter[Decision]]:
        """Give for each check how many findings have which last verdict."""
        counts: dict[str, Counter[Decision]] = defaultdict(Counter)
        for verdict in self._latest.values():
            counts[verdict.check][verdict.decision] += 1
        return counts

    def mended(self) -> Counter[str]:
        """Count for each post the findings that were accepted or edited, and so are found no more."""
        decided = (Decision.ACCEPTED, Decision.EDITED)
        return Counter(verdict.path for verdict in self._latest.values() if verdict.decision in decided)

    def decision(self, matter: Matter) -> Decision | None:
        """Give what holds of a finding: a dismissal, of whatever scope, before the verdict on itself."""
        found = [self._latest.get(matter.key(scope)) for scope in Scope]
        decisions = [verdict.decision for verdict in found if verdict is not None]
        if Decision.DISMISSED in decisions:
            return Decision.DISMISSED
        return found[0].decision if found[0] is not None else None

    def is_dismissed(self, matter: Matter) -> bool:
        """Tell whether a verdict says that the finding is none."""
        return self.decision(matter) is Decision.DISMISSED

    def inside(self, path: str | Path) -> str:
        """Give a path within the site as verdicts name it; one from elsewhere stays whole."""
        full, root = Path(path).absolute(), self.root.absolute()
        return (full.relative_to(root) if full.is_relative_to(root) else full).as_posix()

    def add(self, verdict: Verdict) -> Outcome:
        """Append a verdict and remember it; the line is on disk when this returns."""
        return self.add_all([verdict])

    def add_all(self, verdicts: Sequence[Verdict]) -> Outcome:
        """Append the verdicts of one action, all or none, with who gave them and when."""
        stamped = [
            msgspec.structs.replace(
                verdict,
                time=verdict.time or datetime.now(UTC).isoformat(timespec="microseconds"),
                who=verdict.who or reviewer(),
            )
            for verdict in verdicts
        ]
        outcome = self.extend(stamped)
        last = verdicts[-1]
        return outcome if isinstance(outcome, Refused) else Done(f"{last.decision.value} {last.check}")

    def extend(self, verdicts: Sequence[Verdict]) -> Outcome:
        """Append verdicts as they are and remember them; they are on disk when this returns."""
        try:
            share_folder(self.root)
            append_lines(own_file(self.root, JOURNAL.name), verdicts)
        except OSError as error:
            return Refused(f"the journal {self.path} cannot be written: {error.strerror or error}")
        for verdict in verdicts:
            self._take(verdict)
        return Done("noted")

    def _take(self, verdict: Verdict) -> None:
        known = self._latest.get(verdict.key)
        if known is None or _moment(known) <= _moment(verdict):
            self._latest[verdict.key] = verdict


def read_verdicts(path: Path, problems: list[Problem]) -> Iterator[Verdict]:
    """Give the verdicts of a file; what is none is told of in ``problems``, with its line."""
    return read_lines(path, Verdict, "a verdict", problems)


def _moment(verdict: Verdict) -> tuple[str, bytes]:
    """Order verdicts by time; those of one moment in any order that does not depend on their places."""
    return verdict.time, msgspec.json.encode(verdict)
