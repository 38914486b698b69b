"""Markup and names taken out of a text before a machine translates it, and put back behind it.

A machine translates addresses, moves asterisks and inflects product names. In the place of each it sees a
numbered mark such as ``{1}``; format strings have taught the machines to leave those alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from postedit.late import late_regex
from postedit.model import Refused, Span
from postedit.post import Inline, InlineKind, Post

_WHOLE = {
    InlineKind.AUTOLINK,
    InlineKind.CODE,
    InlineKind.FOOTNOTE,
    InlineKind.HTML,
    InlineKind.IMAGE,
    InlineKind.SHORTCODE,
}
_MARK = late_regex(r"[{｛]\s*(\d{1,6})\s*[}｝]")
LOST = "the markup or a name did not come back whole"


class Masked(msgspec.Struct, frozen=True):
    """A text whose markup is hidden.

    Attributes:
        text: what the machine gets.
        pieces: what each mark stands for, by its number.
        enclosing: numbers of opening and closing marks that belong together.
    """

    text: str
    pieces: dict[int, str] = {}
    enclosing: tuple[tuple[int, int], ...] = ()


def masked(post: Post, span: Span, names: Iterable[Span] = ()) -> Masked:
    """Give a part of a post for a machine to translate.

    Args:
        post: the post.
        span: the part, for instance that of a segment.
        names: spans within it of what is not to be translated; those inside markup need not be told.
    """
    couples = [*_couples(post, span)]
    wanted = {piece for couple in couples for piece in couple if len(piece)}
    parts = _apart(sorted(wanted, key=lambda piece: (piece.start, -piece.end)), names)
    number = _free_number(span.of(post.text))
    numbers = {part: number + index for index, part in enumerate(parts)}
    shown: list[str] = []
    at = span.start
    for part in parts:
        shown += (post.text[at : part.start], f"{{{numbers[part]}}}")
        at = part.end
    pieces = {number: part.of(post.text) for part, number in numbers.items()}
    enclosing = [
        (numbers[couple[0]], numbers[couple[1]])
        for couple in couples
        if len(couple) == 2 and couple[0] in numbers and couple[1] in numbers
    ]
    return Masked("".join([*shown, post.text[at : span.end]]), pieces, tuple(enclosing))


def restored(hidden: Masked, translation: str) -> str | Refused:
    """Put back what was hidden; refused where a mark is missing, stands twice or closes before it opens."""
    found = [int(match[1]) for match in _MARK.finditer(translation) if int(match[1]) in hidden.pieces]
    if sorted(found) != sorted(hidden.pieces):
        return Refused(LOST)
    if any(found.index(opening) > found.index(closing) for opening, closing in hidden.enclosing):
        return Refused(LOST)
    return _MARK.sub(lambda match: hidden.pieces.get(int(match[1]), match[0]), translation)


def _couples(post: Post, span: Span) -> Iterator[tuple[Span, ...]]:
    """Give the markers of each piece of markup inside ``span``: a whole one, or both its ends."""
    block = post.block_at(span.start)
    inlines = post.blocks[block].inlines if block is not None else ()
    within = [inline for inline in inlines if span.contains(inline.span)]
    for inline in within:
        yield _markers(inline)
    for link in post.links:
        if span.contains(link.span) and not any(inline.span.overlaps(link.span) for inline in within):
            yield (link.destination,)


def _markers(inline: Inline) -> tuple[Span, ...]:
    if inline.kind in _WHOLE:
        return (inline.span,)
    return Span(inline.span.start, inline.content.start), Span(inline.content.end, inline.span.end)


def _apart(pieces: Iterable[Span], names: Iterable[Span]) -> list[Span]:
    """Give the pieces, and the names outside them, in order and without any inside another."""
    kept: list[Span] = []
    for piece in pieces:
        if not (kept and kept[-1].overlaps(piece)):
            kept.append(piece)
    for name in names:
        if not any(piece.overlaps(name) for piece in kept):
            kept.append(name)
    return sorted(kept)


def _free_number(text: str) -> int:
    """Give a number above those that stand in the text as marks do."""
    return max((int(match[1]) for match in _MARK.finditer(text)), default=0) + 1
