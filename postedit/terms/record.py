"""One ``[[entry]]`` table made into an entry, or the fault that prevents it."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec

from postedit.late import late_regex
from postedit.terms.entry import Entry, Gender, Kind, LanguageSection, Level, Number, Part, Rendering, Status
from postedit.terms.fault import EntryFault, explain
from postedit.terms.tokens import words_of

Shape = TypeVar("Shape")

_LANGUAGE = late_regex(r"[a-z]{2,3}\Z")
_KEBAB = late_regex(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")


class _Term(msgspec.Struct, forbid_unknown_fields=True):
    """A rendering written as a table."""

    term: str
    gender: Gender | None = None
    number: Number | None = None
    alone: bool = False
    note: str = ""


class _Section(msgspec.Struct, forbid_unknown_fields=True):
    """The table of one language."""

    preferred: list[str | _Term] = []
    admitted: list[str | _Term] = []
    deprecated: list[str | _Term] = []
    pos: str = ""
    note: str = ""
    example: str = ""
    origin: str = ""
    exceptions: list[str] = []
    regions: dict[str, list[str]] = {}
    severity: Level | None = None
    do_not_translate: bool | None = None
    case_sensitive: bool | None = None


class _Head(msgspec.Struct, forbid_unknown_fields=True):
    """The keys of an entry that belong to no language."""

    id: str
    kind: Kind
    severity: Level = Level.ERROR
    definition: str = ""
    domain: str = ""
    case_sensitive: bool = False
    do_not_translate: bool = False
    exceptions: list[str] = []
    where: list[Part] = []
    paths: list[str] = []


def read_entry(row: Any, path: str, line: int) -> Entry:
    """Make an entry of a parsed ``[[entry]]`` table that stands at ``line`` of ``path``.

    Raises:
        EntryFault: a key is unknown or missing, or a value has the wrong type or is empty.
    """
    if not isinstance(row, dict):
        raise EntryFault("an entry is a table", "entry")
    own = {key: value for key, value in row.items() if not _is_language(key, value)}
    head = _convert(own, _Head)
    if not _KEBAB.match(head.id):
        raise EntryFault(f'id "{head.id}" is not in kebab-case, such as "developer-advocacy"', "id")
    sections = {key: _section(value, key) for key, value in row.items() if key not in own}
    fields = {name: getattr(head, name) for name in head.__struct_fields__}
    fields |= {name: tuple(fields[name]) for name in ("exceptions", "where", "paths")}
    return Entry(**fields, languages=sections, path=path, line=line)


def _is_language(key: str, value: object) -> bool:
    return isinstance(value, dict) and _LANGUAGE.match(key) is not None


def _section(table: dict[str, Any], language: str) -> LanguageSection:
    raw = _convert(table, _Section, language)
    return LanguageSection(
        renderings=(
            *_renderings(raw.preferred, Status.PREFERRED, language),
            *_renderings(raw.admitted, Status.ADMITTED, language),
            *_renderings(raw.deprecated, Status.DEPRECATED, language),
        ),
        pos=raw.pos,
        note=raw.note,
        example=raw.example,
        origin=raw.origin,
        exceptions=tuple(raw.exceptions),
        regions=tuple((region, tuple(terms)) for region, terms in raw.regions.items()),
        severity=raw.severity,
        do_not_translate=raw.do_not_translate,
        case_sensitive=raw.case_sensitive,
    )


def _renderings(terms: list[str | _Term], status: Status, language: str) -> list[Rendering]:
    return [_rendering(term, status, language) for term in terms]


def _rendering(term: str | _Term, status: Status, language: str) -> Rendering:
    raw = _Term(term) if isinstance(term, str) else term
    if not words_of(raw.term):
        raise EntryFault(f'{language}.{status}: "{raw.term}" has no word in it', language, status)
    if raw.alone and status is not Status.DEPRECATED:
        raise EntryFault(f'{language}.{status}: only a deprecated rendering can be "alone"', language, status)
    return Rendering(raw.term, status, raw.gender, raw.number, raw.alone, raw.note)


def _convert(table: dict[str, Any], shape: type[Shape], language: str = "") -> Shape:
    try:
        return msgspec.convert(table, shape)
    except msgspec.ValidationError as error:
        raise explain(str(error), shape.__struct_fields__, _Term.__struct_fields__, language) from None  # type: ignore[attr-defined]
