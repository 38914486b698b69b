"""Abbreviations without their full stop."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.checks.typography import matches
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span

# A path ("/etc") and a bare list of letters are no abbreviation; "..." may stand for the full stop.
_BARE = late_regex(r"(?<=, |: )(?<!/)etc(?=[ )\],;:]|\Z)(?! ?[./…])|(?<=\w )etc(?=\))")


@check(severity=Severity.MINOR, confidence=0.9, needs_source=False, languages=("fr", "de", "es", "nl"))
def abbreviation_stop(context: Context) -> Iterator[Hit]:
    """``etc`` stands without its full stop."""
    places = (
        Place(Span(*match.span()), (Edit(match.end(), match.end(), "."),))
        for match in matches(context, _BARE, "etc")
        if not _in_source_language(context, match.start())
    )
    yield from one_hit(context, places, "the full stop of the abbreviation is missing", "write “etc.”")


def _in_source_language(context: Context, offset: int) -> bool:
    pair = context.source_of(offset)
    return bool(
        pair
        and context.source
        and pair.source_span.of(context.source.text) == pair.target_span.of(context.target.text)
    )
