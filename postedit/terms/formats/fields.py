"""What an entry can say, field by field, so that a format can tell what it keeps and count what it loses."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from postedit.terms.entry import Kind, Level, Status

if TYPE_CHECKING:
    from collections.abc import Iterable

    from postedit.terms.entry import Entry, LanguageSection


class Field(StrEnum):
    """A thing that an entry says, in the words of the documents."""

    ID = "id"
    KIND = "kind"
    SEVERITY = "severity"
    DEFINITION = "definition"
    DOMAIN = "domain"
    CASE = "case sensitivity"
    STAYS = "do not translate"
    EXCEPTIONS = "exceptions"
    SCOPE = "where it applies"
    SOURCES = "further source terms"
    PREFERRED = "further preferred renderings"
    ADMITTED = "admitted renderings"
    DEPRECATED = "deprecated renderings"
    STATUS = "which of several is preferred"
    GENDER = "gender"
    NUMBER = "number"
    ALONE = "wrong anywhere (alone)"
    TERM_NOTE = "notes on one rendering"
    POS = "part of speech"
    NOTE = "notes on a language"
    EXAMPLE = "examples"
    ORIGIN = "origins"
    REGIONS = "regional renderings"


ALL = frozenset(Field)


class Loss(msgspec.Struct, frozen=True):
    """How many values of a field did not come across; ``field`` is a ``Field`` or says what else was lost."""

    field: str
    count: int


def losses(entries: Iterable[Entry], keeps: frozenset[Field], source: str) -> list[Loss]:
    """Count what a format that keeps only ``keeps`` leaves behind.

    Args:
        entries: what is written, with the languages that are written.
        keeps: the fields of the format.
        source: the language of the source terms, whose further terms are counted apart.
    """
    if keeps >= ALL:
        return []
    counts: Counter[Field] = Counter()
    for entry in entries:
        counts.update(_said(entry))
        for language, section in entry.languages.items():
            counts.update(_said_in(section, is_source=language == source))
    return [Loss(field, int(counts[field])) for field in Field if counts[field] and field not in keeps]


def _said(entry: Entry) -> dict[Field, int]:
    return {
        Field.ID: 1,
        Field.KIND: entry.kind is not Kind.TERM,
        Field.SEVERITY: entry.severity is not Level.ERROR,
        Field.DEFINITION: bool(entry.definition),
        Field.DOMAIN: bool(entry.domain),
        Field.CASE: entry.case_sensitive,
        Field.STAYS: entry.do_not_translate,
        Field.EXCEPTIONS: len(entry.exceptions),
        Field.SCOPE: len(entry.where) + len(entry.paths),
    }


def _said_in(section: LanguageSection, *, is_source: bool) -> dict[Field, int]:
    preferred, admitted = len(section.having(Status.PREFERRED)), len(section.having(Status.ADMITTED))
    further = max(0, preferred - 1)
    renderings = section.renderings
    return {
        Field.SOURCES: further + admitted if is_source else 0,
        Field.PREFERRED: 0 if is_source else further,
        Field.ADMITTED: 0 if is_source else admitted,
        Field.STATUS: further + admitted,
        Field.DEPRECATED: len(section.having(Status.DEPRECATED)),
        Field.GENDER: sum(one.gender is not None for one in renderings),
        Field.NUMBER: sum(one.number is not None for one in renderings),
        Field.ALONE: sum(one.alone for one in renderings),
        Field.TERM_NOTE: sum(bool(one.note) for one in renderings),
        Field.POS: bool(section.pos),
        Field.NOTE: bool(section.note),
        Field.EXAMPLE: bool(section.example),
        Field.ORIGIN: bool(section.origin),
        Field.EXCEPTIONS: len(section.exceptions),
        Field.REGIONS: len(section.regions),
        Field.SEVERITY: section.severity is not None,
        Field.STAYS: section.do_not_translate is not None,
        Field.CASE: section.case_sensitive is not None,
    }
