"""Prefixes that a hyphen parts from their word."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.checks.typography import matches
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span
from postedit.terms.dictionary import is_known

_PARTED = late_regex(
    r"(?<![\w@#./'’-])(?P<prefix>[Pp]re|[Rr]e|[Aa]uto|[Mm]ulti|[Mm]icro|[Ss]ub|[Ss]uper|[Aa]nti|[Cc]o|[Ii]nter|[Ss]emi"
    r"|[Uu]ltra|[Mm]ini|[Hh]iper|[Pp]seudo|[Mm]acro|[Ii]nfra|[Ii]ntra|[Pp]oli|[Pp]ost?|[Nn]o)-"
    r"(?P<word>[a-záéíóúñ]{3,})(?![\w@/-]|\.\w)"
)
_VOWELS = "aeiou"


@check(
    severity=Severity.MINOR,
    confidence=0.9,
    needs_source=False,
    languages=("es",),
    silenced_by=("untranslated/segment",),
)
def parted_prefix(context: Context) -> Iterator[Hit]:
    """A hyphen parts a Spanish word from its prefix, or from “no”: “pre-construido”, “no-técnico”.

    Source: RAE and ASALE, *Ortografía de la lengua española* (2010), "La escritura de los prefijos": they
    are joined to a word of one piece; *no* before a noun or an adjective stands apart.
    """
    yield from one_hit(
        context,
        _places(context),
        "a hyphen between prefix and word, as in English; Spanish joins them",
        "write it without the hyphen",
    )


def _places(context: Context) -> Iterator[Place]:
    for match in matches(context, _PARTED, "-"):
        if is_known(match["word"], "es") and not context.source_words[match[0].lower()]:
            span = Span(*match.span())
            yield Place(span, (Edit(span.start, span.end, _joined(match["prefix"], match["word"])),))


def _joined(prefix: str, word: str) -> str:
    """Write a prefix and its word as one, with the double r that the sound wants; “no” stands apart."""
    if prefix.lower() == "no":
        return f"{prefix} {word}"
    return prefix + ("r" + word if word[0] == "r" and prefix[-1] in _VOWELS else word)
