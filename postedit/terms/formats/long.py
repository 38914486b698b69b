"""Our own table: one rendering a row, everything kept. CSV, TSV and spreadsheets have it.

What is said of an entry stands in its first row, what is said of a language in the first row of the language;
in reading the first cell that says something counts, so rows may be sorted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from postedit.model import Problem
from postedit.terms.entry import Gender, Kind, Level, Number, Part
from postedit.terms.formats.base import Taken
from postedit.terms.formats.bilingual import Gathering
from postedit.terms.formats.dialect import Rows
from postedit.terms.formats.draft import finished
from postedit.terms.formats.languages import is_language
from postedit.terms.formats.lists import joined, parted
from postedit.terms.formats.table import cells, header_of
from postedit.terms.formats.vocabulary import status_of, switch, switch_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from postedit.terms.entry import Entry, LanguageSection, Rendering
    from postedit.terms.formats.base import Request
    from postedit.terms.formats.draft import EntryDraft
    from postedit.terms.formats.languages import is_language
from postedit.terms.formats.table import Row

_TERM = ("id", "language", "term", "status", "gender", "number", "alone", "term note")
_SECTION = ("pos", "note", "example", "origin", "exceptions", "regions", "severity", "stays", "case")
_ENTRY = (
    *("kind", "domain", "definition", "entry exceptions", "entry severity", "entry stays", "entry case"),
    *("where", "paths"),
)
HEADER = (*_TERM, *_SECTION, *_ENTRY)


def is_long(header: Sequence[str]) -> bool:
    """Tell whether a row is the header of such a table."""
    return {"language", "term"} <= {*header_of(header)}


def to_rows(entries: Sequence[Entry], _request: Request) -> Rows:
    """Give a row for each rendering; nothing is lost."""
    return Rows([HEADER, *(row for entry in entries for row in _entry_rows(entry))])


def _entry_rows(entry: Entry) -> Iterator[list[str]]:
    head = _entry_cells(entry)
    for language, section in entry.languages.items():
        said = _section_cells(section)
        for rendering in section.renderings or (None,):
            yield [entry.id, language, *_term_cells(rendering), *said, *head]
            head, said = [""] * len(_ENTRY), [""] * len(_SECTION)
    if not entry.languages:
        yield [entry.id, *[""] * (len(_TERM) - 1 + len(_SECTION)), *head]


def _term_cells(rendering: Rendering | None) -> list[str]:
    if rendering is None:
        return [""] * (len(_TERM) - 2)
    gender, number = rendering.gender or "", rendering.number or ""
    alone = switch(True) if rendering.alone else ""
    return [rendering.term, str(rendering.status), str(gender), str(number), alone, rendering.note]


def _section_cells(section: LanguageSection) -> list[str]:
    regions = {name: list(terms) for name, terms in section.regions}
    return [
        section.pos,
        section.note,
        section.example,
        section.origin,
        joined(section.exceptions),
        msgspec.json.encode(regions).decode() if regions else "",
        str(section.severity or ""),
        switch(section.do_not_translate),
        switch(section.case_sensitive),
    ]


def _entry_cells(entry: Entry) -> list[str]:
    return [
        str(entry.kind),
        entry.domain,
        entry.definition,
        joined(entry.exceptions),
        str(entry.severity),
        switch(entry.do_not_translate),
        switch(entry.case_sensitive),
        joined(tuple(map(str, entry.where))),
        joined(entry.paths),
    ]


def from_rows(rows: Sequence[Row], request: Request) -> Taken:
    """Read such a table; rows with a word that is none of ours are told of and left out."""
    if not rows:
        return Taken()
    header = header_of(rows[0][1])
    gathering = Gathering(request.source, own=True)
    problems: list[Problem] = []
    for line, row in rows[1:]:
        found = dict.fromkeys(HEADER, "") | cells(row, header)
        try:
            draft = gathering.open(found["term"], line, found["id"])
            if any(found[name] for name in _ENTRY):
                _fill_entry(draft, found)
            if found["language"]:
                _fill_section(draft, found)
        except ValueError as error:
            problems.append(Problem(request.path, f"{error}; the row is left out", line))
    taken = finished(gathering.drafts, request, given_ids=gathering.given_ids)
    return msgspec.structs.replace(taken, problems=(*problems, *taken.problems))


def _fill_entry(draft: EntryDraft, found: dict[str, str]) -> None:
    draft.set(
        kind=Kind(found["kind"]) if found["kind"] else None,
        domain=found["domain"],
        definition=found["definition"],
        exceptions=parted(found["entry exceptions"]),
        severity=Level(found["entry severity"]) if found["entry severity"] else None,
        do_not_translate=switch_of(found["entry stays"]),
        case_sensitive=switch_of(found["entry case"]),
        where=tuple(map(Part, parted(found["where"]))),
        paths=parted(found["paths"]),
    )


def _fill_section(draft: EntryDraft, found: dict[str, str]) -> None:
    if not is_language(found["language"]):
        raise ValueError(f'"{found["language"]}" is no language code such as fr')
    section = draft.section(found["language"])
    section.set(
        **{name: found[name] for name in ("pos", "note", "example", "origin")},
        exceptions=parted(found["exceptions"]),
        regions=_regions(found["regions"]),
        severity=Level(found["severity"]) if found["severity"] else None,
        do_not_translate=switch_of(found["stays"]),
        case_sensitive=switch_of(found["case"]),
    )
    if not found["term"]:
        return
    values: dict[str, Any] = {
        "gender": Gender(found["gender"]) if found["gender"] else None,
        "number": Number(found["number"]) if found["number"] else None,
        "alone": switch_of(found["alone"]) or False,
        "note": found["term note"],
    }
    section.add(found["term"], status_of(found["status"]) or section.next_status(), **values)


def _regions(cell: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    if not cell:
        return ()
    try:
        said = msgspec.json.decode(cell, type=dict[str, tuple[str, ...]])
    except msgspec.DecodeError as error:
        raise ValueError(f'the regions are not JSON such as {{"fr-CA": ["kiosque"]}}: {error}') from None
    return tuple(said.items())
