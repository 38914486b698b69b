"""The post's text with everything blanked out that is no prose."""

from __future__ import annotations

import re

from postedit.late import late_regex
from postedit.model import Span
from postedit.post.structure import OPAQUE, Block, Inline, InlineKind, Link

# The look behind keeps a long word without "@" from being read again from each of its letters.
_BARE_URL = late_regex(r"(?:https?://|www\.)[^\s<>()\[\]{}*`\"«»]+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+\w")
_QUOTE_MARK = late_regex(r"(?<=\n)[ \t]*>[ \t>]*")
_HIDDEN = {
    InlineKind.CODE,
    InlineKind.HTML,
    InlineKind.SHORTCODE,
    InlineKind.FOOTNOTE,
    InlineKind.AUTOLINK,
}
_LINKS = {InlineKind.LINK, InlineKind.IMAGE}
_CODE_TAG = late_regex(r"<(?:code|kbd|samp|var|pre)\b", re.IGNORECASE)
_CODE_END = late_regex(r"</(?:code|kbd|samp|var|pre)\b", re.IGNORECASE)
_WORD = late_regex(r"\S+")


def blank_non_prose(text: str, blocks: tuple[Block, ...], links: tuple[Link, ...]) -> str:
    """Give a text as long as ``text`` in which only prose and its inline markers are left.

    White space stays, so that offsets, lines and words keep their places.
    """
    hide = [span for block in blocks if block.inlines for span in _hidden(text, block)]
    hide += [link.destination for link in links]
    hidden = iter(sorted((span.start, span.end) for span in hide if span.end > span.start))
    visible: list[tuple[int, int]] = []
    part = next(hidden, None)
    at = 0
    for block in blocks:
        if not block.kind.is_prose:
            continue
        end = block.text.end
        at = max(at, block.text.start)
        while part is not None and part[0] < end:
            if part[0] > at:
                visible.append((at, part[0]))
            at = max(at, min(part[1], end))
            part = next(hidden, None)
        if at < end:
            visible.append((at, end))
            at = end
    return _only(text, visible)


def _hidden(text: str, block: Block) -> list[Span]:
    """Give what no reader of a block sees as text: code, tags, titles of links, names of references."""
    spans: list[Span] = []
    html = False
    for inline in block.inlines:
        if inline.kind in _HIDDEN:
            spans.append(inline.span)
            html = html or inline.kind is InlineKind.HTML
        elif inline.kind in _LINKS:
            spans += _behind_label(inline)
    return spans + _html_code(text, block) if html else spans


def _behind_label(inline: Inline) -> list[Span]:
    if inline.title:
        return [inline.title]
    # A reference: "[label][name]", whose name is no prose.
    return [] if inline.destination else [Span(inline.content.end + 1, inline.span.end)]


def _html_code(text: str, block: Block) -> list[Span]:
    """Give what stands between opening and closing tags of code, written as HTML inside a paragraph."""
    spans: list[Span] = []
    opened: int | None = None
    for inline in block.inlines:
        if inline.kind is InlineKind.HTML:
            if opened is None and _CODE_TAG.match(text, inline.span.start):
                opened = inline.span.start
            elif opened is not None and _CODE_END.match(text, inline.span.start):
                spans.append(Span(opened, inline.span.end))
                opened = None
    return spans


def _only(text: str, visible: list[tuple[int, int]]) -> str:
    """Give the text with all but the visible ranges, which come in order, blanked."""
    parts: list[str] = []
    at = 0
    for start, end in visible:
        shown = text[start:end]
        if "//" in shown or "@" in shown or "www." in shown:
            shown = _BARE_URL.sub(_cover, shown)
        if ">" in shown and "\n" in shown:
            shown = _QUOTE_MARK.sub(lambda match: _blank(match[0]), shown)
        parts += (_blank(text[at:start]), shown)
        at = end
    return "".join([*parts, _blank(text[at:])])


def _blank(text: str) -> str:
    return _WORD.sub(_cover, text)


def _cover(match: re.Match[str]) -> str:
    return OPAQUE * (match.end() - match.start())
