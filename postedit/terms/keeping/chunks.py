"""Where each entry of a term base stands in its text, with the comments that belong to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.late import late_regex
from postedit.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

_HEADER = late_regex(r"[ \t]*\[\[[ \t]*([\"']?)entry\1[ \t]*\]\]")


def entry_spans(text: str) -> tuple[Span, ...]:
    """Give the span of each ``[[entry]]``, in order.

    A span begins with the comment lines right above the header and ends with the line of the last key.
    What stands between two spans (blank lines, the comment of a group) belongs to no entry, so
    it stays when an entry goes.

    Args:
        text: a term base as TOML, its line ends LF or CRLF.
    """
    lines = text.splitlines(keepends=True)
    headers = [number for number, line in enumerate(lines) if _HEADER.match(line)]
    firsts = [_first_line(lines, header) for header in headers]
    starts = _offsets(lines)
    return tuple(
        Span(starts[first], starts[_after_last_key(lines, header, following)])
        for first, header, following in zip(firsts, headers, [*firsts[1:], len(lines)], strict=True)
    )


def _first_line(lines: Sequence[str], header: int) -> int:
    while header and lines[header - 1].lstrip().startswith("#"):
        header -= 1
    return header


def _after_last_key(lines: Sequence[str], header: int, end: int) -> int:
    """Give the line after the last one that is neither blank nor a comment."""
    while end > header + 1 and is_idle(lines[end - 1]):
        end -= 1
    return end


def is_idle(line: str) -> bool:
    """Tell whether a line is blank or a comment."""
    return line.strip() == "" or line.lstrip().startswith("#")


def _offsets(lines: Sequence[str]) -> list[int]:
    """Give where each line starts, and where the text ends."""
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    return starts
