"""One action of a reviewer on one post, so that it can be taken back and done again."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from postedit.model import Edit, apply_edits
from postedit.review.merging import carried, clashing, inverse
from postedit.review.verdict import Decision, Verdict


class Step(msgspec.Struct, frozen=True, omit_defaults=True):
    """What an action did.

    Attributes:
        edits: what it changed in the text, in offsets of the text before it.
        back: what takes that back, in offsets of the text after it.
        verdicts: what the reviewer decided by it.
        bulk: names what was done at once, in one post or several, from wherever the reviewer was; else empty.
    """

    verdicts: tuple[Verdict, ...]
    edits: tuple[Edit, ...] = ()
    back: tuple[Edit, ...] = ()
    bulk: str = ""

    def __str__(self) -> str:
        first = self.verdicts[0]
        if first.decision is Decision.REOPENED:
            return "no longer reviewed"
        more = f" and {len(self.verdicts) - 1} more" if len(self.verdicts) > 1 else ""
        return f"{first.decision.value} {first.check}".rstrip() + more

    def turned(self) -> Step:
        """Give the step the other way round."""
        return msgspec.structs.replace(self, edits=self.back, back=self.edits)


def step_on(text: str, edits: Sequence[Edit], verdicts: tuple[Verdict, ...], bulk: str = "") -> Step:
    """Give the step that makes ``edits`` in a text."""
    return Step(verdicts, tuple(edits), inverse(text, edits), bulk)


def reanchored(steps: Sequence[Step], foreign: Sequence[Edit]) -> tuple[Step, ...]:
    """Give steps that follow one another as they are once somebody else has changed the text they start from.

    They end before the first that comes near what was changed: it can be neither done nor taken back.
    """
    kept: list[Step] = []
    for step in steps:
        if any(clashing(foreign, step.edits)):
            break
        after = carried(foreign, step.edits)
        kept.append(
            msgspec.structs.replace(step, edits=carried(step.edits, foreign), back=carried(step.back, after))
        )
        foreign = after
    return tuple(kept)


def walked(text: str, steps: Sequence[Step]) -> str:
    """Give the text after steps.

    Raises:
        ValueError: a step does not fit the text.
    """
    for step in steps:
        text = apply_edits(text, step.edits)
    return text
