"""Handles and hashtags."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.verbatim import lost, prose_pairs, spaced, tokens
from postedit.late import late_regex
from postedit.model import Edit, Severity, safe

_HANDLE = late_regex(r"(?<![\w@/.&#\]{(])[@#][A-Za-z][\w-]*\w(?![\w@/]|\.\w)")


@check(severity=Severity.MAJOR, confidence=0.95)
def handle(context: Context) -> Iterator[Hit]:
    """A handle or hashtag was taken apart (``@ name``, ``# topic``) and no longer leads anywhere."""
    if context.source is None:
        return
    text = context.target.text
    for source, target in prose_pairs(context):
        theirs = tokens(context.source, source, _HANDLE)
        if not theirs:
            continue
        for token in lost(theirs, tokens(context.target, target, _HANDLE)):
            for place in spaced(text, target.span, token.text):
                if any(c.isspace() for c in place.of(text)):
                    fix = safe(f"write {token.text}", Edit(place.start, place.end, token.text))
                    yield Hit(place, f"the source has {token.text}", token.span, (fix,))
                    break
