"""Units and currencies that changed while the number stayed."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.number.reading.comparison import Comparison, comparisons
from postedit.checks.number.reading.figures import Figure, figures
from postedit.checks.number.reading.units import UNMISTAKABLE
from postedit.late import late_regex
from postedit.model import Severity, Span

_UNIT_BEHIND = late_regex(r"[ \u00a0\u202f]?(?:[^\W\d_]+|[°º] ?[CF]|[$€£¥%])")


@check(severity=Severity.CRITICAL, confidence=0.85, silenced_by=("untranslated/segment", "number/changed"))
def unit(context: Context) -> Iterator[Hit]:
    """A number kept its value but stands with another unit or currency."""
    for comparison in comparisons(context):
        for theirs, ours in comparison.matched:
            if theirs.unit == ours.unit or not theirs.unit:
                continue
            if ours.unit and not _is_used(theirs.unit, comparison, ours=True):
                yield Hit(
                    _with_unit(context, ours), f"{theirs.unit} in the source, {ours.unit} here", theirs.span
                )
            elif not ours.unit and _is_dropped(context, theirs, comparison):
                yield Hit(ours.span, f"{theirs.unit} of the source is missing", theirs.span)


def _is_used(sign: str, comparison: Comparison, *, ours: bool) -> bool:
    """Tell whether another figure of equal value has the unit, so that the two may be crossed."""
    return any(pair[ours].unit == sign for pair in comparison.matched)


def _is_dropped(context: Context, figure: Figure, comparison: Comparison) -> bool:
    """Tell whether a sign that no sentence can leave out stands nowhere in the target of the bead."""
    if figure.unit not in UNMISTAKABLE:
        return False
    language = context.target_language
    span = comparison.pair.target_span
    text = span.of(context.target.text).casefold()
    names = [word for word, sign in language.unit_words if sign == figure.unit]
    return not any(name.casefold() in text for name in (figure.unit, *names)) and not any(
        other.unit == figure.unit for other in figures(context.target.prose, span, language)
    )


def _with_unit(context: Context, figure: Figure) -> Span:
    """Give the span of a figure and of the word or sign behind it."""
    match = _UNIT_BEHIND.match(context.target.prose, figure.span.end)
    return Span(figure.span.start, match.end() if match else figure.span.end)
