"""The fence that a language model sets around a page as a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span, safe

_OPENING = late_regex(r"\s*(?P<line>(?:`{3,}|~{3,})[ \t]*(?P<info>\w*)[ \t]*(?:\r?\n|\Z))")
_CLOSING = late_regex(r"(?P<line>^(?:`{3,}|~{3,}))\s*\Z", re.MULTILINE)
_MARK = late_regex(r"```|~~~")
_FENCE_LINE = late_regex(r"^[ \t>]*(?:`{3,}|~{3,})", re.MULTILINE)
_PAGE = frozenset({"markdown", "md", "mdx", "yaml", "text", "txt", "html", ""})
"""What models name a page that they wrap."""


@check(severity=Severity.CRITICAL, confidence=0.95)
def wrapped_page(context: Context) -> Iterator[Hit]:
    """The page as a whole stands in a code block, or ends with the fence of one that nothing opens."""
    if context.source is None or not _MARK.search(context.target.text):
        return
    first, last, more = _first(context), _last(context), _more_fences(context)
    if last is not None and more % 2 == (first is not None):
        last = None  # it closes a block that the translation has more than the source
    spans = [span for span in (first, last) if span is not None]
    if not spans or more <= 0:
        return
    edits = [Edit(span.start, _line_end(context.target.text, span.end), "") for span in spans]
    message = "this fence makes a code block of the page" if first else "this fence ends what nothing opens"
    yield Hit(spans[0], message, None, (safe("take the fence out", *edits),), also=tuple(spans[1:]))


def _more_fences(context: Context) -> int:
    """Count the lines with a fence that the translation has more than the source."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    ours, theirs = (len(_FENCE_LINE.findall(post.text)) for post in (context.target, context.source))
    return ours - theirs


def _first(context: Context) -> Span | None:
    """Give the fence before the front matter or the first block, where the source begins otherwise."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    text, theirs = context.target.text, context.source
    for at in dict.fromkeys((0, context.target.front.span.end)):
        match = _OPENING.match(text, at)
        if match is None or match["info"].casefold() not in _PAGE:
            continue
        if _OPENING.match(theirs.text, 0 if at == 0 else theirs.front.span.end) is None:
            return Span(match.start("line"), match.start("line") + len(match["line"].rstrip()))
    return None


def _last(context: Context) -> Span | None:
    """Give the fence in the last line, where the source ends otherwise."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    match = _CLOSING.search(context.target.text)
    if match is None or _CLOSING.search(context.source.text):
        return None
    return Span(*match.span("line"))


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end + 1
