"""One pair under review: deciding on its findings, and editing."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from postedit.engine import Review
from postedit.model import Edit, Finding, Fix, Outcome, Refused, Span, apply_edits
from postedit.review.batch import Choice, attempt, fix_chosen
from postedit.review.checked import Checked, checked
from postedit.review.filed import FiledSitting
from postedit.review.reviewed import mark
from postedit.review.verdict import Decision, Matter, Scope, Verdict

_STALE = "the text has changed since this was found; look at the findings again"


class _Ahead(msgspec.Struct, frozen=True):
    """What a fix of a finding in a review comes to: the review after it, and why it must not be applied."""

    review: Review
    finding: Finding
    fix: Fix
    after: Review
    reason: str | None


class Session(FiledSitting):
    """A pair as a reviewer decides on its findings and edits it."""

    _checked: tuple[Review, Checked] | None = None
    _ahead: _Ahead | None = None

    @property
    def checked(self) -> Checked:
        """Give the findings of the text in memory as verdicts know them."""
        if self._checked is None or self._checked[0] is not self.review:
            self._checked = self.review, checked(self.review, self._journal.inside(self.review.pair.target))
        return self._checked[1]

    def recall(self, review: Review, known: Checked) -> None:
        """Take what is known of a review already; it counts for as long as the session has that review."""
        self._checked = review, known

    @property
    def findings(self) -> list[Finding]:
        """Give the findings that nobody has dismissed."""
        return self.checked.open(self._journal)

    def accept(self, finding: Finding, fix: Fix | None = None) -> Outcome:
        """Apply a fix (the first where none is named) to the text in memory, if the proof allows it."""
        if finding not in self.review.findings:
            return Refused(_STALE)
        if not finding.fixes:
            return Refused(f"no fix for this finding: {finding.check} only points")
        chosen = fix or finding.fixes[0]
        after, reason = self._attempted(finding, chosen)
        if reason:
            return Refused(reason)
        return self._change(after, chosen.edits, (self._verdict(finding, Decision.ACCEPTED),))

    def look_ahead(self, finding: Finding) -> None:
        """Prove the first fix of a finding now, so that accepting it takes no time."""
        if finding.fixes and finding in self.review.findings:
            self._attempted(finding, finding.fixes[0])

    def _attempted(self, finding: Finding, fix: Fix) -> tuple[Review, str | None]:
        """Give the review after a fix, and None or why it must not be applied; as it was found ahead."""
        ahead = self._ahead
        if ahead is None or ahead.review is not self.review or (ahead.finding, ahead.fix) != (finding, fix):
            attempted = attempt(self._engine, self.review, [(finding, fix)])
            self._ahead = ahead = _Ahead(self.review, finding, fix, *attempted)
        return ahead.after, ahead.reason

    def forget(self) -> None:
        """Let go of what was kept of texts before and ahead, for which there is no need any more."""
        super().forget()
        self._ahead = None

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
        edits = [edit for finding, fix in choices if finding in result.fixed for edit in fix.edits]
        outcome = self._change(result.review, edits, tuple(verdicts[f] for f in result.fixed), bulk)
        if isinstance(outcome, Refused):
            return 0, [*reasons, outcome.reason]
        return len(result.fixed), reasons

    def edit(self, span: Span, text: str, finding: Finding | None = None) -> Outcome:
        """Replace a span by what the reviewer typed: anything that leaves the post readable."""
        if span.of(self.text) == text:
            return Refused("nothing was changed")
        try:
            edits = (Edit(span.start, span.end, text),)
            changed = apply_edits(self.text, edits)
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
        return self._change(after, edits, (verdict,))

    def dismiss(self, finding: Finding, reason: str = "", scope: Scope = Scope.HERE) -> Outcome:
        """Remember that the finding is none; ``postedit check`` no longer reports it either.

        A scope wider than this finding takes all with the same cause, those of other posts too.
        """
        return self._decide(finding, Decision.DISMISSED, reason, scope)

    def defer(self, finding: Finding, reason: str = "") -> Outcome:
        """Remember that the finding waits for somebody or something; it is still reported."""
        return self._decide(finding, Decision.DEFERRED, reason, Scope.HERE)

    def mark_reviewed(self, *, is_done: bool) -> Outcome:
        """Remember that the post as it stands is reviewed, or that it is not after all."""
        if self.review.target is None:
            return Refused("it cannot be read")
        return self._change(self.review, (), (mark(self.review, self.history.path, is_done=is_done),))

    def _decide(self, finding: Finding, decision: Decision, reason: str, scope: Scope) -> Outcome:
        if finding not in self.review.findings:
            return Refused(_STALE)
        verdict = msgspec.structs.replace(self._verdict(finding, decision), reason=reason, scope=scope)
        return self._change(self.review, (), (verdict,))

    def _verdict(self, finding: Finding, decision: Decision) -> Verdict:
        matters = dict(zip(self.checked.findings, self.checked.matters, strict=True))
        matter = matters.get(finding, Matter(finding.check, ""))
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
