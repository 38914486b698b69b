"""Fields that the front matter lost."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.front_keys import Key, keys
from postedit.model import Edit, Fix, Severity, Span, safe

_READERS = frozenset({"title", "description", "summary", "subtitle"})
_NEEDED = frozenset({"title", "date", "layout", "draft"})
"""Fields without which generators show a post wrongly or not at all."""


@check(severity=Severity.MAJOR, confidence=0.9, silenced_by=("frontmatter/key", "frontmatter/invalid"))
def missing_field(context: Context) -> Iterator[Hit]:
    """A field of the source's front matter is missing."""
    if context.source is None or context.target.front.format == "none" or context.target.front.problem:
        return
    theirs, ours = keys(context.source), keys(context.target)
    mine = {key.name.casefold() for key in ours}
    extra = len(mine - {key.name.casefold() for key in theirs})
    for index, lost in enumerate(theirs):
        name = lost.name.casefold()
        if name in mine:
            continue
        if name in _NEEDED and not extra:
            yield _missing(context, lost, _before(theirs[:index], ours))


def _before(theirs: list[Key], ours: list[Key]) -> Key | None:
    """Give the target's field that the lost one followed in the source."""
    names = {key.name.casefold(): key for key in ours}
    return next(
        (names[key.name.casefold()] for key in reversed(theirs) if key.name.casefold() in names), None
    )


def _missing(context: Context, lost: Key, before: Key | None) -> Hit:
    assert context.source is not None  # noqa: S101 - the caller has looked
    front = context.target.front
    fixes: tuple[Fix, ...] = ()
    line = lost.line.of(context.source.text).rstrip()
    is_plain = line.count("\n") == 0 and not line.endswith((":", "|", ">", "[", "{"))
    if lost.name.casefold() not in _READERS and is_plain:
        at = front.inner.start if before is None else before.line.start
        fixes = (safe("put the source's field back", Edit(at, at, f"{line}\n")),)
    place = before.span if before else Span(front.span.start, front.inner.start - 1)
    return Hit(place, f"the field `{lost.name}` of the source is missing", lost.line, fixes)
