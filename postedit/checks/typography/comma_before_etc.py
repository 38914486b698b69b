"""The comma that English sets before “etc.”."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.checks.typography import matches, source_near
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span

_COMMA = late_regex(r"\w[)*_”“»\"]{0,3}(?P<comma>,)[ \u00a0](?:usw\.|usf\.|etc\b|und so weiter\b)")
_ENGLISH = late_regex(r",\s(?:etc\b|and so on\b|and so forth\b|and the like\b|and more\b)")


@check(
    severity=Severity.MINOR,
    confidence=0.9,
    languages=("de",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def comma_before_etc(context: Context) -> Iterator[Hit]:
    """A comma stands before “usw.” or “etc.”, as in English.

    Source: *Duden*, entries "usw." and "et cetera": the expression is joined as with “und”, without a comma.
    """
    yield from one_hit(context, _places(context), "no comma stands before “usw.”", "take the comma out")


def _places(context: Context) -> Iterator[Place]:
    for match in matches(context, _COMMA, "usw.", "usf.", "etc", "und so weiter"):
        if _ENGLISH.search(source_near(context, match.start())):
            yield Place(Span(match.start("comma"), match.end()), (Edit(*match.span("comma"), ""),))
