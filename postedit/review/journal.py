"""The file of verdicts: JSON lines beside the posts, one memory for the terminal and the command line."""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

import msgspec

from postedit.model import Done, Outcome, Problem, Refused

JOURNAL = Path(".postedit") / "journal.jsonl"
"""Where the journal stands, relative to the site's root."""


class Decision(StrEnum):
    """What a reviewer decided of a finding; REOPENED takes an earlier decision back."""

    ACCEPTED = "accepted"
    EDITED = "edited"
    DISMISSED = "dismissed"
    DEFERRED = "deferred"
    REOPENED = "reopened"


class Verdict(msgspec.Struct, frozen=True, omit_defaults=True):
    """One line of the journal. ``time`` is UTC, ISO 8601; the texts are for people who read the file."""

    decision: Decision
    check: str
    fingerprint: str
    path: str
    target: str
    source: str = ""
    reason: str = ""
    time: str = ""


class Journal:
    """The verdicts of one site."""

    def __init__(self, root: Path) -> None:
        self.path = root / JOURNAL
        self.problems: list[Problem] = []
        self._latest: dict[str, Decision] = {}
        self._checks: dict[str, str] = {}
        self._read()

    def _read(self) -> None:
        try:
            lines = self.path.read_bytes().split(b"\n")
        except FileNotFoundError:
            return
        except OSError as error:
            self.problems.append(Problem(str(self.path), f"cannot be read: {error.strerror or error}"))
            return
        decoder = msgspec.json.Decoder(Verdict)
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            try:
                verdict = decoder.decode(line)
            except (msgspec.DecodeError, ValueError) as error:
                self.problems.append(Problem(str(self.path), f"not a verdict, left out: {error}", number))
            else:
                self._remember(verdict)

    def _remember(self, verdict: Verdict) -> None:
        self._latest[verdict.fingerprint] = verdict.decision
        self._checks[verdict.fingerprint] = verdict.check

    def tallies(self) -> dict[str, Counter[Decision]]:
        """Give for each check how many findings have which last verdict."""
        counts: dict[str, Counter[Decision]] = defaultdict(Counter)
        for fingerprint, decision in self._latest.items():
            counts[self._checks[fingerprint]][decision] += 1
        return counts

    def is_dismissed(self, fingerprint: str) -> bool:
        """Tell whether the last verdict on the finding was to dismiss it."""
        return self._latest.get(fingerprint) is Decision.DISMISSED

    def add(self, verdict: Verdict) -> Outcome:
        """Append a verdict and remember it; the line is on disk when this returns."""
        stamped = msgspec.structs.replace(verdict, time=datetime.now(UTC).isoformat(timespec="seconds"))
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self.path.open("ab+") as file:
                file.write(_line_end(file) + msgspec.json.encode(stamped) + b"\n")
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            return Refused(f"the journal {self.path} cannot be written: {error.strerror or error}")
        self._remember(verdict)
        return Done(f"{verdict.decision.value} {verdict.check}")


def _line_end(file: BinaryIO) -> bytes:
    """Give the line break that a write cut short has left out, so that it spoils one line and not two."""
    if file.seek(0, os.SEEK_END) == 0:
        return b""
    file.seek(-1, os.SEEK_END)
    return b"" if file.read(1) == b"\n" else b"\n"
