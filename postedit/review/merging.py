"""Edits brought over to a text that somebody else has changed meanwhile.

Both texts are compared with the one they come from, first by lines and then, in lines that differ, by words.
An edit is brought over only where the text around it stands as it was.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise

import msgspec
from rapidfuzz.distance import Postfix, Prefix

from postedit.late import late_regex
from postedit.model import Edit, apply_edits

_AROUND = 12
"""Code points on either side of an edit that nobody else may have changed."""
_LONGEST = 5_000
"""Lines, or words, between the first and the last that differ, beyond which all of them count as changed:
comparing takes time with their square."""
_WORD = late_regex(r"\w+|\s|[^\w\s]")


class Clash(msgspec.Struct, frozen=True):
    """Where two have changed the same place: the line of the text as somebody else has made it."""

    line: int


def merged(old: str, mine: str, theirs: str) -> str | Clash:
    """Give ``old`` with the changes of both. What both changed alike is taken once."""
    found = their_edits(old, mine, theirs)
    return found if isinstance(found, Clash) else apply_edits(mine, found)


def their_edits(old: str, mine: str, theirs: str) -> tuple[Edit, ...] | Clash:
    """Give the edits that bring what somebody else changed into the reviewer's text."""
    own, other = changes(old, mine), changes(old, theirs)
    alike = set(own) & set(other)
    foreign = [edit for edit in other if edit not in alike]
    hit = next(clashing(foreign, [edit for edit in own if edit not in alike]), None)
    if hit is not None:
        (there,) = carried([msgspec.structs.replace(hit, end=hit.start)], [e for e in other if e != hit])
        return Clash(theirs.count("\n", 0, there.start) + 1)
    return carried(foreign, own)


def changes(old: str, new: str) -> tuple[Edit, ...]:
    """Give the edits that make ``new`` of ``old``, word by word."""
    edits: list[Edit] = []
    for line in _differences(old.splitlines(keepends=True), new.splitlines(keepends=True)):
        words = _differences(_WORD.findall(line.span.of(old)), _WORD.findall(line.text))
        edits += (Edit(word.start + line.start, word.end + line.start, word.text) for word in words)
    return tuple(edits)


def _differences(before: list[str], after: list[str]) -> Iterator[Edit]:
    """Give the edits between two texts in pieces; offsets count code points of the first."""
    head = Prefix.similarity(before, after)
    tail = Postfix.similarity(before[head:], after[head:])
    old, new = before[head : len(before) - tail], after[head : len(after) - tail]
    starts = [len("".join(before[:head]))]
    for piece in old:
        starts.append(starts[-1] + len(piece))
    if max(len(old), len(new)) > _LONGEST:
        yield Edit(starts[0], starts[-1], "".join(new))
        return
    for tag, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            yield Edit(starts[i], starts[j], "".join(new[k:m]))


def clashing(edits: Sequence[Edit], others: Sequence[Edit]) -> Iterator[Edit]:
    """Give those edits that come near one of the others."""
    for edit in edits:
        if any(edit.start - _AROUND < o.end and o.start < edit.end + _AROUND for o in others):
            yield edit


def carried(edits: Sequence[Edit], over: Sequence[Edit]) -> tuple[Edit, ...]:
    """Give edits as they must be once ``over``, which they do not touch, has been applied to their text."""
    moves = sorted(over)
    shift, at, found = 0, 0, list[Edit]()
    for edit in sorted(edits):
        while at < len(moves) and moves[at].end <= edit.start:
            shift += len(moves[at].text) - len(moves[at].span)
            at += 1
        found.append(Edit(edit.start + shift, edit.end + shift, edit.text))
    return tuple(found)


def inverse(text: str, edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """Give the edits that take ``edits`` of a text back."""
    shift, found = 0, list[Edit]()
    for edit in _joined(edits):
        found.append(Edit(edit.start + shift, edit.start + shift + len(edit.text), edit.span.of(text)))
        shift += len(edit.text) - len(edit.span)
    return tuple(found)


def _joined(edits: Sequence[Edit]) -> list[Edit]:
    """Make one of edits that touch: taken back one by one, their order would be lost."""
    ordered = sorted(edits)
    joined = ordered[:1]
    for before, edit in pairwise(ordered):
        if before.end == edit.start:
            joined[-1] = Edit(joined[-1].start, edit.end, joined[-1].text + edit.text)
        else:
            joined.append(edit)
    return joined
