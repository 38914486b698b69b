"""Emphasis that the translation dropped."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.emphasised import emphases, marked, verbatim
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span, safe
from postedit.post import InlineKind

_STRAY = late_regex(r"[*~]|(?<!\w)_|_(?!\w)")


@check(
    severity=Severity.MINOR,
    confidence=0.8,
    silenced_by=("markup/emphasis", "markup/moved-emphasis"),
)
def lost_emphasis(context: Context) -> Iterator[Hit]:
    """Words that the source emphasises or strikes through stand here as they are, without markers."""
    if context.source is None:
        return
    for found in emphases(context):
        before, after = found.counts
        if before <= after or _has_stray_marks(context, found.pair.target_span):
            continue
        places = [(inline, verbatim(context, found.pair, inline)) for inline in found.source]
        if sum(place is not None for _, place in places) > before - after:
            continue
        for inline, place in places:
            if place is not None:
                mark = context.source.text[inline.span.start : inline.content.start]
                wrap = (Edit(place.start, place.start, mark), Edit(place.end, place.end, mark))
                verb = "strikes through" if inline.kind is InlineKind.STRIKE else "emphasises"
                words = place.of(context.target.text)
                fix = safe("put the markers back", *wrap)
                yield Hit(place, f"the source {verb} “{words}”", inline.span, (fix,))


def _has_stray_marks(context: Context, span: Span) -> bool:
    """Tell markers that hold nothing: an engine left them over, and they may be those that are missing."""
    held = [inline.span for inline in marked(context.target, span)]
    strays = (Span(*match.span()) for match in _STRAY.finditer(context.target.prose, span.start, span.end))
    return any(not any(inline.contains(stray) for inline in held) for stray in strays)
