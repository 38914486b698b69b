"""Links between whose label and address words of the sentence stand."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.model import Edit, Severity, Span, unsafe
from postedit.post import Link, LinkState


@check(severity=Severity.CRITICAL, confidence=0.95)
def torn_link(context: Context) -> Iterator[Hit]:
    """Words stand between the label of a link and its address: ``[label] words (address)``."""
    if context.source is None:
        return
    known = {link.url: link for link in context.source.links if link.state is LinkState.WHOLE}
    for link in context.target.links:
        if link.state is not LinkState.TORN:
            continue
        match = context.source_links.get(link)
        source = match.source if match else known.get(link.url)
        if source is not None and source.state is LinkState.WHOLE:
            yield _hit(context.target.text, link, source)


def _hit(text: str, link: Link, source: Link) -> Hit:
    """Move the address to its label; where that is empty, the words between become the label."""
    between = Span(link.label.end + 1, link.destination.start - 1)
    words = between.of(text).strip()
    label = link.label.of(text) or words
    rest = f" {words}" if len(link.label) else ""
    right = f"[{label}]({source.url}){rest}"
    return Hit(
        Span(link.span.start, link.destination.start),
        "words stand between the label of the link and its address",
        source.span,
        (unsafe("put the address behind the label", Edit(link.span.start, link.span.end, right)),),
    )
