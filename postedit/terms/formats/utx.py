"""UTX 1.11 of the Asia-Pacific Association for Machine Translation: tab-separated, one pair of languages.

Two header lines begin with ``#``, the second names the columns; ``src``, ``tgt`` and ``src:pos`` must be
there. The statuses are approved, provisional, non-standard and forbidden; how they answer to those of ISO
30042 follows the converter Convert::TBX::UTX. Rows of one concept share its id. Version 1.00 forbids a
byte-order mark and 1.20 asks for one, so it is read and not written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.model import Problem, Refused
from postedit.terms.entry import Status
from postedit.terms.formats.base import Taken, tally
from postedit.terms.formats.bilingual import Gathering, pairs, source_terms
from postedit.terms.formats.dialect import Rows, bilingual_target, needs_target, reading_target, table_format
from postedit.terms.formats.draft import finished
from postedit.terms.formats.fields import Field, Loss, losses
from postedit.terms.formats.languages import base_of, is_code
from postedit.terms.formats.table import Shape, cells, header_of
from postedit.terms.formats.vocabulary import status_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from postedit.terms.entry import Entry
    from postedit.terms.formats.base import Request
    from postedit.terms.formats.table import Row

_KEEPS = frozenset(
    {Field.ID, Field.SOURCES, Field.PREFERRED, Field.ADMITTED, Field.DEPRECATED, Field.STATUS}
    | {Field.POS, Field.TERM_NOTE}
)
_COLUMNS = ("#src", "tgt", "src:pos", "tgt:pos", "term status", "tgt:comment", "concept ID")
_STATUSES = {Status.PREFERRED: "approved", Status.ADMITTED: "provisional", Status.DEPRECATED: "forbidden"}


def _to_rows(entries: Sequence[Entry], request: Request) -> Rows | Refused:
    target = bilingual_target(entries, request)
    if isinstance(target, Refused):
        return target
    source = request.source
    rows: list[Sequence[str]] = [[_heading(source, target, request.date)], _COLUMNS]
    unrendered = hashes = 0
    for entry in entries:
        poses = (entry.section(source).pos, entry.section(target).pos)
        found = list(pairs(entry, source, target, *Status))
        unrendered += not found
        for pair in found:
            hashes += pair.source.term.startswith("#")
            if not pair.source.term.startswith("#"):
                status, note = _STATUSES[pair.target.status], pair.target.note
                rows.append((pair.source.term, pair.target.term, *poses, status, note, entry.id))
    lost = tally(
        Loss("entries without a rendering", unrendered),
        Loss("source terms that begin with #", hashes),
        Loss(
            "what is said of single source terms", sum(_said_of_sources(entry, source) for entry in entries)
        ),
    )
    return Rows(rows, (*losses(entries, _KEEPS, source), *lost))


def _heading(source: str, target: str, date: str) -> str:
    return (
        "; ".join([part for part in ("#UTX 1.11", f"{source}/{target}", date, "creator: postedit") if part])
        + ";"
    )


def _said_of_sources(entry: Entry, source: str) -> int:
    terms = source_terms(entry, source)
    unlike = sum(one.status is not Status.ADMITTED for one in terms[1:])
    deprecated = len(entry.section(source).having(Status.DEPRECATED))
    return unlike + deprecated + sum(bool(one.note) for one in terms)


def _from_rows(rows: Sequence[Row], request: Request) -> Taken:
    heads = [row for _, row in rows if row[0].startswith("#")]
    columns = next((header_of(row) for row in heads if header_of(row)[0] == "#src"), [])
    if not {"#src", "tgt"} <= {*columns}:
        return Taken(
            problems=(Problem(request.path, "is not UTX: no line names the columns #src and tgt", 1),)
        )
    source, target = _languages("\t".join(heads[0]), request)
    if target is None:
        return needs_target(request)
    gathering = Gathering(source)
    lost = 0
    for line, row in rows:
        found = cells(row, columns)
        if row[0].startswith("#"):
            continue
        if not found["#src"].strip() or not found.get("tgt", "").strip():
            lost += 1
            continue
        draft = gathering.entry(found["#src"], line, found.get("concept id", "").strip())
        draft.section(source).set(pos=_said(found.get("src:pos", "")))
        section = draft.section(target)
        section.set(pos=_said(found.get("tgt:pos", "")))
        status = status_of(found.get("term status", "")) or section.next_status()
        section.add(found["tgt"], status, note=found.get("tgt:comment", ""))
    lost_rows = Loss("rows without two terms", lost)
    return finished(gathering.drafts, request, lost_rows, given_ids=gathering.given_ids)


def _languages(heading: str, request: Request) -> tuple[str, str | None]:
    """Give the pair that the first line names (``en-US/ja-JP``), else the one asked for."""
    for part in heading.split(";"):
        source, slash, target = part.strip().partition("/")
        if slash and is_code(source) and is_code(target):
            return base_of(source), base_of(target)
    return request.source, reading_target(request)


def _said(pos: str) -> str:
    """Give a part of speech; a hyphen stands for none."""
    return "" if pos.strip() == "-" else pos


FORMAT = table_format(
    "utx",
    "UTX 1.11 (tab-separated)",
    _KEEPS,
    _to_rows,
    _from_rows,
    shape=Shape("\t", quoted=False),
    remark="Statuses are approved, provisional and forbidden; notes are comments on the target.",
)
