"""Links torn apart by a space between label and address."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.model import Edit, Severity, Span, safe
from postedit.post import Link, LinkState


@check(severity=Severity.CRITICAL, confidence=0.97, needs_source=False)
def spaced_link(context: Context) -> Iterator[Hit]:
    """A space between ``[label]`` and ``(address)``, or behind an image's ``!``, takes the link apart."""
    for link in context.target.links:
        if link.state in (LinkState.SPACED, LinkState.BROKEN):
            match = context.source_links.get(link)
            edits = _edits(context.target.text, link)
            if edits:
                place = Span(min(e.start for e in edits), max(e.end for e in edits))
                yield Hit(
                    place,
                    "a space takes the link apart",
                    match.source.span if match else None,
                    (safe("close the link up", *edits),),
                )


def _edits(text: str, link: Link) -> list[Edit]:
    """Give the edits that close the gaps of a damaged link."""
    edits = []
    opening = text[link.span.start : link.label.start]
    if opening.startswith("!") and opening != "![":
        edits.append(Edit(link.span.start, link.label.start, "!["))
    if link.state is LinkState.SPACED and link.destination.start - link.label.end > 2:
        edits.append(Edit(link.label.end + 1, link.destination.start, "("))
    return edits
