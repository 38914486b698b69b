"""Tables as lines of cells, the damaged ones too."""

from __future__ import annotations

import msgspec

from postedit.late import late_regex
from postedit.model import Span
from postedit.post import BlockKind, Post

_PIPE = late_regex(r"(?<!\\)\|")
_DELIMITER = late_regex(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*\Z")
_LIKE_DELIMITER = late_regex(r"[-:|\s\u2010-\u2015\u2212]+\Z")
_DASH = late_regex(r"[-\u2010-\u2015\u2212]")


class Row(msgspec.Struct, frozen=True):
    """One line of a table: its span and the number of its cells."""

    span: Span
    cells: int


class Table(msgspec.Struct, frozen=True):
    """Head row, delimiter row, and rows below; ``is_sound`` tells whether Markdown takes it for a table."""

    rows: tuple[Row, ...]
    is_sound: bool

    @property
    def columns(self) -> int:
        """Give the number of cells in the head row."""
        return self.rows[0].cells

    @property
    def delimiter(self) -> Row:
        """Give the row of dashes."""
        return self.rows[1]


def tables(post: Post) -> list[Table]:
    """Give the tables of a post: those that parse and those whose second line was a row of dashes once."""
    if "|" not in post.text:
        return []
    skip = [b.span for b in post.blocks if b.kind in (BlockKind.CODE, BlockKind.HTML, BlockKind.FIELD)]
    found: list[Table] = []
    rows: list[Row] = []
    at = post.front.span.end
    for line in [*post.text[at:].split("\n"), ""]:
        span = Span(at, at + len(line.rstrip("\r")))
        at += len(line) + 1
        if "|" in line and not any(s.overlaps(span) for s in skip):
            rows.append(Row(span, count_cells(post.text, span)))
            continue
        found += _table(post.text, rows)
        rows = []
    return found


def count_cells(text: str, span: Span) -> int:
    """Count the cells of a line; an escaped pipe parts none (GitHub Flavored Markdown, 4.10)."""
    line = span.of(text).strip()
    pipes = sum(1 for _ in _PIPE.finditer(line))
    return pipes + 1 - line.startswith("|") - (line.endswith("|") and not line.endswith("\\|"))


def _table(text: str, rows: list[Row]) -> list[Table]:
    if len(rows) < 2:
        return []
    second = rows[1].span.of(text).strip()
    if _DELIMITER.fullmatch(second):
        return [Table(tuple(rows), rows[0].cells == rows[1].cells)]
    if _LIKE_DELIMITER.fullmatch(second) and _DASH.search(second):
        return [Table(tuple(rows), is_sound=False)]
    return []
