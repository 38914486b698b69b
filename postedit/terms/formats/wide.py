"""Tables with one column a language and one concept a row: what Google, Lokalise and Phrase have in common.

Reading goes by the names of the columns, so a spreadsheet that a person made is read too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from postedit.model import Problem
from postedit.terms.entry import Kind, Status
from postedit.terms.formats.base import Loss, Taken
from postedit.terms.formats.bilingual import Gathering
from postedit.terms.formats.draft import finished
from postedit.terms.formats.languages import base_of, is_code, region_of
from postedit.terms.formats.table import header_of
from postedit.terms.formats.vocabulary import switch_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from postedit.terms.formats.base import Request
    from postedit.terms.formats.draft import EntryDraft
    from postedit.terms.formats.table import Row

_MEANINGS = {
    "term": "term",
    "description": "definition",
    "definition": "definition",
    "pos": "pos",
    "part of speech": "pos",
    "casesensitive": "case",
    "case sensitive": "case",
    "translatable": "translatable",
    "non-translatable": "untranslatable",
    "forbidden": "forbidden",
    "tags": "tags",
    "note": "note",
    "notes": "note",
    "comment": "note",
}


class Columns(msgspec.Struct, frozen=True):
    """Where a table has what: places of columns from 0, by meaning and by language code as written."""

    meanings: dict[str, int]
    languages: dict[str, int]
    descriptions: dict[str, int]

    def source(self, request: Request) -> str:
        """Give the code of the source language: the one asked for, else the first that there is."""
        codes = [*self.languages]
        wanted = [code for code in codes if base_of(code) == request.source]
        return next(iter(wanted), request.source if "term" in self.meanings or not codes else codes[0])


def columns_of(header: Sequence[str]) -> Columns:
    """Read the header of a table."""
    meanings: dict[str, int] = {}
    languages: dict[str, int] = {}
    descriptions: dict[str, int] = {}
    for place, (raw, name) in enumerate(zip(header, header_of(header), strict=True)):
        code, _, rest = raw.strip().rpartition("_")
        if name in _MEANINGS:
            meanings.setdefault(_MEANINGS[name], place)
        elif rest == "description" and is_code(code):
            descriptions[code] = place
        elif is_code(raw):
            languages.setdefault(raw.strip(), place)
    return Columns(meanings, languages, descriptions)


def is_wide(header: Sequence[str]) -> bool:
    """Tell whether a row can be the header of such a table."""
    columns = columns_of(header)
    named = len(columns.meanings) + len(columns.languages) + len(columns.descriptions)
    return named == len(header) and len(columns.languages) + ("term" in columns.meanings) > 1


def from_rows(rows: Sequence[Row], request: Request) -> Taken:
    """Read a table by the names of its columns."""
    if not rows:
        return Taken()
    columns = columns_of(rows[0][1])
    code = columns.source(request)
    place = columns.meanings.get("term", columns.languages.get(code, -1))
    if place < 0:
        what = (
            f"has no column for {request.source}, the source language; its header is: {', '.join(rows[0][1])}"
        )
        return Taken(problems=(Problem(request.path, what, rows[0][0]),))
    gathering = Gathering(base_of(code))
    termless = 0
    for line, row in rows[1:]:
        cells = row + [""] * (len(rows[0][1]) - len(row))
        if not cells[place]:
            termless += 1
            continue
        forbidden = _cell(cells, columns, "forbidden")
        status = Status.DEPRECATED if switch_of(forbidden) else None
        draft = gathering.entry(cells[place], line, status=status)
        _fill_entry(draft, cells, columns, gathering.source)
        _fill_languages(draft, cells, columns, place)
    return finished(gathering.drafts, request, Loss("rows without a source term", termless))


def _cell(cells: Sequence[str], columns: Columns, meaning: str) -> str:
    place = columns.meanings.get(meaning)
    return "" if place is None else cells[place]


def _fill_entry(draft: EntryDraft, cells: Sequence[str], columns: Columns, source: str) -> None:
    tags = [tag.strip() for tag in _cell(cells, columns, "tags").split(",")]
    kind = Kind(tags.pop(0)) if tags[0] in {*Kind} else None
    translatable = switch_of(_cell(cells, columns, "translatable"))
    untranslatable = switch_of(_cell(cells, columns, "untranslatable"))
    draft.set(
        kind=kind,
        domain=next(iter(tags), ""),
        definition=_cell(cells, columns, "definition"),
        case_sensitive=switch_of(_cell(cells, columns, "case")) or None,
        do_not_translate=True if translatable is False or untranslatable else None,
    )
    section = draft.section(source)
    section.set(pos=_cell(cells, columns, "pos"))
    section.add_note(_cell(cells, columns, "note"))


def _fill_languages(draft: EntryDraft, cells: Sequence[str], columns: Columns, source: int) -> None:
    pos = _cell(cells, columns, "pos")
    filled = [code for code, place in columns.languages.items() if cells[place]]
    for code in filled:
        section, place = draft.section(base_of(code)), columns.languages[code]
        if region := region_of(code, filled):
            section.values["regions"] = (*section.values.get("regions", ()), (region, (cells[place],)))
        elif place != source:
            section.also(cells[place])
        section.set(pos=pos)
    for code, place in columns.descriptions.items():
        if cells[place]:
            draft.section(base_of(code)).add_note(cells[place])
