"""A post under review and its file: beginning where the last sitting ended, writing, meeting others."""

from __future__ import annotations

from pathlib import Path

import msgspec

from postedit.engine import Engine, Review
from postedit.model import Done, Outcome, Problem, Refused
from postedit.post import read_text
from postedit.post.writing import write_text
from postedit.review.history import History
from postedit.review.journal import Journal
from postedit.review.merging import Clash
from postedit.review.sitting import Sitting, reopened


class FiledSitting(Sitting):
    """One post as a reviewer works on it, begun where the last sitting ended, by a crash or otherwise.

    The post's file changes only by ``write``.

    Attributes:
        found: what was kept of the post when the sitting began.
        notice: what the reviewer must be told of how it began; empty where that is nothing.
        is_restored: whether it began with changes that were never written.
    """

    def __init__(self, engine: Engine, review: Review, journal: Journal) -> None:
        super().__init__(engine, review, journal)
        self.notice = ""
        self.is_restored = False
        self.found: History | None = None
        if review.target is not None:
            self._resume(review.target.text)

    def _resume(self, disk: str) -> None:
        found = self._histories.find(self.history.path)
        if isinstance(found, Problem):
            self.notice = str(found)
        elif found is not None:
            self.found, met = found, found.met(disk)
            if isinstance(met, Clash):
                self.notice = f"{found.path} {_words(met)}"
            elif met.is_unwritten:
                self.is_restored = True
                self.notice = f"{found.path}: unwritten changes are restored"
            self.history = found if isinstance(met, Clash) else met
            if self.text != disk:
                self.review = self._recheck(self.text)

    def discard(self) -> Outcome:
        """Give up all that is not written; the verdicts that went with it are taken back."""
        with self._acting:
            if not self.is_unwritten:
                return Refused("nothing to discard: the file holds this text already")
            state, given_up = self.history.abandoned()
            outcome = self._enter(state, reopened(given_up))
        return outcome if isinstance(outcome, Refused) else Done("discarded what was not written")

    def write(self) -> Outcome:
        """Write the text to its file.

        Where somebody else has changed the file, what is unwritten is brought over to the new text and shown
        before it is written; where that cannot be, the file and the text in memory stay as they are.
        """
        with self._acting:
            return self._write(Path(self.review.pair.target))

    def _write(self, path: Path) -> Outcome:
        if self.review.target is not None and not self.is_unwritten:
            return Refused("nothing to write: the file holds this text already")
        disk = read_text(path, path.name)
        if isinstance(disk, Problem):
            return Refused(f"{disk}; your changes are kept, and are there again when the file is")
        if disk != self.disk_text:
            return self._meet(path.name, disk)
        outcome = write_text(path, disk, self.text)
        if isinstance(outcome, Done):
            self.history = msgspec.structs.replace(self.history, disk=None)
            # Where this fails, what is kept is known by the file's text to be written.
            self._histories.keep(self.history)
        return outcome

    def _meet(self, name: str, disk: str) -> Outcome:
        met = self.history.met(disk)
        if isinstance(met, Clash):
            return Refused(f"{name} {_words(met)}")
        after = self._recheck(met.text)
        problem, known = (review.target and review.target.front.problem for review in (after, self.review))
        if problem and not known:
            return Refused(
                f"{name} has changed on disk, and with your changes its line {problem.line} would not parse: "
                f"{problem.message}; mend the file, and write again"
            )
        outcome = self._enter(met, (), after)
        if isinstance(outcome, Refused):
            return outcome
        if not met.is_unwritten:
            return Done(f"{name} holds your changes already: somebody else has made them")
        return Refused(
            f"{name} has changed on disk; your changes are brought over to the new text, not yet written: "
            "look at them, and write again"
        )


def _words(clash: Clash) -> str:
    return (
        f"has changed on disk in line {clash.line}, where you have unwritten changes; both are kept: "
        "undo yours there or mend the file, then write"
    )
