"""Keys of the front matter with their places."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from postedit.late import late_regex
from postedit.model import Span
from postedit.post import Post

_KEY = late_regex(
    r"^(?P<quote>[\"']?)(?P<key>[^\s\"'#\[\]{}:=,-][^\n\":=]{0,60}?)(?P=quote)"
    r"(?P<gap>[ \t\u00a0\u202f]*)(?P<mark>[:=])(?=[ \t\u00a0]|\r?$)",
    re.MULTILINE,
)


class Key(msgspec.Struct, frozen=True):
    """A key of the outermost level; ``line`` covers the text from the key to the end of its line."""

    name: str
    span: Span
    line: Span


def keys(post: Post) -> list[Key]:
    """Give the keys of the outermost level in their order; none for JSON and where there is no front matter.

    They are read from the lines, so that a head that does not parse has keys too.
    """
    front = post.front
    if front.format not in ("yaml", "toml"):
        return []
    found = []
    for match in _KEY.finditer(post.text, front.inner.start, front.inner.end):
        if front.format == "toml" and match["mark"] == ":":
            continue
        end = post.text.find("\n", match.start())
        end = front.inner.end if end < 0 else min(end, front.inner.end)
        found.append(Key(match["key"], Span(*match.span("key")), Span(match.start(), end)))
    return found


def value_span(post: Post, name: str) -> Span | None:
    """Give the span of the first value of a key, with its quotes, or None where it has none."""
    wanted = name.casefold()
    for field in post.front.fields:
        key = field.key.casefold()
        if key == wanted or key.startswith(f"{wanted}."):
            return field.span
    return None


def values(post: Post) -> dict[str, Any]:
    """Give the values by key without case."""
    return {str(key).casefold(): value for key, value in post.metadata.items()}
