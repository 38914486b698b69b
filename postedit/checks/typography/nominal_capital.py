"""German numerals and adjectives that have become nouns and lost their capital."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.checks.typography import matches
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span

_SMALL = late_regex(
    r"\b(?:[Aa]ls\s+(?P<as>nächstes|erstes|zweites|drittes|letztes)"
    r"|[Ii]m\s+(?P<in>allgemeinen|folgenden|wesentlichen|übrigen|einzelnen|besonderen)"
    r"|(?:alles|etwas|nichts|wenig|viel)\s+(?P<thing>gute|neue|weitere|besondere|wichtige|ähnliche)s)"
    r"(?=\s*[.,;:?!)]|\s+[a-zäöüß]|\s*\Z)"
)
_WORDS = (
    *("nächstes", "erstes", "zweites", "drittes", "letztes"),
    *("allgemeinen", "folgenden", "wesentlichen", "übrigen", "einzelnen", "besonderen"),
    *("gutes", "neues", "weiteres", "besonderes", "wichtiges", "ähnliches"),
)


@check(
    severity=Severity.MINOR,
    confidence=0.9,
    needs_source=False,
    languages=("de",),
    silenced_by=("untranslated/segment",),
)
def nominal_capital(context: Context) -> Iterator[Hit]:
    """“Als nächstes” and “im allgemeinen” are written with a capital since 1996.

    Source: *Amtliches Regelwerk der deutschen Rechtschreibung*, § 57 (1).
    """
    yield from one_hit(
        context, _places(context), "the adjective is a noun here and has a capital", "write the capital"
    )


def _places(context: Context) -> Iterator[Place]:
    for match in matches(context, _SMALL, *_WORDS):
        name = next(name for name in ("as", "in", "thing") if match[name])
        at = match.start(name)
        yield Place(Span(*match.span()), (Edit(at, at + 1, match[name][0].upper()),))
