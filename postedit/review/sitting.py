"""The text of one post under review, in memory and safe on disk; undo and redo."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence

import msgspec

from postedit.engine import Engine, Review
from postedit.model import Done, Edit, Outcome, Refused
from postedit.review.histories import Histories
from postedit.review.history import History
from postedit.review.journal import Journal
from postedit.review.rechecked import Rechecked
from postedit.review.step import Step, step_on
from postedit.review.verdict import Decision, Verdict


class Sitting:
    """One post as a reviewer works on it.

    Every action gives an Outcome, and is safe on disk beside the journal before it is done. Actions may come
    from several threads: each begins from what the one before it left.

    Attributes:
        review: the pair; it always belongs to the text in memory.
        history: what was done.
    """

    def __init__(self, engine: Engine, review: Review, journal: Journal) -> None:
        self._engine = engine
        self._journal = journal
        self._histories = Histories(journal.root)
        self._known = Rechecked()
        self._acting = threading.RLock()
        self.review = review
        path = journal.inside(review.pair.target)
        self.history = History(path, review.target.text if review.target else "")

    @property
    def text(self) -> str:
        """Give the target's text as it stands in memory."""
        return self.history.text

    @property
    def disk_text(self) -> str:
        """Give what the file held when it was read or written last."""
        return self.history.on_disk

    @property
    def is_unwritten(self) -> bool:
        """Tell whether the text in memory differs from the file as it was read or written last."""
        return self.history.is_unwritten

    def is_checked_by(self, engine: Engine) -> bool:
        """Tell whether an engine is the one that checks this text."""
        return self._engine is engine

    @property
    def can_undo(self) -> bool:
        """Tell whether there is an action on this post to take back."""
        return bool(self.history.past)

    @property
    def can_redo(self) -> bool:
        """Tell whether there is an undone action to do again."""
        return bool(self.history.future)

    @property
    def last_step(self) -> Step | None:
        """Give the action that undo would take back."""
        return self.history.past[-1] if self.can_undo else None

    @property
    def next_step(self) -> Step | None:
        """Give the action that redo would do again."""
        return self.history.future[-1] if self.can_redo else None

    def undo(self) -> Outcome:
        """Take the last action on this post back, in the text and in the journal."""
        with self._acting:
            step = self.last_step
            if step is None:
                return Refused("nothing to undo in this post")
            outcome = self._enter(self.history.undone(), reopened([step]))
        return outcome if isinstance(outcome, Refused) else Done(f"undid: {step}")

    def redo(self) -> Outcome:
        """Do the action again that was undone last; any other action makes that impossible."""
        with self._acting:
            step = self.next_step
            if step is None:
                return Refused("nothing to redo in this post")
            outcome = self._enter(self.history.redone(), step.verdicts)
        return outcome if isinstance(outcome, Refused) else Done(f"did again: {step}")

    def recheck(self) -> None:
        """Check the text in memory again, by what the engine knows now."""
        self.forget()
        self.review = self._recheck(self.text)

    def forget(self) -> None:
        """Let go of what was kept of texts before and ahead, for which there is no need any more."""
        self._known = Rechecked()

    def _recheck(self, text: str) -> Review:
        known = self._known.get(text)
        if known is not None:
            return known
        source = self.review.source.text if self.review.source else None
        return self._engine.review_text(self.review.pair, source, text)

    def _change(
        self, after: Review, edits: Sequence[Edit], verdicts: tuple[Verdict, ...], bulk: str = ""
    ) -> Outcome:
        """Do an action whose edits give the text of ``after``."""
        with self._acting:
            return self._enter(self.history.done(step_on(self.text, edits, verdicts, bulk)), verdicts, after)

    def _enter(self, state: History, verdicts: Iterable[Verdict], after: Review | None = None) -> Outcome:
        """Keep a new state safe, note verdicts, and go over to it; or leave all as it was."""
        kept = self._histories.keep(state)
        if isinstance(kept, Refused):
            return kept
        noted = self._note(verdicts)
        if isinstance(noted, Refused):
            self._histories.keep(self.history)
            return noted
        if state.text != self.text:
            if not self._engine.asks:  # somebody outside may say more tomorrow
                self._known.keep(self.review)
            self.review = after or self._recheck(state.text)
        self.history = state
        return noted

    def _note(self, verdicts: Iterable[Verdict]) -> Outcome:
        """Write verdicts to the journal; one without a finding has no place there."""
        named = [verdict for verdict in verdicts if verdict.fingerprint]
        return self._journal.add_all(named) if named else Done("edited")


def reopened(steps: Iterable[Step]) -> list[Verdict]:
    """Give the verdicts that take back those of the steps; a mark that was taken back is set again."""
    return [
        msgspec.structs.replace(
            verdict,
            decision=Decision.REVIEWED if verdict.decision is Decision.REOPENED else Decision.REOPENED,
        )
        for step in steps
        for verdict in step.verdicts
    ]
