"""Titles in another case than the language's."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.late import late_regex
from postedit.model import Edit, Severity, safe

_TITLES = frozenset({"title", "subtitle", "linktitle", "description", "summary", "lead"})
_FIRST = late_regex(r"[\s«»„“”\"'‘’¿¡*_]*(?P<letter>[^\W\d_])(?P<rest>[^\W\d_]*)")


@check(severity=Severity.MINOR, confidence=0.92)
def title_case(context: Context) -> Iterator[Hit]:
    """A title or description begins with a small letter where the source's begins with a capital."""
    if context.source is None:
        return
    for field in context.target.front.fields:
        if field.key.casefold() not in _TITLES:
            continue
        source = context.source.front.first(field.key)
        match = _FIRST.match(context.target.text, field.content.start, field.content.end)
        before = _FIRST.match(source.value) if source else None
        if source is None or match is None or before is None or not before["letter"].isupper():
            continue
        word = match["letter"] + match["rest"]
        if match["letter"].islower() and match["rest"].islower() and not context.source_words[word]:
            start = match.start("letter")
            fix = safe("write the capital", Edit(start, start + 1, match["letter"].upper()))
            yield Hit(field.content, f"`{field.key}` begins with a small letter", source.content, (fix,))
