"""What the documents say of the formats."""

from __future__ import annotations

from pathlib import Path

from postedit.terms.formats import FORMATS, Field

PAGE = Path(__file__).resolve().parents[3] / "docs" / "formats.md"


def table() -> str:
    """Give the table of fields and formats; a dot is kept, a hyphen is lost."""
    names = [*FORMATS]
    rows = [f"| | {' | '.join(f'`{name}`' for name in names)} |", "|---" * (len(names) + 1) + "|"]
    rows += [
        f"| {field} | {' | '.join('●' if field in FORMATS[name].keeps else '–' for name in names)} |"
        for field in Field
    ]
    return "\n".join(rows)


def remarks() -> str:
    """Give the list of formats with what a person should know of each."""
    return "\n".join(f"- `{one.name}`: {one.title}. {one.remark}" for one in FORMATS.values())


def test_the_table_is_that_of_the_program() -> None:
    """The page has the table that follows from what the formats say they keep."""
    assert table() in PAGE.read_text("utf-8"), table()


def test_the_remarks_are_those_of_the_program() -> None:
    """The page has each format with its title and its remark."""
    assert remarks() in PAGE.read_text("utf-8"), remarks()
