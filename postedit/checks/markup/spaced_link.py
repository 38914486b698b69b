"""Links torn apart by a space between label and address."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.linking import LinkMatch, is_cut_off_image
from postedit.model import Edit, Severity, Span, safe
from postedit.post import Link, LinkState


@check(severity=Severity.CRITICAL, confidence=0.97, needs_source=False)
def spaced_link(context: Context) -> Iterator[Hit]:
    """A space between ``[label]`` and ``(address)``, or behind an image's ``!``, takes the link apart."""
    text = context.target.text
    for link in context.target.links:
        if is_cut_off_image(link, text) and _is_image_in_source(context, link):
            yield _cut_off(link, context.source_links.get(link))
        elif link.state in (LinkState.SPACED, LinkState.BROKEN):
            match = context.source_links.get(link)
            edits = _edits(text, link)
            if edits:
                first, *others = (Span(edit.start, edit.end) for edit in edits)
                yield Hit(
                    first,
                    "a space takes the link apart",
                    match.source.span if match else None,
                    (safe("close the link up", *edits),),
                    also=tuple(others),
                )


def _is_image_in_source(context: Context, link: Link) -> bool:
    if context.source is None:
        return not re.search(r"\w[ \u00a0\u202f]?!.\Z", context.target.text[: link.span.start][-6:])
    match = context.source_links.get(link)
    if match:
        return match.source.is_image
    return any(other.is_image and other.url == link.url for other in context.source.links)


def _cut_off(link: Link, match: LinkMatch | None) -> Hit:
    """Tell of a space behind an image's exclamation mark, which leaves the mark and a plain link."""
    gap = Edit(link.span.start - 1, link.span.start, "")
    return Hit(
        Span(link.span.start - 2, link.span.start + 1),
        "a space behind its ! makes a link of the image",
        match.source.span if match else None,
        (safe("close the image up", gap),),
    )


def _edits(text: str, link: Link) -> list[Edit]:
    """Give the edits that close the gaps of a damaged link."""
    edits = []
    opening = text[link.span.start : link.label.start]
    if opening.startswith("!") and opening != "![":
        edits.append(Edit(link.span.start, link.label.start, "!["))
    if link.destination.start - link.label.end > 2:
        edits.append(Edit(link.label.end + 1, link.destination.start, "("))
    return edits
