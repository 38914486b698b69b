"""A glossary of Crowdin: a header of columns per language, several rows a concept.

The columns ``Term [fr]``, ``Description [fr]``, ``Part of Speech [fr]``, ``Status [fr]``, ``Gender [fr]`` and
``Note [fr]`` are those of Crowdin's own files. The columns of the concept are named after the fields of its
API (support.crowdin.com/developer/api, Glossaries); importing there, one says which column is what.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.late import late_regex
from postedit.model import Problem
from postedit.terms.entry import Gender, Status
from postedit.terms.formats.base import Taken, tally
from postedit.terms.formats.bilingual import Gathering
from postedit.terms.formats.dialect import Rows, table_format
from postedit.terms.formats.draft import finished
from postedit.terms.formats.fields import Field, Loss, losses
from postedit.terms.formats.languages import base_of
from postedit.terms.formats.table import cells, header_of
from postedit.terms.formats.vocabulary import GENDERS, gender_of, status_of, switch, switch_of
from postedit.terms.formats.wide_cells import languages_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from postedit.terms.entry import Entry, Rendering
    from postedit.terms.formats.base import Request
    from postedit.terms.formats.draft import EntryDraft
    from postedit.terms.formats.table import Row

_KEEPS = frozenset(
    {Field.ID, Field.DEFINITION, Field.DOMAIN, Field.STAYS, Field.SOURCES, Field.PREFERRED, Field.ADMITTED}
    | {Field.DEPRECATED, Field.STATUS, Field.GENDER, Field.POS, Field.NOTE, Field.TERM_NOTE}
)
_CONCEPT = ("Concept ID", "Concept Definition", "Concept Subject", "Concept Translatable")
_COLUMNS = ("Term", "Description", "Part of Speech", "Status", "Gender", "Note")
_STATUSES = {Status.PREFERRED: "preferred", Status.ADMITTED: "admitted", Status.DEPRECATED: "not recommended"}
_POS = {"noun": "noun", "verb": "verb", "adjective": "adjective", "adverb": "adverb", "name": "proper noun"}
_READ_POS = {theirs: ours for ours, theirs in _POS.items()} | {"other": ""}
_TERM_COLUMN = late_regex(r"term \[([a-z]{2,3}(?:[- ][a-z0-9]+)*)\]\Z")


def is_crowdin(header: Sequence[str]) -> bool:
    """Tell whether a row is the header of such a file."""
    return any(_TERM_COLUMN.match(name) for name in header_of(header))


def _to_rows(entries: Sequence[Entry], request: Request) -> Rows:
    languages = languages_of(entries, request.source)
    header = [*_CONCEPT, *(f"{name} [{one}]" for one in languages for name in _COLUMNS)]
    rows = [header, *(row for entry in entries for row in _entry_rows(entry, languages))]
    sections = [section for entry in entries for section in entry.languages.values()]
    own = sum(section.do_not_translate is not None for section in sections)
    poses = sum(section.pos not in _POS and bool(section.pos) for section in sections)
    lost = tally(
        Loss("do not translate, of one language", own),
        Loss("parts of speech that Crowdin does not have", poses),
    )
    return Rows(rows, (*losses(entries, _KEEPS, request.source), *lost))


def _entry_rows(entry: Entry, languages: Sequence[str]) -> Iterator[list[str]]:
    count = max([1, *(len(section.renderings) for section in entry.languages.values())])
    for number in range(count):
        concept = [entry.definition, entry.domain, switch(not entry.do_not_translate)]
        row = [entry.id, *(concept if number == 0 else [""] * len(concept))]
        for language in languages:
            section = entry.section(language)
            note = section.note if number == 0 else ""
            has_one = number < len(section.renderings)
            row += _term_cells(section.renderings[number], section.pos, note) if has_one else _no_term(note)
        yield row


def _term_cells(rendering: Rendering, pos: str, note: str) -> list[str]:
    gender = _gender(rendering.gender)
    return [rendering.term, rendering.note, _POS.get(pos, "other"), _STATUSES[rendering.status], gender, note]


def _gender(gender: Gender | None) -> str:
    if gender is None:
        return ""
    return "other" if gender is Gender.COMMON else GENDERS[gender]


def _no_term(note: str) -> list[str]:
    return ["", "", "", "", "", note]


def from_rows(rows: Sequence[Row], request: Request) -> Taken:
    """Read such a file, its columns in any order."""
    header = header_of(rows[0][1]) if rows else []
    codes = [match[1] for name in header if (match := _TERM_COLUMN.match(name))]
    if not codes:
        return Taken(problems=(Problem(request.path, "has no columns such as Term [en]", 1),))
    codes.sort(key=lambda code: base_of(code) != request.source)
    gathering = Gathering(base_of(codes[0]))
    lost = 0
    for line, row in rows[1:]:
        found = cells(row, header)
        key = next((found[f"term [{code}]"] for code in codes if found.get(f"term [{code}]")), "")
        identifier = found.get("concept id", "")
        if not key and not identifier:
            lost += 1
            continue
        draft = gathering.open(key or identifier, line, identifier)
        _fill(draft, found, codes)
    lost_rows = Loss("rows without a term", lost)
    return finished(gathering.drafts, request, lost_rows, given_ids=gathering.given_ids)


def _fill(draft: EntryDraft, found: dict[str, str], codes: Sequence[str]) -> None:
    stays = switch_of(found.get("concept translatable", "")) is False
    draft.set(
        definition=found.get("concept definition", ""),
        domain=found.get("concept subject", ""),
        do_not_translate=stays or None,
    )
    for code in codes:
        term, note = found.get(f"term [{code}]", ""), found.get(f"note [{code}]", "")
        if not term and not note:
            continue
        section = draft.section(base_of(code.replace(" ", "-")))
        section.add_note(note)
        if not term:
            continue
        pos = found.get(f"part of speech [{code}]", "").casefold()
        section.set(pos=_READ_POS.get(pos, pos))
        gender = found.get(f"gender [{code}]", "")
        section.add(
            term,
            status_of(found.get(f"status [{code}]", "")) or section.next_status(),
            gender=Gender.COMMON if gender.casefold() == "other" else gender_of(gender),
            note=found.get(f"description [{code}]", ""),
        )


FORMAT = table_format(
    "crowdin",
    "Crowdin (CSV)",
    _KEEPS,
    _to_rows,
    from_rows,
    remark="Deprecated is *not recommended*; the description of a term is the note on the rendering.",
)
