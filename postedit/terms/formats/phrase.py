"""A glossary of Phrase Strings: a header in any order, ``term`` for the source, one column a locale.

The columns ``term``, ``description``, ``case sensitive`` and ``translatable`` are those of
support.phrase.com, "Term Bases (Strings)".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.terms.formats import wide, wide_cells
from postedit.terms.formats.dialect import Rows, table_format
from postedit.terms.formats.fields import Field, losses
from postedit.terms.formats.vocabulary import truth

if TYPE_CHECKING:
    from collections.abc import Sequence

    from postedit.terms.entry import Entry
    from postedit.terms.formats.base import Request

_KEEPS = frozenset({Field.DEFINITION, Field.CASE, Field.STAYS})
_HEADER = ("term", "description", "case sensitive", "translatable")


def _to_rows(entries: Sequence[Entry], request: Request) -> Rows:
    source = request.source
    languages = [one for one in wide_cells.languages_of(entries, source) if one != source]
    rows = [[*_HEADER, *languages]]
    rows += [
        [
            wide_cells.first_term(entry, source, source),
            entry.definition,
            truth(entry.keeps_case(source)),
            truth(not entry.do_not_translate),
            *(wide_cells.first_term(entry, language, source) for language in languages),
        ]
        for entry in entries
    ]
    return Rows(rows, tuple(losses(entries, _KEEPS, source)))


FORMAT = table_format(
    "phrase",
    "Phrase Strings (CSV)",
    _KEEPS,
    _to_rows,
    wide.from_rows,
    remark="One term a language; one switch for case and one for *do not translate* an entry.",
)
