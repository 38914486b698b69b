"""Ordinals with the ending of the source's language."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.number.reading.comparison import comparisons
from postedit.language.base import words
from postedit.model import Edit, Severity, Span, unsafe

_ENGLISH = words("st nd rd th")
# As each academy prescribes: Lexique des règles typographiques, Duden, Ortografía (RAE), Taalunie.
_ENDINGS = {"fr": "e", "de": ".", "es": ".º", "nl": "e"}


@check(severity=Severity.MINOR, confidence=0.88, silenced_by=("untranslated/segment",))
def ordinal(context: Context) -> Iterator[Hit]:
    """An ordinal in figures keeps the English ending."""
    code = context.target_language.code
    if context.source_language.code != "en" or code not in _ENDINGS:
        return
    for comparison in comparisons(context):
        for theirs, ours in comparison.matched:
            end = ours.span.end + len(ours.suffix)
            if ours.suffix not in _ENGLISH or theirs.suffix != ours.suffix or _is_name(context, end):
                continue
            ending = "er" if code == "fr" and ours.written == "1" else _ENDINGS[code]
            fix = unsafe(f"write {ours.written}{ending}", Edit(ours.span.end, end, ending))
            message = f"“{ours.suffix}” is an English ending"
            yield Hit(Span(ours.span.start, end), message, theirs.span, (fix,))


def _is_name(context: Context, end: int) -> bool:
    """Tell the ordinal of a name (20th Century) by the capital behind it."""
    return context.target.text[end : end + 2].strip()[:1].isupper()
