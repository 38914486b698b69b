"""Tables that lost their form."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rapidfuzz import fuzz

from postedit.align.dynamic import cheapest_path
from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.table_lines import Row, Table, tables
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span, safe
from postedit.post import BlockKind, Post

_MOVES = ((1, 1), (1, 0), (0, 1))
_GLUED = late_regex(
    r"^[-| :\t]*?(?P<lead>-{0,3})(?P<key>[A-Za-z_]\w*):[ \t][^\n|]*\n[-| :]+(?=\r?$)", re.MULTILINE
)


@check(severity=Severity.CRITICAL, confidence=0.94, needs_source=False)
def table(context: Context) -> Iterator[Hit]:
    """A table lost its row of dashes, a row or a column, or a line of the front matter stands in it."""
    ours = tables(context.target)
    theirs = tables(context.source) if context.source else []
    for mine in ours:
        if not mine.is_sound and not any(not t.is_sound for t in theirs):
            yield _delimiter(context.target.text, mine)
    yield from _glued(context)
    if context.source is not None and theirs:
        for source, mine in _pairs(theirs, ours):
            if source.is_sound and mine.is_sound:
                yield from _shape(context, source, mine)


def _delimiter(text: str, mine: Table) -> Hit:
    old = mine.delimiter.span
    cells = [cell.strip() for cell in old.of(text).strip().strip("|").split("|")]
    marks = [_dashes(cell) for cell in cells] if len(cells) == mine.columns else ["---"] * mine.columns
    fix = safe("write the row of dashes anew", Edit(old.start, old.end, f"| {' | '.join(marks)} |"))
    return Hit(old, "the row of dashes below the table's head is damaged, so there is no table", None, (fix,))


def _dashes(cell: str) -> str:
    return f"{':' if cell.startswith(':') else ''}---{':' if cell.endswith(':') and len(cell) > 1 else ''}"


def _glued(context: Context) -> Iterator[Hit]:
    """Find a field of the front matter inside a row of dashes."""
    text = context.target.text
    for match in _GLUED.finditer(text, context.target.front.span.end):
        key = match["key"]
        if not _in_code(context.target, match.start()):
            dashes = text[match.start() : match.start("key")] + match[0].rpartition("\n")[2]
            yield Hit(
                Span(match.start("lead"), match.end()),
                f"a field of the front matter (`{key}`) stands in the table's row of dashes",
                None,
                (safe("remove it", Edit(match.start(), match.end(), dashes)),),
            )


def _in_code(post: Post, at: int) -> bool:
    index = post.block_at(at)
    return index is not None and post.blocks[index].kind is BlockKind.CODE


def _pairs(source: list[Table], target: list[Table]) -> Iterator[tuple[Table, Table]]:
    """Pair the tables in their order, by their shapes."""

    def cost(i: int, j: int, di: int, dj: int) -> float:
        if not di or not dj:
            return 1.5
        a, b = source[i], target[j]
        return abs(a.columns - b.columns) + min(2.0, abs(len(a.rows) - len(b.rows)) / 3)

    for step in cheapest_path(len(source), len(target), _MOVES, cost, band=10):
        if step.di and step.dj:
            yield source[step.i], target[step.j]


def _shape(context: Context, source: Table, mine: Table) -> Iterator[Hit]:
    """Tell of rows with another number of cells, and of rows that are missing."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    text = context.target.text
    even = {row.cells for row in source.rows} == {source.columns}
    odd = [row for row in mine.rows if row.cells != source.columns]
    if even and mine.columns == source.columns and odd:
        for row in odd:
            what = f"this row has {row.cells} cells, the source's have {source.columns}"
            yield Hit(row.span, what, source.rows[0].span, severity=Severity.MAJOR)
    elif len(mine.rows) < len(source.rows) and mine.columns == source.columns:
        place = mine.rows[_gap(context, source, mine)].span
        lost = len(source.rows) - len(mine.rows)
        yield Hit(
            _end(text, place),
            f"the table has {lost} row{'s' if lost > 1 else ''} less than the source's",
            source.rows[-1].span,
            severity=Severity.MAJOR,
            confidence=0.85,
        )
    elif mine.columns < source.columns and len(mine.rows) == len(source.rows):
        what = f"the table has {mine.columns} columns, the source's has {source.columns}"
        yield Hit(mine.rows[0].span, what, source.rows[0].span, severity=Severity.MAJOR)


def _gap(context: Context, source: Table, mine: Table) -> int:
    """Give the index of the row behind which the first row is missing, by likeness of the rows."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    before, after = context.source.text, context.target.text

    def likeness(a: Row, b: Row) -> float:
        return fuzz.ratio(a.span.of(before), b.span.of(after))

    def cost(i: int, j: int, di: int, dj: int) -> float:
        return 60 if not di or not dj else 100 - likeness(source.rows[i], mine.rows[j])

    last = 0
    for step in cheapest_path(len(source.rows), len(mine.rows), _MOVES, cost, band=10):
        if step.di and not step.dj:
            return last
        last = step.j if step.dj else last
    return len(mine.rows) - 1


def _end(text: str, row: Span) -> Span:
    """Give the last cell of a row."""
    line = row.of(text).rstrip().rstrip("|")
    return Span(row.start + line.rfind("|") + 1, row.start + len(row.of(text).rstrip()))
