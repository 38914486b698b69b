"""Images that became links."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.model import Edit, Severity, safe
from postedit.post import LinkState


@check(severity=Severity.MAJOR, confidence=0.95, silenced_by=("markup/spaced-link",))
def unmarked_image(context: Context) -> Iterator[Hit]:
    """An image became a link, because the exclamation mark before its bracket is lost."""
    for links in context.matched_links:
        images = {link.url: link for link in links.lost if link.is_image and link.url}
        for link in links.added if images else ():
            source = images.get(link.url)
            if source is None or link.is_image or link.state is not LinkState.WHOLE:
                continue
            fix = safe("write the exclamation mark", Edit(link.span.start, link.span.start, "!"))
            yield Hit(link.span, "an image in the source, a link here", source.span, (fix,))
