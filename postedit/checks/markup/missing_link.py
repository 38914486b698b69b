"""Links that the translation lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from postedit.align.result import BlockPair
from postedit.checks.base import Hit, check
from postedit.checks.context import Context, SegmentPair
from postedit.checks.gaps import tail
from postedit.checks.lengths import relative_length
from postedit.model import Edit, Severity, Span, safe
from postedit.post import Link

_SURE = 0.75
_WHOLE = (0.65, 1.5)


@check(
    severity=Severity.MINOR,
    confidence=0.85,
    silenced_by=(
        "markup/spaced-link",
        "markup/broken-url",
        "markup/reference-link",
        "markup/torn-link",
        "markup/unmarked-image",
        "markup/placeholder",
    ),
)
def missing_link(context: Context) -> Iterator[Hit]:
    """A link or image of the source has no counterpart in the translation."""
    if context.source is None:
        return
    everywhere = Counter(link.url for link in context.target.links)
    here = Counter(link.url for link in context.source.links)
    for links in context.matched_links:
        if len(links.lost) <= len(links.added):
            continue
        gone = [link for link in links.lost if link.url and everywhere[link.url] < here[link.url]]
        bare = not links.added
        marked = [(link, _verbatim(context, link, links.block.text)) for link in gone]
        wrapped = [(link, place) for link, place in marked if place and bare]
        rest = [link for link, place in marked if not (place and bare)]
        if wrapped:
            yield _wrapped(wrapped, rest)
        elif rest and (_is_sure(context, rest[0], links.block.text) or any(link.is_image for link in rest)):
            yield _gone(context, rest, links.block.text)
    yield from _images(context)


def _images(context: Context) -> Iterator[Hit]:
    """Tell of images that no certain pair of blocks holds and that the translation has nowhere."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    if context.alignment is None:
        return
    paired = {source.span for source, _ in context.block_pairs}
    known = {link.url for link in context.target.links}
    for pair in context.alignment.blocks:
        for index in pair.source:
            block = context.source.blocks[index]
            if block.span in paired:
                continue
            for link in context.source.links_in(block.span):
                if link.is_image and link.url and link.url not in known:
                    yield Hit(_near(context, pair), _message([link]), link.span, severity=Severity.MAJOR)


def _near(context: Context, pair: BlockPair) -> Span:
    """Give the target's block of a pair, or the last word before the place where it belongs."""
    assert context.alignment is not None  # noqa: S101 - the caller has looked
    last = Span(context.target.front.span.end, context.target.front.span.end)
    for other in context.alignment.blocks:
        if other is pair:
            break
        if other.target:
            last = tail(context, context.target.blocks[other.target[-1]].span)
    return context.target.blocks[pair.target[0]].span if pair.target else last


def _verbatim(context: Context, link: Link, block: Span) -> Span | None:
    """Give where the label of a lost link stands in the block as it is."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    label = link.label.of(context.source.text)
    if len(label) < 3 or link.is_image:
        return None
    at = block.of(context.target.prose).find(label)
    place = Span(block.start + at, block.start + at + len(label))
    taken = (
        at < 0
        or context.target.text[place.start - 1 : place.start] == "["
        or any(other.span.overlaps(place) for other in context.target.links_in(block))
    )
    return None if taken else place


def _is_sure(context: Context, link: Link, block: Span) -> bool:
    """Tell whether the sentence of a lost link is rendered whole, so that its link ought to be there."""
    pair = _bead(context, link, block)
    if pair is None or pair.confidence < _SURE or len(pair.source) != 1 or len(pair.target) != 1:
        return False
    return _WHOLE[0] <= relative_length(context, pair) <= _WHOLE[1]


def _wrapped(found: list[tuple[Link, Span]], rest: list[Link]) -> Hit:
    """Tell of the lost links of one block, of which some labels stand there as they are."""
    edits = [
        edit
        for link, place in found
        for edit in (Edit(place.start, place.start, "["), Edit(place.end, place.end, f"]({link.url})"))
    ]
    gone = [link for link, _ in found]
    first, *others = (place for _, place in found)
    fix = safe("put the link back", *edits)
    return Hit(
        first,
        _message([*gone, *rest]),
        gone[0].span,
        (fix,),
        severity=_severity(gone + rest),
        also=tuple(others),
    )


def _gone(context: Context, links: list[Link], block: Span) -> Hit:
    pair = _bead(context, links[0], block)
    place = pair.target_span if pair else block
    return Hit(place, _message(links), links[0].span, severity=_severity(links))


def _severity(links: list[Link]) -> Severity:
    """Give what the loss does to a reader: a picture is content, a link only leads on."""
    return Severity.MAJOR if any(link.is_image for link in links) else Severity.MINOR


def _message(links: list[Link]) -> str:
    first, *others = links
    what = f"the source's {'image' if first.is_image else 'link'} to {first.url}"
    more = f" and {len(others)} more" if others else ""
    return f"{what}{more} {'are' if others else 'is'} missing here"


def _bead(context: Context, link: Link, block: Span) -> SegmentPair | None:
    """Give the bead that the lost link stood in."""
    for pair in context.segment_pairs:
        if pair.source_span.contains(link.span) and block.contains(pair.target_span):
            return pair
    return None
