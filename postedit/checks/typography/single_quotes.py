"""Single straight quotes, copied from the source, where the language quotes otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.evidence import is_source_text
from postedit.checks.grouping import Place, one_hit
from postedit.checks.typography import matches, source_near
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span

_SINGLE = late_regex(
    r"(?<![\w'’\"(=\[{])'(?=[^\W\d_])(?P<text>[^'’\"\n=;{}<>$/\\]{2,80}[\w.,])'(?![\w'\"=;)\]}])"
)
_ENGLISH = late_regex(r"(?<![\w'’])['‘][^\W\d_][^\n]{1,90}?['’](?!\w)")


@check(
    severity=Severity.MINOR,
    confidence=0.85,
    languages=("fr", "es", "de"),
    silenced_by=("untranslated/segment",),
)
def single_quotes(context: Context) -> Iterator[Hit]:
    """Single straight quotes of the source stand round words where the language has marks of its own.

    Source: Grevisse and Goosse, *Le Bon Usage*, and the RAE's *Ortografía*: single marks only inside a
    quotation; § 89 of the German rules: „…“, and single ones within.
    """
    yield from one_hit(
        context, _places(context), "single quotes as in English", "write the language's quotes"
    )


def _places(context: Context) -> Iterator[Place]:
    left, right = context.target_language.quotes
    for match in matches(context, _SINGLE, "'"):
        text = match["text"]
        near = source_near(context, match.start())
        if f"'{text}'" in near or not _ENGLISH.search(near):
            continue
        if is_source_text(text, context.source_language, context.target_language):
            continue
        start, end = match.span()
        edits = (Edit(start, start + 1, left), Edit(end - 1, end, right))
        yield Place(Span(start, end), edits)
