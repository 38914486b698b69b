"""Letters and quotes written as HTML entities."""

from __future__ import annotations

import html
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span

_ENTITY = late_regex(r"&(?:amp;)?\s?(?:#\s?x?[0-9A-Fa-f]{1,6}|[A-Za-z]{2,8}\d?)\s?;")
_SPACE = late_regex(r"\s")
_NEEDED = frozenset("<>&\u00a0\u202f\u00ad\u200b\u2011|*_`[]\\{}#@:")
"""Characters that an author writes as an entity on purpose."""


@check(severity=Severity.MINOR, confidence=0.95, needs_source=False)
def entity(context: Context) -> Iterator[Hit]:
    """A letter or quotation mark stands as an HTML entity (``&egrave;``) that the source has not."""
    yield from one_hit(
        context,
        _places(context),
        "an HTML entity stands where a plain character should",
        "write the character",
    )


def _places(context: Context) -> Iterator[Place]:
    text = context.target.text
    known = set(_ENTITY.findall(context.source.text)) if context.source else set()
    for block in context.target.blocks:
        if not block.kind.is_prose or "&" not in block.text.of(context.target.prose):
            continue
        for match in _ENTITY.finditer(context.target.prose, block.text.start, block.text.end):
            plain = _plain(match[0])
            if plain is None or match[0] in known:
                continue
            span = Span(*match.span())
            written = plain if plain not in _NEEDED else _SPACE.sub("", match[0])
            if written != span.of(text):
                yield Place(span, (Edit(span.start, span.end, written),))


def _plain(entity: str) -> str | None:
    """Give the character that an entity means, or None where it means none."""
    closed = _SPACE.sub("", entity)
    if closed != entity and not closed.startswith(("&#", "&nbsp", "&quot", "&amp", "&lt", "&gt")):
        return None
    plain = html.unescape(html.unescape(closed))
    return plain if len(plain) == 1 else None
