"""A glossary of OmegaT: source, target and comment parted by tabs, UTF-8, no header.

OmegaT's manual, "Glossaries": a tab-separated file that ends in ``.txt`` or ``.utf8`` is UTF-8. Several rows
of one source term are its alternatives. A line that begins with ``#`` is a comment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.model import Refused
from postedit.terms.entry import Status
from postedit.terms.formats.base import Taken, tally
from postedit.terms.formats.bilingual import Gathering, pairs
from postedit.terms.formats.dialect import Rows, bilingual_target, needs_target, reading_target, table_format
from postedit.terms.formats.draft import finished
from postedit.terms.formats.fields import Field, Loss, losses
from postedit.terms.formats.table import BARE_TSV

if TYPE_CHECKING:
    from collections.abc import Sequence

    from postedit.terms.entry import Entry
    from postedit.terms.formats.base import Request
    from postedit.terms.formats.table import Row

_KEEPS = frozenset({Field.SOURCES, Field.PREFERRED, Field.ADMITTED, Field.NOTE})


def _to_rows(entries: Sequence[Entry], request: Request) -> Rows | Refused:
    target = bilingual_target(entries, request)
    if isinstance(target, Refused):
        return target
    rows: dict[tuple[str, str], str] = {}
    unrendered = hashes = notes = 0
    for entry in entries:
        found = list(pairs(entry, request.source, target, Status.PREFERRED, Status.ADMITTED))
        unrendered += not found
        notes += bool(entry.section(request.source).note)
        for pair in found:
            hashes += pair.source.term.startswith("#")
            if not pair.source.term.startswith("#"):
                rows.setdefault((pair.source.term, pair.target.term), entry.section(target).note)
    lost = tally(
        Loss("entries without a rendering", unrendered),
        Loss("source terms that begin with #", hashes),
        Loss("notes on the source language", notes),
    )
    table = [[*pair, note] for pair, note in rows.items()]
    return Rows(table, (*losses(entries, _KEEPS, request.source), *lost))


def _from_rows(rows: Sequence[Row], request: Request) -> Taken:
    target = reading_target(request)
    if target is None:
        return needs_target(request)
    gathering = Gathering(request.source)
    lost = 0
    for line, row in rows:
        if row[0].startswith("#"):
            continue
        if len(row) < 2 or not row[0].strip() or not row[1].strip():
            lost += 1
            continue
        section = gathering.entry(row[0], line).section(target)
        section.also(row[1])
        section.add_note(row[2] if len(row) > 2 else "")
    return finished(gathering.drafts, request, Loss("rows without two terms", lost))


FORMAT = table_format(
    "omegat",
    "OmegaT (tab-separated, UTF-8)",
    _KEEPS,
    _to_rows,
    _from_rows,
    shape=BARE_TSV,
    remark="Each rendering is a row of its own; the note on the target language is the comment.",
)
