"""What the languages hand back: the new wording, the words around it that change, and how sure that is."""

from __future__ import annotations

import msgspec

from postedit.model import Edit, Span


class Replacement(msgspec.Struct, frozen=True):
    """What to write in place of a faulty rendering and of the words that agree with it.

    Attributes:
        span: the code points to replace; they cover the faulty rendering and any agreeing word.
        text: what to write there.
        sure: nothing is left to look at: number, gender and case are known, and nothing further off agrees.
        note: what to look at, in a few words ("check the verb"), empty where ``sure``.
    """

    span: Span
    text: str
    sure: bool
    note: str = ""


class Agreed(msgspec.Struct, frozen=True):
    """The inflected term, edits of words around it, and what is left to look at.

    No edit overlaps the faulty rendering; each note is one thing to look at, none where all is sure.
    """

    term: str
    edits: tuple[Edit, ...] = ()
    notes: tuple[str, ...] = ()
