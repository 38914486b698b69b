"""Emphasis markers that no longer hold a word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import CERTAIN, Context
from postedit.checks.emphasised import emphases_of, verbatim
from postedit.late import late_regex
from postedit.model import Edit, Fix, Severity, Span, safe, unsafe
from postedit.post import Block, InlineKind
from postedit.post.taken import Taken

_EMPTIED = late_regex(r"(?<![*\\\w])(\*{1,2})[ \u00a0]+(\*{1,2})(?![*\w])")
_PADDED = late_regex(
    r"(?<![*\\])(?P<mark>\*{1,3})(?![*])(?P<left>[ \u00a0]*)(?P<inner>[^*\n\ufffc]{1,120}?)"
    r"(?P<right>[ \u00a0]*)(?<![*\\])(?P=mark)(?![*])"
)
_PADDED_OTHER = late_regex(
    r"(?<![\w~\\])(?P<mark>~~|__?)(?P<left>[ \u00a0]*)(?P<inner>[^~_*\n\ufffc]{1,120}?)"
    r"(?P<right>[ \u00a0]*)(?P=mark)(?![\w~])"
)
_LETTER = late_regex(r"[^\W\d_]")
_WORD_BEFORE = late_regex(r"(?<!\w)([\w'’-]+)([ \u00a0]*)\Z")
_NEAR = 6
_OPERAND = late_regex(r"[\d*]")
_FORMULA = late_regex(r"[\d=<>/+]")
_BRACKETS = late_regex(r"\([^()]*\)")
_MARKED = {InlineKind.EMPHASIS, InlineKind.STRONG, InlineKind.STRIKE}


@check(severity=Severity.MAJOR, confidence=0.93, needs_source=False)
def emphasis(context: Context) -> Iterator[Hit]:
    """Emphasis is emptied (``** **``), padded (``** word **``) or glued to a word (``on*that*day``)."""
    for block in context.target.blocks:
        text = block.text.of(context.target.prose) if block.kind.is_prose else ""
        if "*" in text or "_" in text or "~~" in text:
            sound = Taken(inline.span for inline in block.inlines if inline.kind in _MARKED)
            hits = [*_emptied(context, block, sound), *_glued(context, block)]
            told = Taken(hit.target for hit in hits)
            yield from hits
            yield from (hit for hit in _padded(context, block, sound) if not told.overlaps(hit.target))


def _emptied(context: Context, block: Block, sound: Taken) -> Iterator[Hit]:
    text = context.target.prose
    for match in _EMPTIED.finditer(text, block.text.start, block.text.end):
        if match[1] != match[2] or sound.overlaps(Span(*match.span())):
            continue
        span = Span(match.start(), match.end())
        fixes = (*_restored(context, span, match[1]), *_refill(text, span, block.text.start, match[1]))
        yield Hit(span, "emphasis without a word in it", None, fixes, severity=Severity.CRITICAL)


def _restored(context: Context, span: Span, mark: str) -> Iterator[Fix]:
    """Put the markers around the source's emphasised words, where those stand in the bead as they are."""
    pair = context.source_of(span.start)
    found = emphases_of(context, pair) if pair is not None and pair.confidence >= CERTAIN else None
    if found is None or len(found.source) != 1:
        return
    place = verbatim(context, found.pair, found.source[0])
    if place is None:
        return
    start = (
        span.start - 1 if context.target.text[span.start - 1 : span.start] in (" ", "\u00a0") else span.start
    )
    if place.end <= start:
        wrap = (
            Edit(place.start, place.start, mark),
            Edit(place.end, place.end, mark),
            Edit(start, span.end, ""),
        )
    elif place.start >= span.end:
        wrap = (
            Edit(start, span.end, ""),
            Edit(place.start, place.start, mark),
            Edit(place.end, place.end, mark),
        )
    else:
        return
    yield safe(f"emphasise “{place.of(context.target.text)}” as the source does", *wrap)


def _refill(text: str, span: Span, start: int, mark: str) -> Iterator[Fix]:
    """Offer to put the word before the empty markers inside them, and to drop the markers."""
    before = _WORD_BEFORE.search(text, start, span.start)
    if before:
        word = Span(*before.span(1))
        yield unsafe(
            f"emphasise “{word.of(text)}”", Edit(word.start, span.end, f"{mark}{word.of(text)}{mark}")
        )
    lead = before.start(2) if before else span.start
    yield unsafe("remove the markers", Edit(lead, span.end, ""))


