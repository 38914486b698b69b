"""One pair under review: its text in memory, its findings, undo, and writing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from postedit.engine import Engine, Review
from postedit.model import Done, Edit, Finding, Fix, Outcome, Refused, Span, apply_edits
from postedit.post.writing import write_text
from postedit.review.batch import Choice, attempt, fix_chosen
from postedit.review.fingerprint import fingerprints
from postedit.review.journal import Journal
from postedit.review.verdict import Decision, Matter, Scope, Verdict, matter_of

_STALE = "the text has changed since this was found; look at the findings again"


class _Step(msgspec.Struct, frozen=True):
    """One action: the texts before and after it, the verdicts given, and the bulk that it was part of."""

    before: str
    after: str
    verdicts: tuple[Verdict, ...]
    bulk: str = ""

    def __str__(self) -> str:
        first = self.verdicts[0]
        more = f" and {len(self.verdicts) - 1} more" if len(self.verdicts) > 1 else ""
        return f"{first.decision.value} {first.check}".rstrip() + more


class Session:
    """A pair as a reviewer works on it.

    Every action gives an Outcome. The file changes only by ``write``; ``review`` always belongs to the
    text in memory.
    """

    def __init__(self, engine: Engine, review: Review, journal: Journal) -> None:
        self._engine = engine
        self._journal = journal
        self._past: list[_Step] = []
        self._future: list[_Step] = []
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
    def can_redo(self) -> bool:
        """Tell whether there is an undone action to do again."""
        return bool(self._future)

    @property
    def last_bulk(self) -> str:
        """Give the name of the bulk that the last action was part of, empty where it was none."""
        return self._past[-1].bulk if self._past else ""

    @property
    def next_bulk(self) -> str:
        """Give the name of the bulk that redo would do again here, empty where it would be none."""
        return self._future[-1].bulk if self._future else ""

    @property
    def findings(self) -> list[Finding]:
        """Give the findings that nobody has dismissed."""
        return [finding for finding, matter in self._matters() if not self._journal.is_dismissed(matter)]

    def _matters(self) -> Iterator[tuple[Finding, Matter]]:
        path = self._journal.inside(self.review.pair.target)
        for finding, name in zip(self.review.findings, fingerprints(self.review), strict=True):
            yield finding, matter_of(self.review, finding, name, path)

    def accept(self, finding: Finding, fix: Fix | None = None) -> Outcome:
        """Apply a fix (the first where none is named) to the text in memory, if the proof allows it."""
        if finding not in self.review.findings:
            return Refused(_STALE)
        if not finding.fixes:
            return Refused(f"no fix for this finding: {finding.check} only points")
        after, reason = attempt(self._engine, self.review, [(finding, fix or finding.fixes[0])])
        if reason:
            return Refused(reason)
        return self._change(after, (self._verdict(finding, Decision.ACCEPTED),))

    def accept_all(self, choices: Sequence[Choice], bulk: str) -> tuple[int, list[str]]:
        """Apply many fixes as one action; give how many were applied, and why others were not.

        Args:
            choices: findings of this session's review, each with one of its fixes.
            bulk: names what actions in several sessions belong together.
        """
        known = set(self.review.findings)
        verdicts = {
            finding: self._verdict(finding, Decision.ACCEPTED) for finding, _ in choices if finding in known
        }
        result = fix_chosen(self._engine, self.review, [choice for choice in choices if choice[0] in known])
        reasons = [reason for _, reason in result.refused] + [_STALE] * (len(choices) - len(verdicts))
        if not result.fixed:
            return 0, reasons
        outcome = self._change(result.review, tuple(verdicts[finding] for finding in result.fixed), bulk)
        if isinstance(outcome, Refused):
            return 0, [*reasons, outcome.reason]
        return len(result.fixed), reasons

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
        return self._change(after, (verdict,))

    def dismiss(self, finding: Finding, reason: str = "", scope: Scope = Scope.HERE) -> Outcome:
        """Remember that the finding is none; ``postedit check`` no longer reports it either.

        A scope wider than this finding takes all with the same cause, those of other posts too.
        """
        return self._decide(finding, Decision.DISMISSED, reason, scope)

    def defer(self, finding: Finding, reason: str = "") -> Outcome:
        """Remember that the finding waits for somebody or something; it is still reported."""
        return self._decide(finding, Decision.DEFERRED, reason, Scope.HERE)

    def _decide(self, finding: Finding, decision: Decision, reason: str, scope: Scope) -> Outcome:
        if finding not in self.review.findings:
            return Refused(_STALE)
        verdict = msgspec.structs.replace(self._verdict(finding, decision), reason=reason, scope=scope)
        return self._change(self.review, (verdict,))

    def undo(self) -> Outcome:
        """Take the last action on this post back, in the text and in the journal."""
        if not self._past:
            return Refused("nothing to undo in this post")
        step = self._past[-1]
        back = [msgspec.structs.replace(verdict, decision=Decision.REOPENED) for verdict in step.verdicts]
        if isinstance(refused := self._note(back), Refused):
            return refused
        self._future.append(self._past.pop())
        self._go_to(step.before)
        return Done(f"undid: {step}")

    def redo(self) -> Outcome:
        """Do the action again that was undone last; any other action makes that impossible."""
        if not self._future:
            return Refused("nothing to redo in this post")
        step = self._future[-1]
        if isinstance(refused := self._note(step.verdicts), Refused):
            return refused
        self._past.append(self._future.pop())
        self._go_to(step.after)
        return Done(f"did again: {step}")

    def write(self) -> Outcome:
        """Write the text to its file, which must still hold what was read."""
        if not self.is_unwritten:
            return Refused("nothing to write: the file holds this text already")
        outcome = write_text(Path(self.review.pair.target), self.disk_text, self.text)
        if isinstance(outcome, Done):
            self.disk_text = self.text
        return outcome

    def _recheck(self, text: str) -> Review:
        source = self.review.source.text if self.review.source else None
        return self._engine.review_text(self.review.pair, source, text)

    def _go_to(self, text: str) -> None:
        if text != self.text:
            self.review = self._recheck(text)

    def _change(self, after: Review, verdicts: tuple[Verdict, ...], bulk: str = "") -> Outcome:
        outcome = self._note(verdicts)
        if isinstance(outcome, Done):
            text = after.target.text if after.target else ""
            self._past.append(_Step(self.text, text, verdicts, bulk))
            self._future.clear()
            self.review = after
        return outcome

    def _note(self, verdicts: Sequence[Verdict]) -> Outcome:
        """Write verdicts to the journal; one without a finding has no place there."""
        outcome: Outcome = Done("edited")
        for verdict in verdicts:
            if verdict.fingerprint and isinstance(outcome, Done):
                outcome = self._journal.add(verdict)
        return outcome

    def _verdict(self, finding: Finding, decision: Decision) -> Verdict:
        matter = dict(self._matters()).get(finding, Matter(finding.check, ""))
        source = self.review.source.text if self.review.source else ""
        return Verdict(
            decision,
            finding.check,
            matter.fingerprint,
            matter.path,
            finding.target.of(self.text),
            finding.source.of(source) if finding.source else "",
            words=matter.words,
            language=matter.language,
        )
