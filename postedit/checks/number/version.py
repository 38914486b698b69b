"""Versions written as decimals."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.number.reading.comparison import comparisons
from postedit.checks.number.reading.figures import Figure
from postedit.late import late_regex
from postedit.model import Edit, Severity, safe

_WORD_BEFORE = late_regex(r"([^\W_][\w-]*)[ \u00a0\u202f]\Z")
_REACH = 40


@check(severity=Severity.MAJOR, confidence=0.92, silenced_by=("untranslated/segment",))
def version(context: Context) -> Iterator[Hit]:
    """The number of a version has a decimal comma, as if it were a quantity."""
    if context.source is None:
        return
    for comparison in comparisons(context):
        for theirs, ours in comparison.matched:
            if "," in ours.written and "," not in theirs.written and _is_version(context, theirs, ours):
                text = theirs.written
                fix = safe(f"write {text}", Edit(ours.span.start, ours.span.end, text))
                yield Hit(
                    ours.span, f"{ours.written} is a version, {text} in the source", theirs.span, (fix,)
                )


def _is_version(context: Context, theirs: Figure, ours: Figure) -> bool:
    """Tell by the letter before it, by three parts, or by the name or the word *version* on both sides."""
    if theirs.written[:1] in "vV" or any(key.startswith("version:") for key in theirs.keys):
        return True
    if "." not in theirs.written or theirs.unit or ours.unit or context.source is None:
        return False
    before = _word_before(context.source.prose, theirs.span.start)
    same = _word_before(context.target.prose, ours.span.start)
    return before.casefold() in ("version", "release") or (before == same and before[:1].isupper())


def _word_before(text: str, at: int) -> str:
    match = _WORD_BEFORE.search(text, max(0, at - _REACH), at)
    return match[1] if match else ""
