"""What was found on a site before it began to be checked, so that only what comes after is reported."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import msgspec

from postedit.model import Done, Outcome, Problem, Refused
from postedit.post.atomic import replace_bytes
from postedit.review.folder import FOLDER, own_file, share_folder
from postedit.review.json_lines import read_lines

BASELINE = FOLDER / "baseline.jsonl"
"""Where the baseline stands, relative to the site's root."""


class Known(msgspec.Struct, frozen=True, order=True):
    """A finding of the baseline; all but the fingerprint is for people who read the file."""

    path: str
    check: str
    target: str
    fingerprint: str


class Baseline:
    """The findings of one site that are not reported."""

    def __init__(self, root: Path) -> None:
        self.path = root / BASELINE
        self.problems: list[Problem] = []
        self._known: frozenset[str] = frozenset()
        try:
            path = own_file(root, BASELINE.name)
        except OSError as error:
            self.problems.append(Problem(str(self.path), f"is not read: {error.strerror}"))
            return
        known = read_lines(path, Known, "a finding", self.problems)
        self._known = frozenset(finding.fingerprint for finding in known)

    def __contains__(self, fingerprint: str) -> bool:
        return fingerprint in self._known


def write_baseline(root: Path, known: Iterable[Known]) -> Outcome:
    """Put findings in the place of the site's baseline; in the order of posts, so that it reads as a diff."""
    lines = b"".join(msgspec.json.encode(finding) + b"\n" for finding in sorted(set(known)))
    try:
        share_folder(root)
        replace_bytes(own_file(root, BASELINE.name), lines, 0o644)
    except OSError as error:
        return _refused(root, error)
    return Done(f"wrote {BASELINE.name}")


def clear_baseline(root: Path) -> Outcome:
    """Remove the site's baseline; that there is none is well, too."""
    try:
        own_file(root, BASELINE.name).unlink(missing_ok=True)
    except OSError as error:
        return _refused(root, error)
    return Done(f"removed {BASELINE.name}")


def _refused(root: Path, error: OSError) -> Refused:
    return Refused(f"the baseline {root / BASELINE} cannot be written: {error.strerror or error}")
