"""A glossary of Lokalise: semicolons, a lower-case header, two columns a language.

docs.lokalise.com, "Glossary", and the header that github.com/bodrovis/lokalise-glossary-guard-core checks:
``term;description;casesensitive;translatable;forbidden;tags``, then ``fr;fr_description`` and so on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.terms.formats import wide, wide_cells
from postedit.terms.formats.base import tally
from postedit.terms.formats.dialect import Rows, table_format
from postedit.terms.formats.fields import Field, Loss, losses
from postedit.terms.formats.table import Shape
from postedit.terms.formats.vocabulary import switch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from postedit.terms.entry import Entry
    from postedit.terms.formats.base import Request

_KEEPS = frozenset({Field.KIND, Field.DOMAIN, Field.DEFINITION, Field.CASE, Field.STAYS, Field.NOTE})
_HEADER = ("term", "description", "casesensitive", "translatable", "forbidden", "tags")


def _to_rows(entries: Sequence[Entry], request: Request) -> Rows:
    source = request.source
    languages = wide_cells.languages_of(entries, source)
    rows = [[*_HEADER, *(name for one in languages for name in (one, f"{one}_description"))]]
    rows += [_row(entry, source, languages) for entry in entries]
    commas = sum("," in entry.domain for entry in entries)
    lost = [*losses(entries, _KEEPS, source), *tally(Loss("domains with a comma, cut at it", commas))]
    return Rows(rows, tuple(lost))


def _row(entry: Entry, source: str, languages: Sequence[str]) -> list[str]:
    row = [
        wide_cells.first_term(entry, source, source),
        entry.definition,
        switch(entry.keeps_case(source)),
        switch(not entry.do_not_translate),
        "no",
        ",".join(tag for tag in (entry.kind.value, entry.domain) if tag),
    ]
    for language in languages:
        row += [wide_cells.first_term(entry, language, source), entry.section(language).note]
    return row


FORMAT = table_format(
    "lokalise",
    "Lokalise (CSV)",
    _KEEPS,
    _to_rows,
    wide.from_rows,
    shape=Shape(";"),
    remark="Kind and domain are tags. *Forbidden* speaks of source terms, so deprecated renderings are lost.",
)
