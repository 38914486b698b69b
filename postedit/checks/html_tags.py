"""HTML tags of a block, whole and damaged."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from postedit.checks.verbatim import covers
from postedit.language.base import words
from postedit.late import late_regex
from postedit.model import Span
from postedit.post import Block, BlockKind, InlineKind, Post

NAMES = words("""
    a abbr address article aside audio b blockquote br button caption cite code col colgroup dd del details
    dfn div dl dt em embed figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr i iframe img input
    ins kbd label li link main mark nav ol option p param picture pre q s samp script section select small
    source span strong style sub summary sup svg table tbody td template textarea tfoot th thead time title
    tr track u ul var video wbr
    """)
"""Elements of HTML (WHATWG HTML Living Standard, index of elements) that posts use."""

_TAG = late_regex(r"<(?P<slash>/?)(?P<name>[A-Za-z][\w.-]*)(?P<rest>(?:\s[^<>]*)?)/?>")
_ATTRIBUTE = late_regex(r"([\w:@.-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_BROKEN = late_regex(
    r"(?P<open>&lt;|\\<|<)(?P<lead>[ \t\u00a0]*)(?P<slash>/?)(?P<gap>[ \t\u00a0]*)"
    r"(?P<name>[A-Za-z][A-Za-z0-9]*)"
    r"(?P<rest>(?:\s[^<>&\n]{0,300}?)?)(?P<end>/?[ \t\u00a0]*)(?P<close>&gt;|\\?>)"
)


class Tag(msgspec.Struct, frozen=True):
    """One tag as it is written; ``key`` is its name, with a slash in front where it closes."""

    span: Span
    text: str
    name: str
    key: str
    attributes: dict[str, str]


def tags(post: Post, block: Block) -> list[Tag]:
    """Give the tags of a block of text or HTML in text order."""
    if block.kind is BlockKind.HTML:
        spans = [Span(*m.span()) for m in _TAG.finditer(post.text, block.span.start, block.span.end)]
    else:
        spans = [inline.span for inline in block.inlines if inline.kind is InlineKind.HTML]
    found = []
    for span in spans:
        match = _TAG.fullmatch(span.of(post.text))
        if match:
            name = match["name"]
            found.append(
                Tag(span, match[0], name, match["slash"] + name.casefold(), _attributes(match["rest"]))
            )
    return found


def _attributes(text: str) -> dict[str, str]:
    return {name.casefold(): a or b or c for name, a, b, c in _ATTRIBUTE.findall(text)}


def broken_tags(post: Post, block: Block, whole: list[Tag]) -> Iterator[tuple[Span, str]]:
    """Give what was a tag before spaces or escapes came into it, with the key it had."""
    known = [tag.span for tag in whole]
    known += [i.span for i in block.inlines if i.kind in (InlineKind.CODE, InlineKind.SHORTCODE)]
    for match in _BROKEN.finditer(post.text, block.span.start, block.span.end):
        span = Span(*match.span())
        if match["name"].casefold() in NAMES and not covers(known, span):
            yield span, match["slash"] + match["name"].casefold()


def translated_name(tag: Tag, missing: list[str]) -> str | None:
    """Give the key among ``missing`` that a tag of no known name stands for, the same way open or closed."""
    if tag.name.casefold() in NAMES or tag.name[0].isupper() or "-" in tag.name or "." in tag.name:
        return None
    closes = tag.key.startswith("/")
    return next((key for key in missing if key.startswith("/") == closes), None)
