"""A glossary component of Weblate as CSV: source, target, context and comments, one pair of languages.

Weblate tells units of one source term apart by their context (docs.weblate.org, "Glossary" and "CSV"), so the
context is the id of the entry, with a number for its further rows. Weblate keeps its flags
(``forbidden``, ``read-only``) outside CSV; TBX 2 carries them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.late import late_regex
from postedit.model import Problem, Refused
from postedit.terms.entry import Status
from postedit.terms.formats.base import Taken, tally
from postedit.terms.formats.bilingual import Gathering, pairs
from postedit.terms.formats.dialect import Rows, bilingual_target, needs_target, reading_target, table_format
from postedit.terms.formats.draft import finished
from postedit.terms.formats.fields import Field, Loss, losses
from postedit.terms.formats.table import cells, header_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from postedit.terms.entry import Entry
    from postedit.terms.formats.base import Request
    from postedit.terms.formats.table import Row

_KEEPS = frozenset({Field.ID, Field.SOURCES, Field.PREFERRED, Field.ADMITTED, Field.DEFINITION, Field.NOTE})
_HEADER = ("source", "target", "context", "translator_comments", "developer_comments")
_CONTEXT = late_regex(r"([a-z0-9]+(?:-[a-z0-9]+)*)(?: [0-9]+)?\Z")


def _to_rows(entries: Sequence[Entry], request: Request) -> Rows | Refused:
    target = bilingual_target(entries, request)
    if isinstance(target, Refused):
        return target
    rows: list[Sequence[str]] = [_HEADER]
    unrendered = notes = 0
    for entry in entries:
        note = entry.section(target).note
        found = list(pairs(entry, request.source, target, Status.PREFERRED, Status.ADMITTED))
        unrendered += not found
        notes += bool(entry.section(request.source).note)
        for number, pair in enumerate(found, 1):
            context = entry.id if number == 1 else f"{entry.id} {number}"
            rows.append((pair.source.term, pair.target.term, context, note, entry.definition))
    lost = tally(Loss("entries without a rendering", unrendered), Loss("notes on the source language", notes))
    return Rows(rows, (*losses(entries, _KEEPS, request.source), *lost))


def _from_rows(rows: Sequence[Row], request: Request) -> Taken:
    target = reading_target(request)
    if target is None:
        return needs_target(request)
    header = header_of(rows[0][1]) if rows else []
    if not {"source", "target"} <= {*header}:
        return Taken(problems=(Problem(request.path, "has no columns source and target", 1),))
    gathering = Gathering(request.source)
    lost = 0
    for line, row in rows[1:]:
        found = cells(row, header)
        if not found.get("source", "").strip() or not found.get("target", "").strip():
            lost += 1
            continue
        context = _CONTEXT.match(found.get("context", ""))
        draft = gathering.entry(found["source"], line, context[1] if context else "")
        draft.set(definition=found.get("developer comments", ""))
        section = draft.section(target)
        section.also(found["target"])
        section.add_note(found.get("translator comments", ""))
    lost_rows = Loss("rows without two terms", lost)
    return finished(gathering.drafts, request, lost_rows, given_ids=gathering.given_ids)


FORMAT = table_format(
    "weblate",
    "Weblate (CSV)",
    _KEEPS,
    _to_rows,
    _from_rows,
    remark="Flags are not part of Weblate's CSV; take TBX 2 for deprecated renderings and names that stay.",
)
