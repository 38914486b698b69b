"""What TBX has no place for, as a note that other programs show and postedit reads back.

Such a note is ``postedit: {"kind": "idiom"}``: the word, a colon and a JSON object with the keys of our TOML.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from postedit.terms.entry import Gender, Kind, Level, Number, Part

if TYPE_CHECKING:
    from postedit.terms.entry import Entry, LanguageSection, Rendering
    from postedit.terms.formats.draft import SectionDraft

Shape = TypeVar("Shape", bound=msgspec.Struct)

MARK = "postedit: "
POS = frozenset({"noun", "verb", "adjective", "adverb"})


def note_of(values: dict[str, Any]) -> str:
    """Give the note that says ``values``, empty where there are none."""
    return MARK + msgspec.json.encode(values).decode() if values else ""


def of_entry(entry: Entry) -> dict[str, Any]:
    """Give what a concept's own elements cannot say of an entry."""
    silent = {
        language: {**of_section(section), **_plain(section)}
        for language, section in entry.languages.items()
        if not section.renderings
    }
    return _said(
        kind=None if entry.kind is Kind.TERM else entry.kind,
        severity=None if entry.severity is Level.ERROR else entry.severity,
        case_sensitive=entry.case_sensitive,
        do_not_translate=entry.do_not_translate,
        exceptions=entry.exceptions,
        where=entry.where,
        paths=entry.paths,
        sections=silent,
    )


def of_section(section: LanguageSection) -> dict[str, Any]:
    """Give what a language's own elements cannot say."""
    switches = {
        name: value
        for name in ("do_not_translate", "case_sensitive")
        if (value := getattr(section, name)) is not None
    }
    return switches | _said(
        pos="" if section.pos in POS else section.pos,
        severity=section.severity,
        exceptions=section.exceptions,
        regions={name: list(terms) for name, terms in section.regions},
        note=_hidden(section.note),
    )


def of_rendering(rendering: Rendering) -> dict[str, Any]:
    """Give what a term's own elements cannot say."""
    return _said(
        gender=rendering.gender if rendering.gender is Gender.COMMON else None,
        number=rendering.number,
        alone=rendering.alone,
        note=_hidden(rendering.note),
    )


def _plain(section: LanguageSection) -> dict[str, Any]:
    """Give what a section without terms says, for which TBX has no language section."""
    return _said(pos=section.pos, note=section.note, example=section.example, origin=section.origin)


def _hidden(note: str) -> str:
    """Give a note that would be taken for one of ours."""
    return note if note.startswith(MARK) else ""


def visible(note: str) -> str:
    """Give a note that can stand as it is, empty for one that would be taken for ours."""
    return "" if note.startswith(MARK) else note


def _said(**values: Any) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value}


class SectionNote(msgspec.Struct, frozen=True):
    """What a note of ours says of a language."""

    pos: str = ""
    note: str = ""
    example: str = ""
    origin: str = ""
    exceptions: tuple[str, ...] = ()
    regions: dict[str, tuple[str, ...]] = {}
    severity: Level | None = None
    do_not_translate: bool | None = None
    case_sensitive: bool | None = None


class EntryNote(msgspec.Struct, frozen=True):
    """What a note of ours says of an entry."""

    kind: Kind | None = None
    severity: Level | None = None
    case_sensitive: bool = False
    do_not_translate: bool = False
    exceptions: tuple[str, ...] = ()
    where: tuple[Part, ...] = ()
    paths: tuple[str, ...] = ()
    sections: dict[str, SectionNote] = {}


class TermNote(msgspec.Struct, frozen=True):
    """What a note of ours says of a rendering."""

    gender: Gender | None = None
    number: Number | None = None
    alone: bool = False
    note: str = ""


def said(note: str, shape: type[Shape]) -> Shape | None:
    """Give what a note of ours says, None for the note of a person."""
    if not note.startswith(MARK):
        return None
    try:
        return msgspec.json.decode(note.removeprefix(MARK), type=shape)
    except (msgspec.DecodeError, RecursionError):
        return None


def filled(note: msgspec.Struct) -> dict[str, Any]:
    """Give the values that a note of ours does say."""
    return {name: value for name, value in msgspec.structs.asdict(note).items() if value}


def fill(section: SectionDraft, note: SectionNote) -> None:
    """Take over what a note says of a language."""
    section.set(**msgspec.structs.asdict(note) | {"regions": tuple(note.regions.items())})
