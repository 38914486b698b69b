"""Where a place ends, and how its file is addressed."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from postedit.post.url import is_url

if TYPE_CHECKING:
    from postedit.report.contract import Place


def end_of(place: Place) -> tuple[int, int]:
    """Give the line and the column behind the last code point of a place, both counted from 1."""
    lines = place.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if len(lines) == 1:
        return place.line, place.column + len(place.text)
    return place.line + len(lines) - 1, len(lines[-1]) + 1


def uri(path: str) -> str:
    """Give the path as a relative or ``file`` URI (RFC 3986), whatever separators it was written with.

    A URL stays one, with what may not stand in it escaped.
    """
    if is_url(path):
        return quote(path, safe=":/?#[]@!$&'()*+,;=%")
    quoted = quote(path.replace("\\", "/"))
    return f"file://{quoted}" if quoted.startswith("/") else quoted
