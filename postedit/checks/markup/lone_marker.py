"""Emphasis markers that lost their partner."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import CERTAIN, Context
from postedit.checks.emphasised import MARKED, emphases_of
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span, safe, unsafe
from postedit.post import Block
from postedit.post.taken import Taken

_MARKER = late_regex(r"(?<![\\*\d])\*{1,2}(?![*\d])")
_WORD_BEFORE = late_regex(r"(?<![\w*])([\w'’-]+)[ \u00a0]?\Z")
_WORD_AFTER = late_regex(r"[ \u00a0]?([\w'’-]+)(?![\w*])")
_ITEM = late_regex(r"\* (?P<inner>[^*\n]+?) \*\s*\Z")


@check(severity=Severity.MAJOR, confidence=0.93, silenced_by=("markup/emphasis",))
def lone_marker(context: Context) -> Iterator[Hit]:
    """One marker of a pair is left (``word** more``), or ``* … *`` made a list item of emphasis."""
    for block in context.target.blocks:
        if not block.kind.is_prose or "*" not in block.span.of(context.target.text):
            continue
        hit = _item(context, block)
        if hit is not None:
            yield hit
        elif "*" in block.text.of(context.target.prose):
            yield from _lone(context, block)


def _item(context: Context, block: Block) -> Hit | None:
    """Tell of a paragraph in emphasis that spaces at both ends made an item of a list."""
    start = context.target.text.rfind("\n", 0, block.text.start) + 1
    match = _ITEM.match(context.target.text, start, block.text.end)
    if match is None or not _is_short(context, block.text.start):
        return None
    inner = Span(*match.span("inner"))
    edits = (Edit(start + 1, inner.start, ""), Edit(inner.end, inner.end + 1, ""))
    return Hit(
        Span(start, inner.end + 2),
        "spaces inside the emphasis markers make a list item of the paragraph",
        None,
        (safe("close the markers up", *edits),),
    )


def _lone(context: Context, block: Block) -> Iterator[Hit]:
    text = context.target.prose
    sound = Taken(inline.span for inline in block.inlines if inline.kind in MARKED)
    found: dict[int, list[Span]] = {}
    for match in _MARKER.finditer(text, block.text.start, block.text.end):
        place, pair = Span(*match.span()), context.source_of(match.start())
        if pair is not None and not sound.overlaps(place):
            found.setdefault(pair.target_span.start, []).append(place)
    for markers in found.values():
        if len(markers) == 1 and _is_short(context, markers[0].start):
            yield _hit(text, markers[0])


def _is_short(context: Context, offset: int) -> bool:
    """Tell whether the source of a place emphasises more than its translation, its markers in pairs."""
    pair = context.source_of(offset)
    if pair is None or pair.confidence < CERTAIN or context.source is None:
        return False
    found = emphases_of(context, pair)
    if found is None or found.counts[0] <= found.counts[1]:
        return False
    source = pair.source_span
    sound = Taken(inline.span for inline in context.source.inlines_in(source) if inline.kind in MARKED)
    markers = _MARKER.finditer(context.source.prose, source.start, source.end)
    return all(sound.overlaps(Span(*match.span())) for match in markers)


def _hit(text: str, marker: Span) -> Hit:
    """Tell of a marker with the word beside it, which is offered to be emphasised."""
    mark, word = marker.of(text), _word(text, marker)
    place = Span(min(word.start, marker.start), max(word.end, marker.end)) if word else marker
    fixes = [unsafe("take the marker out", Edit(marker.start, marker.end, ""))]
    if word:
        floats = " " in place.of(text) and text[place.end : place.end + 1].isalnum()
        whole = f"{mark}{word.of(text)}{mark}{' ' if floats else ''}"
        fixes.insert(0, unsafe(f"emphasise “{word.of(text)}”", Edit(place.start, place.end, whole)))
    return Hit(place, "an emphasis marker without its partner, which shows as it is", None, tuple(fixes))


def _word(text: str, marker: Span) -> Span | None:
    """Give the word behind a marker that opens, else the one before the marker."""
    opens = text[marker.end : marker.end + 1].isalnum()
    word = _WORD_AFTER.match(text, marker.end) if opens else None
    word = word or _WORD_BEFORE.search(text, max(0, marker.start - 60), marker.start)
    return Span(*word.span(1)) if word else None
