"""What stands between the marks of one piece of inline markup."""

from __future__ import annotations

import re
from typing import Any

from postedit.late import late_regex
from postedit.model import Span
from postedit.post.parts import Inline, InlineKind

_CLOSER = late_regex(
    r"\s*\]\(\s*(?P<url><(?:[^<>\n\\]|\\.)*>|\S*?)"
    r"(?:\s+(?P<title>\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)))?\s*\)\Z",
    re.DOTALL,
)
_AUTOMATIC = {"Autolink", "Email"}


def spanning(kind: InlineKind, masked: str, span: Span, children_end: int, data: dict[str, Any]) -> Inline:
    """Give emphasis, a link or an image that covers ``span`` of the masked text.

    ``children_end`` is where the last thing inside it ends; what follows is closing marks alone.
    """
    if kind is InlineKind.STRIKE:
        return _between(kind, span, 2 if masked.startswith("~~", span.start) else 1)
    if kind not in (InlineKind.LINK, InlineKind.IMAGE):
        return _between(kind, span, 2 if kind is InlineKind.STRONG else 1)
    url, link_type = str(data["dest_url"]), data["link_type"]
    if link_type in _AUTOMATIC:
        content = Span(span.start + 1, span.end - 1)
        return Inline(InlineKind.AUTOLINK, span, content, url, content)
    start = span.start + (2 if kind is InlineKind.IMAGE else 1)
    tail = max(start, children_end)
    if link_type == "Inline":
        return _inline_link(kind, masked, span, (start, tail), url)
    if link_type == "Collapsed" and masked.startswith("[]", span.end):
        span = Span(span.start, span.end + 2)  # the parser leaves the empty brackets out
    end = masked.find("]", tail, span.end)
    return Inline(kind, span, Span(start, end if end >= 0 else tail), url)


def code(text: str, span: Span) -> Inline:
    """Give a code span; a tab behind its end, which the parser may count in, is left out."""
    span = Span(span.start, text.rfind("`", span.start, span.end) + 1)
    ticks = 0
    while text.startswith("`", span.start + ticks) and ticks * 2 < len(span):
        ticks += 1
    return Inline(InlineKind.CODE, span, Span(span.start + ticks, max(span.start + ticks, span.end - ticks)))


def _between(kind: InlineKind, span: Span, width: int) -> Inline:
    return Inline(kind, span, Span(span.start + width, span.end - width))


def _inline_link(kind: InlineKind, masked: str, span: Span, label: tuple[int, int], url: str) -> Inline:
    """Find label, address and title between the end of the label's last child and the closing bracket."""
    start, tail = label
    match = _CLOSER.match(masked[tail : span.end]) or _CLOSER.search(masked[tail : span.end])
    if match is None:
        return Inline(kind, span, Span(start, tail), url)
    content = Span(start, masked.index("](", tail + match.start()))
    destination = Span(tail + match.start("url"), tail + match.end("url"))
    title = Span(tail + match.start("title"), tail + match.end("title")) if match["title"] else None
    return Inline(kind, span, content, url, destination, title)
