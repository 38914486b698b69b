"""CSV and TSV with everything that entries say; a table with a language a column is read too.

Deciding by the header, a reader of tables whose dialect nobody named takes the one that fits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.model import Problem
from postedit.terms.formats import crowdin, long, wide
from postedit.terms.formats.base import Taken
from postedit.terms.formats.dialect import table_format
from postedit.terms.formats.fields import ALL
from postedit.terms.formats.table import TSV

if TYPE_CHECKING:
    from collections.abc import Sequence

    from postedit.terms.formats.base import Request
    from postedit.terms.formats.table import Row


def from_rows(rows: Sequence[Row], request: Request) -> Taken:
    """Read a table by its header: one rendering a row, Crowdin's columns, or one language a column."""
    header = rows[0][1] if rows else []
    if not rows or long.is_long(header):
        return long.from_rows(rows, request)
    if crowdin.is_crowdin(header):
        return crowdin.from_rows(rows, request)
    if wide.is_wide(header):
        return wide.from_rows(rows, request)
    what = f"has a header that is none we know: {', '.join(header[:8])}; name a column language and one term"
    return Taken(problems=(Problem(request.path, what, rows[0][0]),))


CSV_FORMAT = table_format(
    "csv",
    "CSV, one rendering a row",
    ALL,
    long.to_rows,
    from_rows,
    remark="For people and spreadsheets; a table with one language a column is read too.",
)
TSV_FORMAT = table_format(
    "tsv", "TSV, one rendering a row", ALL, long.to_rows, from_rows, shape=TSV, remark="As CSV."
)
