"""Front matter that no longer parses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.front_keys import keys
from postedit.late import late_regex
from postedit.model import Edit, Fix, Severity, Span, safe
from postedit.post import Post

_CONTENT = late_regex(r"\S.*\S|\S")


@check(severity=Severity.CRITICAL, confidence=0.98)
def invalid(context: Context) -> Iterator[Hit]:
    """The front matter does not parse, though the source's does: the site will not build."""
    if context.source is None or context.source.front.problem is not None:
        return
    problem = context.target.front.problem
    if problem is not None:
        place = _line(context.target, problem.line or 1)
        yield Hit(place, problem.message, _source_line(context, place), tuple(_fixes(context, place)))
    elif context.source.front.format != "none" and context.target.front.format == "none":
        yield from _lost(context)


def _line(post: Post, line: int) -> Span:
    """Give the text of a line counted from 1, without white space around it."""
    at = 0
    for _ in range(line - 1):
        at = post.text.find("\n", at) + 1 or at
    end = post.text.find("\n", at)
    match = _CONTENT.search(post.text, at, len(post.text) if end < 0 else end)
    return Span(*match.span()) if match else Span(at, at)


def _source_line(context: Context, place: Span) -> Span | None:
    """Give the source's line of the same key."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    name = re.match(r"[\w-]+", place.of(context.target.text))
    if name is None:
        return None
    return next((k.line for k in keys(context.source) if k.name == name[0]), None)


def _fixes(context: Context, place: Span) -> Iterator[Fix]:
    """Put quotes around a value that a colon or a quotation mark inside breaks, when that is all it takes."""
    text = context.target.text
    glued = _glued(context, place)
    if glued is not None:
        yield glued
        return
    match = re.match(
        r"(?P<key>[\w-]+)(?P<colon>[ \u00a0\u202f]*:[ \t\u00a0\u202f]*)(?P<value>.+)", place.of(text)
    )
    if match is None:
        return
    value = match["value"].strip()
    bare = _unquoted(value)
    escaped = bare.replace("\\", "\\\\").replace('"', '\\"')
    if bare and not value.startswith(("[", "{", "|", ">", "&", "*")):
        new = f'{match["key"]}: "{escaped}"'
        if new != place.of(text):
            yield safe("put the value in quotes", Edit(place.start, place.end, new))


def _glued(context: Context, place: Span) -> Fix | None:
    """Give each field that stands on the line of another its own line; its name is one of the source's."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    names = "|".join(re.escape(key.name) for key in keys(context.source))
    if not names:
        return None
    inside = re.compile(rf"(?<=\S)[ \t\u00a0]+(?=(?:{names}):[ \t])")
    edits = [Edit(*m.span(), "\n") for m in inside.finditer(context.target.text, place.start, place.end)]
    return safe("give the field its own line", *edits) if edits else None


def _unquoted(value: str) -> str:
    """Give a value without the quotation marks around it, of whatever language."""
    if len(value) > 1 and value[0] in "\"'«“„" and value[-1] in "\"'»”“":
        return value[1:-1].strip(" \u00a0\u202f")
    is_half = value[0] in "\"'" and value.count(value[0]) == 1
    return value[1:].strip(" \u00a0\u202f") if is_half else value


def _lost(context: Context) -> Iterator[Hit]:
    """Tell of a head whose delimiter was changed, so that it shows as text."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    text = context.target.text
    mark = "+++" if context.source.front.format == "toml" else "---"
    first = next(iter(keys(context.source)), None)
    head = re.match(r"\ufeff?\s*(?P<open>[-–—+ ]{1,5})\r?\n", text)
    if (
        first is None
        or head is None
        or not re.search(rf"^{re.escape(first.name)}\s*[:=]", text[:600], re.MULTILINE)
    ):
        return
    closing = re.compile(r"^[ ]*[-–—+][-–—+ ]{0,4}(?=\r?$)", re.MULTILINE).search(text, head.end())
    edits = [Edit(*head.span("open"), mark)]
    if closing:
        edits.append(Edit(closing.start(), closing.end(), mark))
    edits = [edit for edit in edits if text[edit.start : edit.end] != mark]
    place = Span(*head.span("open"))
    fixes = (safe("restore the delimiters", *edits),) if closing and edits and mark else ()
    yield Hit(place, "the front matter's delimiter was changed, so it shows as text", None, fixes)
