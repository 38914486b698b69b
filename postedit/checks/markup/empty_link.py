"""Links without a label."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.late import late_regex
from postedit.model import Edit, Fix, Severity, Span, unsafe
from postedit.post import Link, LinkState

_WORD = late_regex(r"\S+")
_STOP = late_regex(r"[.!?;:,()\[\]]\Z|\A[*_`]")
_SLACK = 1.25


@check(severity=Severity.CRITICAL, confidence=0.97)
def empty_link(context: Context) -> Iterator[Hit]:
    """A link has lost its label (``[](address)``), so there is nothing to click on."""
    if context.source is None:
        return
    text = context.target.text
    for link in context.target.links:
        match = context.source_links.get(link)
        if link.state is not LinkState.WHOLE or link.is_image or link.label.of(text).strip():
            continue
        if text[link.span.start : link.span.start + 1] != "[" or match is None:
            continue
        label = match.source.label.of(context.source.text)
        if label.strip():
            fixes = tuple(_fixes(text, link, label))
            yield Hit(
                link.span, f"the link has no label; the source's is “{label}”", match.source.span, fixes
            )


def _fixes(text: str, link: Link, label: str) -> Iterator[Fix]:
    """Offer the words before the link, about as long as the source's label, and that label itself."""
    address = text[link.label.end : link.span.end]
    start = _ejected(text, link.span.start, len(label) * _SLACK)
    if start < link.span.start:
        words = text[start : link.span.start].rstrip()
        yield unsafe(f"use “{words}” as the label", Edit(start, link.span.end, f"[{words}{address}"))
    yield unsafe(f"use the source's label “{label}”", Edit(link.label.start, link.label.end, label))


def _ejected(text: str, end: int, room: float) -> int:
    """Give where the words before ``end`` begin that fit into ``room`` and that no punctuation parts."""
    line = text.rfind("\n", 0, end) + 1
    start = end
    for match in reversed(list(_WORD.finditer(text, max(line, end - 200), end))):
        if end - match.start() > room + 1 or _STOP.search(match[0]):
            break
        start = match.start()
    return Span(start, end).start
