"""“y” before the sound i, “o” before the sound o, where Spanish has “e” and “u”."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.checks.typography import matches
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span
from postedit.terms.dictionary import is_known

_PAIR = late_regex(
    r"(?<=[a-záéíóúñ0-9,)] )(?P<joins>[yo])\s"
    r"(?P<word>(?:[iíIÍ]|[hH][iíIÍ]|[oóOÓ]|[hH][oóOÓ])[^\W\d_]*|8\d*|11)(?![\w@/-]|\.\w)"
)
_GLIDES = ("hie", "hia", "hio", "ia", "ie", "io", "iu")
_SPELT = {"IA"}
"""Abbreviations read out by letters of which the first is a full vowel."""


@check(
    severity=Severity.MINOR,
    confidence=0.93,
    needs_source=False,
    languages=("es",),
    silenced_by=("untranslated/segment",),
)
def spanish_conjunction(context: Context) -> Iterator[Hit]:
    """“y” stands before the sound i or “o” before the sound o: “madres y hijas”, “siete o ocho”.

    Source: RAE and ASALE, *Diccionario panhispánico de dudas*, "y" and "o".
    """
    yield from one_hit(
        context, _places(context), "“y” and “o” become “e” and “u” before their own sound", "write “e” or “u”"
    )


def _places(context: Context) -> Iterator[Place]:
    for match in matches(context, _PAIR):
        joins, word = match["joins"], match["word"]
        sounds = "i" if word.lower().lstrip("h")[:1] in {"i", "í"} else "o"
        if (joins == "y") != (sounds == "i") or (joins == "y" and not word[0].isalpha()):
            continue
        if not word.isdigit() and word not in _SPELT and not _is_spanish(word):
            continue
        span = Span(match.start("joins"), match.end("joins"))
        yield Place(span, (Edit(span.start, span.end, "e" if joins == "y" else "u"),))


def _is_spanish(word: str) -> bool:
    """Tell a Spanish word, whose sound its letters show, that does not open with a glide."""
    return word.islower() and not word.startswith(_GLIDES) and is_known(word, "es")
