"""Equivalent term sets of Google Cloud Translation: a header of language codes, one term a language.

``pos`` and ``description`` are columns that Google lets stand and does not use
(cloud.google.com/translate/docs/advanced/glossary).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.terms.formats import wide, wide_cells
from postedit.terms.formats.base import tally
from postedit.terms.formats.dialect import Rows, table_format
from postedit.terms.formats.fields import Field, losses

if TYPE_CHECKING:
    from collections.abc import Sequence

    from postedit.terms.entry import Entry
    from postedit.terms.formats.base import Request

_KEEPS = frozenset({Field.DEFINITION, Field.POS})


def _to_rows(entries: Sequence[Entry], request: Request) -> Rows:
    source = request.source
    languages = wide_cells.languages_of(entries, source)
    rows = [[*languages, "pos", "description"]]
    rows += [
        [
            *(wide_cells.first_term(entry, language, source) for language in languages),
            wide_cells.pos_of(entry, source),
            entry.definition,
        ]
        for entry in entries
    ]
    lost = [*losses(entries, _KEEPS, source), *tally(wide_cells.differing_pos(entries, source))]
    return Rows(rows, tuple(lost))


FORMAT = table_format(
    "google-sets",
    "Google Cloud Translation, equivalent term sets (CSV)",
    _KEEPS,
    _to_rows,
    wide.from_rows,
    remark="One term a language.",
)
