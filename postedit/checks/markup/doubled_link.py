"""Links that stand there twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.model import Edit, Fix, Severity, safe, unsafe
from postedit.post import Link


@check(severity=Severity.MAJOR, confidence=0.9, silenced_by=("addition/link-echo", "addition/block"))
def doubled_link(context: Context) -> Iterator[Hit]:
    """A link or image stands twice where the source has it once."""
    if context.source is None:
        return
    everywhere = Counter(link.url for link in context.target.links)
    known = Counter(link.url for link in context.source.links)
    for links in context.matched_links:
        for link in links.added:
            twins = [
                m for m in links.matched if m.target.url == link.url and m.target.is_image == link.is_image
            ]
            if not twins or everywhere[link.url] <= known[link.url] or links.lost:
                continue
            first = min((twins[0].target, link), key=lambda one: one.span)
            second = max((twins[0].target, link), key=lambda one: one.span)
            if _is_another(context, first, second):
                continue
            yield Hit(
                second.span,
                f"the {_kind(link)} to {link.url} stands twice; the source has it once",
                twins[0].source.span,
                (_fix(context.target.text, first, second),),
            )


def _is_another(context: Context, first: Link, second: Link) -> bool:
    """Tell a link that a person added, in another sentence and with other words, from a repetition."""
    text = context.target.text
    sentences = (context.target.segment_at(link.span.start) for link in (first, second))
    return len(set(sentences)) == 2 and first.label.of(text).casefold() != second.label.of(text).casefold()


def _kind(link: Link) -> str:
    return "image" if link.is_image else "link"


def _fix(text: str, first: Link, second: Link) -> Fix:
    """Remove the second link; safe only where it repeats the first letter by letter right behind it."""
    between = text[first.span.end : second.span.start]
    if (
        text[first.span.start : first.span.end] == text[second.span.start : second.span.end]
        and not between.strip()
    ):
        return safe("remove the repetition", Edit(first.span.end, second.span.end, ""))
    label = second.label.of(text)
    return unsafe(
        "keep its label only", Edit(second.span.start, second.span.end, "" if second.is_image else label)
    )
