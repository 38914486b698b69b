"""The head of a post as frozen values."""

from __future__ import annotations

import msgspec

from postedit.model import Problem, Span


class Field(msgspec.Struct, frozen=True, gc=False):
    """One scalar of the front matter. ``span`` has the quotes, ``content`` has not.

    ``key`` is the dotted path of names; items of a list share the key of the list.
    """

    key: str
    span: Span
    content: Span
    value: str
    quoted: bool


class FrontMatter(msgspec.Struct, frozen=True):
    """The head of a post. ``span`` covers the delimiters too; ``inner`` lies between them."""

    format: str
    span: Span
    inner: Span
    fields: tuple[Field, ...] = ()
    problem: Problem | None = None

    def first(self, key: str) -> Field | None:
        """Give the first field with that key, compared without case, or None."""
        return next((field for field in self.fields if field.key.casefold() == key.casefold()), None)
