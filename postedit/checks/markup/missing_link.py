"""Links that the translation lost."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.model import Edit, Severity, Span, safe
from postedit.post import Link


@check(severity=Severity.MAJOR, confidence=0.85, silenced_by=("markup/spaced-link", "markup/broken-url"))
def missing_link(context: Context) -> Iterator[Hit]:
    """A link or image of the source has no counterpart in the translation."""
    if context.source is None:
        return
    everywhere = [link.url for link in context.target.links]
    here = [link.url for link in context.source.links]
    for links in context.matched_links:
        if len(links.lost) <= len(links.added):
            continue
        for link in links.lost:
            if everywhere.count(link.url) >= here.count(link.url) or not link.url:
                continue
            yield _hit(context, link, links.block.text, bare=bool(links.added))


def _hit(context: Context, link: Link, block: Span, *, bare: bool) -> Hit:
    assert context.source is not None  # noqa: S101 - the caller has looked
    label = link.label.of(context.source.text)
    what = "image" if link.is_image else "link"
    message = f"the source's {what} to {link.url} is missing here"
    at = block.of(context.target.prose).find(label) if len(label) > 2 and not link.is_image else -1
    place = Span(block.start + at, block.start + at + len(label))
    if at < 0 or bare or any(other.span.overlaps(place) for other in context.target.links_in(block)):
        return Hit(_place(context, link, block), message, link.span)
    wrap = (Edit(place.start, place.start, "["), Edit(place.end, place.end, f"]({link.url})"))
    return Hit(place, message, link.span, (safe("put the link back", *wrap),))


def _place(context: Context, link: Link, block: Span) -> Span:
    """Give the target segment of the bead that the lost link stood in; else the block."""
    for pair in context.segment_pairs:
        if pair.source_span.contains(link.span) and block.contains(pair.target_span):
            return pair.target_span
    return block
