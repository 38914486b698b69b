"""What was done to a post: its actions, and its text where that is not written yet."""

from __future__ import annotations

import msgspec

from postedit.model import apply_edits
from postedit.review.merging import Clash, their_edits
from postedit.review.step import Step, reanchored, walked


class History(msgspec.Struct, frozen=True, omit_defaults=True):
    """The state of one post under review, as it is kept on disk.

    Attributes:
        path: the post, as verdicts name it.
        text: the text as the reviewer left it.
        disk: what its file held, None where that is the text.
        past: the actions that can be taken back, the last one last.
        future: the actions that can be done again, the next one last.
    """

    path: str
    text: str
    disk: str | None = None
    past: tuple[Step, ...] = ()
    future: tuple[Step, ...] = ()

    @property
    def on_disk(self) -> str:
        """Give what the file held."""
        return self.text if self.disk is None else self.disk

    @property
    def is_sound(self) -> bool:
        """Tell whether its actions fit its text; damage to the file may have torn them apart."""
        try:
            walked(self.text, [step.turned() for step in reversed(self.past)])
            walked(self.text, self.future[::-1])
        except ValueError:
            return False
        return True

    @property
    def is_unwritten(self) -> bool:
        """Tell whether the text differs from what the file held."""
        return self.disk is not None

    def is_next(self, bulk: str) -> bool:
        """Tell whether undo or redo would meet an action that was part of a bulk."""
        return any(step.bulk == bulk for step in (*self.past[-1:], *self.future[-1:]))

    def done(self, step: Step) -> History:
        """Give the state after one more action; what was undone can then not be done again."""
        return self._at(apply_edits(self.text, step.edits), (*self.past, step), ())

    def undone(self) -> History:
        """Give the state without the last action, which there must be."""
        step = self.past[-1]
        return self._at(apply_edits(self.text, step.back), self.past[:-1], (*self.future, step))

    def redone(self) -> History:
        """Give the state with the action that was undone last, which there must be."""
        step = self.future[-1]
        return self._at(apply_edits(self.text, step.edits), (*self.past, step), self.future[:-1])

    def _at(self, text: str, past: tuple[Step, ...], future: tuple[Step, ...]) -> History:
        return History(self.path, text, None if text == self.on_disk else self.on_disk, past, future)

    def met(self, disk: str) -> History | Clash:
        """Give the state over what the file holds now.

        Where somebody else has changed it, unwritten edits are brought over to the new text if the text
        around them stands. Actions that no longer fit can be neither taken back nor done again.
        """
        if disk == self.on_disk:
            return self
        if disk == self.text:
            return msgspec.structs.replace(self, disk=None)
        foreign = their_edits(self.on_disk, self.text, disk)
        if isinstance(foreign, Clash):
            return foreign
        text = apply_edits(self.text, foreign)
        back = reanchored([step.turned() for step in reversed(self.past)], foreign)
        return msgspec.structs.replace(
            self,
            text=text,
            disk=None if text == disk else disk,
            past=tuple(step.turned() for step in reversed(back)),
            future=reanchored(self.future[::-1], foreign)[::-1],
        )

    def abandoned(self) -> tuple[History, tuple[Step, ...]]:
        """Give the state without what is unwritten, and the actions given up by that, the last one first.

        Decisions that changed no text stay. Where the file's text is not among those that the reviewer
        came through, no action can be taken back afterwards.
        """
        state = History(self.path, self.text, self.disk, self.past)
        given_up: list[Step] = []
        while state.is_unwritten and state.past:
            given_up.append(state.past[-1])
            state = state.undone()
        if state.is_unwritten:
            return History(self.path, self.on_disk), ()
        decisions = tuple(step for step in reversed(given_up) if not step.edits)
        kept = History(self.path, state.text, past=(*state.past, *decisions))
        return kept, tuple(step for step in given_up if step.edits)
