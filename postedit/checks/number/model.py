"""Model names whose digits changed."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context, SegmentPair
from postedit.checks.number.reading.comparison import digits_in
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span, safe

# Letters first, so that quantities with a unit (5V) and years with an s (1990s) are left to the others.
_MODEL = late_regex(r"(?<![\w./@#-])[^\W\d_]{1,8}-?\d{1,6}[^\W\d_]{0,3}(?![\w@/-]|\.\w)")
_DIGITS = late_regex(r"\d")


@check(severity=Severity.CRITICAL, confidence=0.9, silenced_by=("untranslated/segment", "addition/link-echo"))
def model(context: Context) -> Iterator[Hit]:
    """The digits of a model's name changed."""
    if context.source is None:
        return
    digits = digits_in(context.source.prose)
    for pair in context.certain_segment_pairs:
        if digits.are_in(pair.source_span):
            yield from _in_bead(context, pair)


def _in_bead(context: Context, pair: SegmentPair) -> Iterator[Hit]:
    if context.source is None:
        return
    theirs = _models(context.source.prose, pair.source_span)
    if not theirs:
        return
    ours = _models(context.target.prose, pair.target_span)
    lost = {name: span for name, span in theirs.items() if name not in ours}
    added = {name: span for name, span in ours.items() if name not in context.source.text}
    for name, span in lost.items():
        alike = [other for other in added if _letters(other) == _letters(name)]
        if any(other.casefold() == name.casefold() for other in alike):
            continue
        if len(alike) == 1 and sum(_letters(other) == _letters(name) for other in lost) == 1:
            place = added[alike[0]]
            fix = safe(f"write {name}", Edit(place.start, place.end, name))
            yield Hit(place, f"{alike[0]} here, {name} in the source", span, (fix,))


def _models(text: str, span: Span) -> dict[str, Span]:
    if _DIGITS.search(text, span.start, span.end) is None:
        return {}
    return {match[0]: Span(*match.span()) for match in _MODEL.finditer(text, span.start, span.end)}


def _letters(name: str) -> str:
    return _DIGITS.sub("", name).replace("-", "").casefold()
