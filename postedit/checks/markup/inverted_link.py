"""Links whose label and address changed places."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.model import Edit, Severity, safe
from postedit.post import LinkState


@check(severity=Severity.CRITICAL, confidence=0.97, needs_source=False)
def inverted_link(context: Context) -> Iterator[Hit]:
    """Label and address of a link changed places: ``(address) [label]``."""
    text = context.target.text
    for link in context.target.links:
        if link.state is LinkState.INVERTED:
            match = context.source_links.get(link)
            url = match.source.url if match else link.url
            right = f"[{link.label.of(text)}]({url})"
            yield Hit(
                link.span,
                "label and address of the link changed places",
                match.source.span if match else None,
                (safe("put the label first", Edit(link.span.start, link.span.end, right)),),
            )
