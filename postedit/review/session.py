"""One pair under review: its text in memory, its findings, undo, and writing."""

from __future__ import annotations

from pathlib import Path

import msgspec

from postedit.engine import Engine, Review
from postedit.model import Done, Edit, Finding, Fix, Outcome, Refused, Span, apply_edits
from postedit.post import read_text
from postedit.post.writing import write_text
from postedit.review.batch import attempt
from postedit.review.fingerprint import fingerprints
from postedit.review.journal import Decision, Journal, Verdict

_STALE = "the text has changed since this was found; look at the findings again"


class _Past(msgspec.Struct, frozen=True):
    """What undo goes back to: the text before, and the verdict that was given."""

    text: str
    verdict: Verdict


class Session:
    """A pair as a reviewer works on it.

    Every action gives an Outcome. The file changes only by ``write``; ``review`` always belongs to the
    text in memory.
    """

    def __init__(self, engine: Engine, review: Review, journal: Journal) -> None:
        self._engine = engine
        self._journal = journal
        self._past: list[_Past] = []
        self.review = review
        self.disk_text = review.target.text if review.target else ""

    @property
    def text(self) -> str:
        """Give the target's text as it stands in memory."""
        return self.review.target.text if self.review.target else ""

    @property
    def is_unwritten(self) -> bool:
        """Tell whether the text in memory differs from the file as it was read or last written."""
        return self.text != self.disk_text

    @property
    def can_undo(self) -> bool:
        """Tell whether there is an action on this post to take back."""
        return bool(self._past)

    @property
    def findings(self) -> list[Finding]:
        """Give the findings that nobody has dismissed."""
        names = fingerprints(self.review)
        return [
            f
            for f, name in zip(self.review.findings, names, strict=True)
            if not self._journal.is_dismissed(name)
        ]

    def accept(self, finding: Finding, fix: Fix | None = None) -> Outcome:
        """Apply a fix (the first where none is named) to the text in memory, if the proof allows it."""
        if finding not in self.review.findings:
            return Refused(_STALE)
        if not finding.fixes:
            return Refused(f"no fix for this finding: {finding.check} only points")
        after, reason = attempt(self._engine, self.review, [(finding, fix or finding.fixes[0])])
        if reason:
            return Refused(reason)
        return self._change(after, self._verdict(finding, Decision.ACCEPTED))

    def edit(self, span: Span, text: str, finding: Finding | None = None) -> Outcome:
        """Replace a span by what the reviewer typed: anything that leaves the post readable."""
        if span.of(self.text) == text:
            return Refused("nothing was changed")
        try:
            changed = apply_edits(self.text, (Edit(span.start, span.end, text),))
        except ValueError as error:
            return Refused(str(error))
        had_problem = self.review.target is not None and self.review.target.front.problem is not None
        after = self._recheck(changed)
        problem = after.target.front.problem if after.target else None
        if problem and not had_problem:
            return Refused(f"line {problem.line}: {problem.message}")
        verdict = (
            self._verdict(finding, Decision.EDITED)
            if finding
            else Verdict(Decision.EDITED, "", "", str(self.review.pair.target), text)
        )
        return self._change(after, verdict)

    def dismiss(self, finding: Finding, reason: str = "") -> Outcome:
        """Remember that the finding is none; ``postedit check`` no longer reports it either."""
        if finding not in self.review.findings:
            return Refused(_STALE)
        verdict = msgspec.structs.replace(self._verdict(finding, Decision.DISMISSED), reason=reason)
        outcome = self._journal.add(verdict)
        if isinstance(outcome, Done):
            self._past.append(_Past(self.text, verdict))
        return outcome

    def undo(self) -> Outcome:
        """Take the last action on this post back, in the text and in the journal."""
        if not self._past:
            return Refused("nothing to undo in this post")
        past = self._past.pop()
        if past.verdict.fingerprint:
            outcome = self._journal.add(msgspec.structs.replace(past.verdict, decision=Decision.REOPENED))
            if isinstance(outcome, Refused):
                self._past.append(past)
                return outcome
        if past.text != self.text:
            self.review = self._recheck(past.text)
        return Done(f"undid: {past.verdict.decision.value} {past.verdict.check}".rstrip())

    def write(self) -> Outcome:
        """Write the text to its file, which must still hold what was read."""
        if not self.is_unwritten:
            return Refused("nothing to write: the file holds this text already")
        outcome = write_text(Path(self.review.pair.target), self.disk_text, self.text)
        if isinstance(outcome, Done):
            self.disk_text = self.text
        return outcome

    def reread(self) -> Outcome:
        """Read the file again and check it; undo starts anew. Refused while edits are unwritten."""
        if self.is_unwritten:
            return Refused("there are unwritten changes: write or undo them first")
        text = read_text(Path(self.review.pair.target))
        if not isinstance(text, str):
            return Refused(text.message)
        self.review = self._recheck(text)
        self.disk_text = text
        self._past.clear()
        return Done("read again")

    def _recheck(self, text: str) -> Review:
        source = self.review.source.text if self.review.source else None
        return self._engine.review_text(self.review.pair, source, text)

    def _change(self, after: Review, verdict: Verdict) -> Outcome:
        outcome = self._journal.add(verdict) if verdict.fingerprint else Done("edited")
        if isinstance(outcome, Done):
            self._past.append(_Past(self.text, verdict))
            self.review = after
        return outcome

    def _verdict(self, finding: Finding, decision: Decision) -> Verdict:
        names = dict(zip(self.review.findings, fingerprints(self.review), strict=True))
        source = self.review.source.text if self.review.source else ""
        return Verdict(
            decision,
            finding.check,
            names.get(finding, ""),
            str(self.review.pair.target),
            finding.target.of(self.text),
            finding.source.of(source) if finding.source else "",
        )
