"""The text inside blocks of HTML, given to the collector as blocks of its own.

A Markdown parser takes everything up to the next blank line for HTML once a line begins with a tag such as
``<aside>`` or ``<details>`` (CommonMark 0.31, section 4.6, kinds 6 and 7), text for readers too. What stands
between tags of blocks is a paragraph; kramdown's ``markdown="1"`` makes it Markdown.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

Event = tuple[Any, int, int]
"""An event of the parser, with its byte range."""

# No part of a tag reaches over the next "<", so that time stays linear.
_TAG = re.compile(
    rb"<!--(?:.*?-->|.*)|</?([A-Za-z][\w-]*)(?=[\s/>])(?>(?:[^<>\"']|\"[^\"<]*+\"|'[^'<]*+')*)>", re.DOTALL
)
_INSIDE_TEXT = frozenset(
    b"a abbr b bdi bdo br cite code del dfn em font i ins kbd mark q s samp small span strong sub sup time u "
    b"var wbr".split()
)
_NO_TEXT = re.compile(
    rb"<(?:script|style|pre|textarea|svg|math|template|iframe|object|select|video|audio)\b|<[?!](?!--)",
    re.IGNORECASE,
)
_MARKDOWN = re.compile(rb"<[^<>]*\smarkdown\s*=\s*[\"']?(?:1|block|span)\b", re.IGNORECASE)


def with_html_text(
    events: Iterable[Event], source: bytes, parse: Callable[[str], Iterable[Event]]
) -> Iterator[Event]:
    """Give the parser's events, a block of HTML with text in it cut into its tags and its text.

    ``source`` is what the events' ranges count in; ``parse`` gives the events of a piece of Markdown.
    Blocks inside quotes stay whole, for quote marks stand between their lines.
    """
    if b"<" not in source:
        yield from events
        return
    quotes = 0
    is_cut = False
    for event, start, end in events:
        if event.__class__ is str:
            yield event, start, end
            continue
        name, value = next(iter(event.items()))
        if value == "HtmlBlock" and name == "Start":
            cut = [] if quotes else list(_pieces(source, start, end))
            is_cut = any(is_text for _, _, is_text in cut)
            if is_cut:
                yield from _events(cut, source, parse, _MARKDOWN.search(source, start, end) is not None)
        if not (is_cut and (value == "HtmlBlock" or name == "Html")):
            yield event, start, end
        if name == "End" and value == "HtmlBlock":
            is_cut = False
        quotes += _quote_change(name, value)


def _quote_change(name: str, value: Any) -> int:
    """Tell whether a quote opens (1) or closes (-1) with an event."""
    if name not in {"Start", "End"}:
        return 0
    is_quote = value == "BlockQuote" or (isinstance(value, dict) and "BlockQuote" in value)
    return (1 if name == "Start" else -1) if is_quote else 0


def _pieces(source: bytes, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """Cut a block of HTML into ranges, each with whether it is text; none where it holds no text."""
    if _NO_TEXT.search(source, start, end):
        return
    markup: int | None = None
    at = start
    for match in (*_TAG.finditer(source, start, end), None):
        if match and (match[1] or b"").lower() in _INSIDE_TEXT:
            continue
        stop = match.start() if match else end
        if _is_text(source[at:stop]):
            if markup is not None:
                yield markup, at, False
            yield *_stripped(source, at, stop), True
            markup = None
        if match:
            markup = match.start() if markup is None else markup
            at = match.end()
    if markup is not None:
        yield markup, end, False


def _is_text(piece: bytes) -> bool:
    return any(letter.isalpha() for letter in _TAG.sub(b"", piece).decode())


def _stripped(source: bytes, start: int, end: int) -> tuple[int, int]:
    piece = source[start:end]
    return end - len(piece.lstrip()), start + len(piece.rstrip())


def _events(
    pieces: list[tuple[int, int, bool]],
    source: bytes,
    parse: Callable[[str], Iterable[Event]],
    is_markdown: bool,
) -> Iterator[Event]:
    for start, end, is_text in pieces:
        if not is_text:
            yield {"Start": "HtmlBlock"}, start, end
            yield {"Html": ""}, start, end
            yield {"End": "HtmlBlock"}, start, end
        elif is_markdown:
            for event, first, last in parse(source[start:end].decode()):
                yield event, start + first, start + last
        else:
            yield {"Start": "Paragraph"}, start, end
            yield {"Text": ""}, start, end
            for match in _TAG.finditer(source, start, end):
                yield {"InlineHtml": ""}, *match.span()
            yield {"End": "Paragraph"}, start, end
