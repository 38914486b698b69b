"""Dashes as American English sets them: long, and without spaces."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.evidence import is_source_text
from postedit.checks.grouping import Place, one_hit
from postedit.checks.typography import with_raya
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span

_CLOSED = late_regex(r"(?<=[^\W\d_]|[*_)\]\"”»!?…])—(?=[*_(\[\"“«„¿¡]{0,3}[^\W\d_])")
_LONG = late_regex(r"(?<=[\w*_)\]\"”»!?….,])(?:[ \u00a0]?—[ \u00a0]?)(?=[*_(\[\"“«„]{0,3}[^\W\d_])")
_SPACED = {"fr": (_CLOSED, " — "), "de": (_LONG, " – "), "nl": (_LONG, " – ")}


@check(
    severity=Severity.MINOR,
    confidence=0.92,
    needs_source=False,
    languages=("fr", "de", "es", "nl"),
    silenced_by=("untranslated/segment",),
)
def em_dash(context: Context) -> Iterator[Hit]:
    """A dash is set as in American English: without spaces, or longer than German and Dutch have it.

    Sources: for French the Imprimerie nationale's *Lexique*, "Tiret"; for German DIN 5008,
    "Gedankenstrich"; for Spanish RAE, *Ortografía* (2010), "La raya"; for Dutch Taaladvies.net,
    "Gedachtestreepje".
    """
    places = _spanish(context) if context.target_language.code == "es" else _spaced(context)
    yield from one_hit(context, places, "a dash as American English sets it", "set the language's dash")


def _spaced(context: Context) -> Iterator[Place]:
    pattern, mark = _SPACED[context.target_language.code]
    for segment in _segments(context):
        for match in pattern.finditer(context.target.prose, segment.start, segment.end):
            place = Span(*match.span())
            dash = place.start + match[0].index("—")
            yield Place(Span(dash, dash + 1), (Edit(place.start, place.end, mark),))


def _spanish(context: Context) -> Iterator[Place]:
    """Give the dashes of Spanish that touch words on both sides."""
    for segment in _segments(context):
        for number, match in enumerate(_CLOSED.finditer(context.target.prose, segment.start, segment.end)):
            place = Span(*match.span())
            yield Place(place, (Edit(place.start, place.end, with_raya(number)),))


def _segments(context: Context) -> Iterator[Span]:
    """Give the sentences with a long dash that were translated: one left in English keeps its dashes."""
    if "—" not in context.target.prose:
        return
    languages = context.source_language, context.target_language
    for segment in context.target.segments:
        text = segment.span.of(context.target.prose)
        if "—" not in text or not context.target.blocks[segment.block].kind.is_prose:
            continue
        if not is_source_text(text, *languages):
            yield segment.span
