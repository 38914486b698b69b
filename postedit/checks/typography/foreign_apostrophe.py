"""The s of plurals and genitives, which each language joins in its own way."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.checks.typography import matches, source_near
from postedit.language.base import words
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span

_DUTCH_PLURAL = late_regex(r"(?<![\w'’.-])[A-Z]{2,}(?P<s>s)(?![\w'’])(?!-[A-Z])")
_GERMAN_PLURAL = late_regex(r"(?<![\w'’.-])[A-Z]{2,}(?P<s>['’])s(?=[\s,.;:!?)*_]|\Z)")
_GENITIVE = late_regex(
    r"(?<![\w'’.-])(?P<name>[A-ZÄÖÜ][a-zà-ÿ]*[^\W\d_sxzßSXZ])(?P<s>['’])s[ \u00a0][*_\[]*(?P<next>\w+)"
)
_NO_NAME = words("""
    It What That Here There Who Let How Where When He She Why Today One Everyone Someone Women Children
    """)
_DUTCH_VOWELS = "aiouyáíóúé"


@check(
    severity=Severity.MINOR,
    confidence=0.9,
    languages=("de", "nl"),
    silenced_by=("untranslated/segment", "name/altered"),
)
def foreign_apostrophe(context: Context) -> Iterator[Hit]:
    """The s of a plural or a genitive is joined as in English: “Annas Boot” as “Anna's Boot”, Dutch “APIs”.

    Sources: *Amtliche Regelung der deutschen Rechtschreibung* (2024), section 97; *Leidraad* of the
    Woordenlijst Nederlandse Taal, 8.2 and 14.
    """
    is_dutch = context.target_language.code == "nl"
    plurals = _dutch_plurals(context) if is_dutch else _german_plurals(context)
    message = "a plural of an acronym takes " + ("’s" if is_dutch else "an s, without an apostrophe")
    yield from one_hit(context, plurals, message, "write the plural")
    yield from one_hit(context, _genitives(context), "an English genitive", "join the s")


def _dutch_plurals(context: Context) -> Iterator[Place]:
    for match in matches(context, _DUTCH_PLURAL):
        if re.search(rf"\b{match[0]}\b", source_near(context, match.start(), in_prose=True)):
            at = match.start("s")
            mark = "’" if "’" in context.target.prose else "'"
            yield Place(Span(*match.span()), (Edit(at, at, mark),))


def _german_plurals(context: Context) -> Iterator[Place]:
    for match in matches(context, _GERMAN_PLURAL, "'s", "’s"):
        start = match.start("s")
        yield Place(Span(*match.span()), (Edit(start, start + 1, ""),))


def _genitives(context: Context) -> Iterator[Place]:
    """Give the genitives whose name stands so in the source, before another word than there.

    A name that is kept whole (``Conway's Game of Life``) has the source's next word behind it.
    """
    is_dutch = context.target_language.code == "nl"
    for match in matches(context, _GENITIVE, "'s", "’s"):
        name = match["name"]
        if name in _NO_NAME or (is_dutch and name[-1] in _DUTCH_VOWELS):
            continue
        theirs = re.search(
            rf"\b{name}['’]s\s+[*_\[]*(\w+)", source_near(context, match.start(), in_prose=True)
        )
        if theirs is not None and theirs[1].casefold() != match["next"].casefold():
            start = match.start("s")
            yield Place(Span(match.start(), start + 2), (Edit(start, start + 1, ""),))
