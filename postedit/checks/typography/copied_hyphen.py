"""Hyphens of an English chain of words."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.checks.typography import matches, reworded, source_near
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span
from postedit.terms.dictionary import is_known

_CHAIN = late_regex(r"(?<![\w@#./'’-])[a-zà-ÿ]+(?:-[a-zà-ÿ]+){2,}(?![\w@/-]|\.\w)")
_ENGLISH_CHAIN = late_regex(r"\b[A-Za-z]+(?:-[A-Za-z]+){2,}\b")


@check(severity=Severity.MINOR, confidence=0.85, languages=("es",), silenced_by=("untranslated/segment",))
def copied_hyphen(context: Context) -> Iterator[Hit]:
    """Words are joined by hyphens (``en-la-vida``) because the source joins its own.

    Source: RAE and ASALE, *Ortografía de la lengua española* (2010), "El guion": a phrase used as an
    adjective is written without hyphens.
    """
    yield from reworded(
        one_hit(context, _places(context), "hyphens copied from an English chain of words", "write spaces")
    )


def _places(context: Context) -> Iterator[Place]:
    code, functions = context.target_language.code, context.target_language.function_words
    for match in matches(context, _CHAIN, "-"):
        words = match[0].split("-")
        joins = [word for word in words if len(word) > 1 and word in functions]
        if not joins or is_known(match[0], code):
            continue
        near = source_near(context, match.start())
        if _ENGLISH_CHAIN.search(near) and match[0] not in near:
            yield Place(Span(*match.span()), (Edit(*match.span(), match[0].replace("-", " ")),))
