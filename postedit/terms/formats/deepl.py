"""A glossary of DeepL: source and target term a line, no header, one pair of languages.

DeepL refuses a source term that comes twice, white space around terms, control characters, and terms longer
than 1,024 bytes (developers.deepl.com, "Glossaries"). Files that it exports name the languages in further
columns.
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
from postedit.terms.formats.languages import base_of, is_code

if TYPE_CHECKING:
    from collections.abc import Sequence

    from postedit.terms.entry import Entry
    from postedit.terms.formats.base import Request
    from postedit.terms.formats.table import Row

_KEEPS = frozenset({Field.SOURCES})
_MOST_BYTES = 1024
_CONTROLS = dict.fromkeys([*range(32), *range(127, 160)], " ")


def plain_term(term: str) -> str:
    """Give a term as DeepL takes it: no control characters, white space single and none around."""
    return " ".join(term.translate(_CONTROLS).split())


def to_rows(entries: Sequence[Entry], request: Request) -> Rows | Refused:
    """Give each source term with the preferred rendering."""
    target = bilingual_target(entries, request)
    if isinstance(target, Refused):
        return target
    found: dict[str, str] = {}
    twice = long = unrendered = 0
    for entry in entries:
        chosen = list(pairs(entry, request.source, target, Status.PREFERRED))
        unrendered += not chosen
        for pair in chosen:
            term, rendering = plain_term(pair.source.term), plain_term(pair.target.term)
            if max(len(term.encode()), len(rendering.encode())) > _MOST_BYTES:
                long += 1
            elif found.setdefault(term, rendering) != rendering:
                twice += pair.target == chosen[0].target
    more = tally(
        Loss("entries without a preferred rendering", unrendered),
        Loss("source terms that another entry has", twice),
        Loss("terms of more than 1,024 bytes", long),
    )
    return Rows(found.items(), (*losses(entries, _KEEPS, request.source), *more))


def from_rows(rows: Sequence[Row], request: Request) -> Taken:
    """Read pairs; two further columns may name the languages."""
    source, target = request.source, reading_target(request)
    if rows and len(rows[0][1]) > 3 and all(is_code(code) for code in rows[0][1][2:4]):
        source, target = (base_of(code) for code in rows[0][1][2:4])
    if target is None:
        return needs_target(request)
    gathering = Gathering(source)
    for line, row in rows:
        if len(row) > 1 and row[0].strip() and row[1].strip():
            gathering.entry(row[0].strip(), line).section(target).also(row[1].strip())
    lost = sum(len(row) < 2 or not row[0].strip() or not row[1].strip() for _, row in rows)
    return finished(gathering.drafts, request, Loss("rows without two terms", lost))


FORMAT = table_format(
    "deepl",
    "DeepL glossary (CSV)",
    _KEEPS,
    to_rows,
    from_rows,
    remark="No header; each source term once, with the preferred rendering.",
)
