"""Links and images as their author meant them, the damaged ones too.

A machine that translates Markdown puts a space between label and address, turns the two
round, or breaks the address with spaces. A Markdown parser then sees plain text; these
patterns recognise what it was, also with words of the sentence between its halves. An
address is recognised by its scheme, a leading slash or dot, a fragment, or a file name's
ending, so that a remark in round brackets is none.
"""

from __future__ import annotations

import re

from postedit.late import late_regex
from postedit.model import Span
from postedit.post.structure import Block, Inline, InlineKind, Link, LinkState
from postedit.post.taken import Taken

_LABEL = r"\[(?P<label>[^\[\]\n]*(?:\[[^\[\]\n]*\][^\[\]\n]*)*)\]"
_ADDRESS = (
    r"(?:https?\s*:|mailto\s*:|\.{0,2}\s?/|\#\w)[^()\n]*(?:\([^()\n]*\)[^()\n]*)*"
    r"|[^()\n]*\.\s?(?:png|jpe?g|gif|svg|webp|html?|md|pdf|mp4)\b[^()\n]*"
)
_JOINED = late_regex(rf"(?P<bang>!\s?)?{_LABEL}(?P<gap>[ \t\u00a0]*)\(\s?(?P<url>{_ADDRESS})\)")
_TURNED = late_regex(
    r"(?<![\]\w])\((?P<url>(?:https?\s*:|/|\./|mailto:)[^()\s]*)\)[ \t\u00a0]*"
    r"\[(?P<label>[^\[\]\n]+)\](?!\s?[(\[])"
)
_TORN = late_regex(
    r"\[(?P<label>(?!\^|[ xX]\])[^\[\]\n]*)\](?:[ \u00a0](?=[^\W\d_])[^\[\]()\n.!?;:|<>`*]{1,60}?[ \u00a0])"
    r"\((?P<url>(?:https?\s*:|/(?=\w))[^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\)"
)
_TORN_HINT = late_regex(r"\][ \u00a0][^\W\d_][^()\n]*\((?:http|/)")
_HINT = late_regex(r"\][ \t\u00a0]*\(|\)[ \t\u00a0]*\[")
_SPACE = late_regex(r"\s+")
_TITLE = late_regex(r"\s+(?:\"[^\"]*\"|'[^']*')\s*\Z")
_NO_TEXT = {InlineKind.CODE, InlineKind.SHORTCODE, InlineKind.HTML}
_KINDS = {InlineKind.LINK, InlineKind.IMAGE, InlineKind.AUTOLINK}


def bare_url(raw: str) -> str:
    """Give an address without white space inside it and without a title behind it."""
    return _SPACE.sub("", _TITLE.sub("", raw)).strip("<>")


def find_links(text: str, blocks: tuple[Block, ...]) -> tuple[Link, ...]:
    """Give every link and image of the blocks in text order, whole or damaged."""
    found: list[Link] = []
    for block in blocks:
        whole = [_whole(inline) for inline in block.inlines if inline.kind in _KINDS]
        found += whole
        if block.kind.is_prose and "[" in (piece := block.text.of(text)):
            damaged = _damaged(text, block, whole) if _HINT.search(piece) else []
            found += damaged
            if _TORN_HINT.search(piece):
                found += _torn(text, block, whole + damaged)
    return tuple(sorted(found, key=lambda link: (link.span.start, -link.span.end)))


def _whole(inline: Inline) -> Link:
    destination = inline.destination or Span(inline.span.end, inline.span.end)
    return Link(
        LinkState.WHOLE, inline.kind is InlineKind.IMAGE, inline.span, inline.content, destination, inline.url
    )


def _damaged(text: str, block: Block, whole: list[Link]) -> list[Link]:
    """Find what looks like a link in the parts of the block that the parser took for text."""
    spans = [i.span for i in block.inlines if i.kind in _NO_TEXT] + [link.span for link in whole]
    taken = Taken(spans)
    found = _search(_JOINED, text, block.text, taken)
    known = {link.span for link in whole}
    for link in whole:
        if _HINT.search(link.label.of(text)):
            inner = _search(_JOINED, text, link.label, taken, inner=True)
            found += [damaged for damaged in inner if damaged.span not in known]
    if ")" in block.text.of(text):
        found += _search(_TURNED, text, block.text, Taken(spans + [link.span for link in found]))
    return found


def _torn(text: str, block: Block, links: list[Link]) -> list[Link]:
    """Find the links between whose halves a machine has put words of the sentence."""
    spans = [i.span for i in block.inlines if i.kind in _NO_TEXT] + [link.span for link in links]
    return _search(_TORN, text, block.text, Taken(spans))


def _search(
    pattern: re.Pattern[str], text: str, span: Span, taken: Taken, *, inner: bool = False
) -> list[Link]:
    """Find the links of one pattern in a span, those inside a label (an image that is a link) too.

    ``inner`` says that the span is itself the label of a link that is taken.
    """
    found: list[Link] = []
    at = span.start
    while match := pattern.search(text, at, span.end):
        label = Span(*match.span("label"))
        clash = taken.first_clash(Span(match.start(), match.end()), label, span if inner else None)
        if clash is not None:
            at = max(match.start() + 1, clash)
            continue
        at = match.end()
        found.append(_link(match, label))
        found += _search(pattern, text, label, taken)
    return found


def _link(match: re.Match[str], label: Span) -> Link:
    return Link(
        _state(match),
        bool(match.groupdict().get("bang")),
        Span(match.start(), match.end()),
        label,
        Span(*match.span("url")),
        bare_url(match["url"]),
    )


def _state(match: re.Match[str]) -> LinkState:
    if match.re.pattern == _TURNED.pattern:
        return LinkState.INVERTED
    if match.re.pattern == _TORN.pattern:
        return LinkState.TORN
    broken = _SPACE.search(_TITLE.sub("", match["url"]))
    return LinkState.BROKEN if broken else LinkState.SPACED