def _glued(context: Context, block: Block) -> Iterator[Hit]:
    text = context.target.text
    for inline in block.inlines:
        if inline.kind not in _MARKED or text[inline.span.start] != "*":
            continue
        left = bool(_LETTER.match(text, inline.span.start - 1)) if inline.span.start else False
        right = bool(_LETTER.match(text, inline.span.end))
        if not (left or right) or _is_part_of_word(text, inline.span, inline.content, left=left, right=right):
            continue
        if _glued_in_source(context, inline.span.start):
            continue
        edits = [Edit(inline.span.start, inline.span.start, " ")] if left else []
        edits += [Edit(inline.span.end, inline.span.end, " ")] if right else []
        place = Span(_word_start(text, inline.span.start), _word_end(text, inline.span.end))
        yield Hit(place, "emphasis runs into the word beside it", None, (safe("put the space back", *edits),))


def _is_part_of_word(text: str, span: Span, content: Span, *, left: bool, right: bool) -> bool:
    """Tell emphasis on a part of a word (a letter, a stem before an ending) from a lost space."""
    if len(content) < 2:
        return True
    before, after = span.start - _word_start(text, span.start), _word_end(text, span.end) - span.end
    return (left and not right and before < 2) or (right and not left and after < 3)


def _word_start(text: str, at: int) -> int:
    while at and _LETTER.match(text, at - 1):
        at -= 1
    return at


def _word_end(text: str, at: int) -> int:
    while _LETTER.match(text, at):
        at += 1
    return at


def _glued_in_source(context: Context, offset: int) -> bool:
    pair = context.source_of(offset)
    if pair is None or context.source is None:
        return False
    return (
        re.search(
            r"[^\W\d_]\*+[^\W\d_*]+\*+|\*+[^\W\d_*]+\*+[^\W\d_]", pair.source_span.of(context.source.text)
        )
        is not None
    )


def _has_mark(context: Context, match: re.Match[str]) -> bool:
    """Tell whether the source's sentence has such markers; underscores and tildes have other uses as well."""
    pair = context.source_of(match.start())
    if pair is None or context.source is None:
        return match["mark"] == "~~"
    return match["mark"] in pair.source_span.of(context.source.text)


def _is_product(text: str, span: Span, inner: str) -> bool:
    """Tell a variable between two signs of multiplication: ``0.5 * T * T``."""
    around = text[max(0, span.start - _NEAR) : span.start] + text[span.end : span.end + _NEAR]
    return len(inner) < _NEAR and bool(_OPERAND.search(around))


def _padded(context: Context, block: Block, sound: Taken) -> Iterator[Hit]:
    text = context.target.prose
    found = [*_PADDED.finditer(text, block.text.start, block.text.end)]
    found += [
        m for m in _PADDED_OTHER.finditer(text, block.text.start, block.text.end) if _has_mark(context, m)
    ]
    for match in found:
        inner = match["inner"]
        if not (match["left"] or match["right"]) or not _LETTER.search(inner) or _FORMULA.search(inner):
            continue
        if match["left"] and text[match.start() - 1 : match.start()] in ("_", "/", "."):
            continue  # a wildcard: CUSTOMER_*
        span = Span(match.start(), match.end())
        if match["mark"] == "*" and _is_product(text, span, inner):
            continue
        if sound.overlaps(span):
            continue
        edits = [Edit(*match.span("left"), "")] if match["left"] else []
        edits += [Edit(*match.span("right"), "")] if match["right"] else []
        if match["right"] and _LETTER.match(text, span.end):
            edits.append(Edit(span.end, span.end, " "))
        if match["left"] and span.start and _LETTER.match(text, span.start - 1):
            edits.append(Edit(span.start, span.start, " "))
        yield Hit(
            span,
            "spaces inside the emphasis markers, which then show as they are",
            None,
            ((unsafe if _closes_bracket(inner) else safe)("close the markers up", *edits),),
        )


def _closes_bracket(inner: str) -> bool:
    """Tell words with a bracket that was opened before them: one marker is of another pair, then."""
    return ")" in _BRACKETS.sub("", inner)
