"""Straight and curly apostrophes in one post."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.checks.typography import matches
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span

_APOSTROPHE = late_regex(r"(?P<mark>['’])(?<=[^\W\d_]['’])(?=(?P<rest>[^\W\d_]+))")
_WORD_BEFORE = late_regex(r"[^\W\d_]+\Z")
_LONGEST = 60
"""Code points in which the word before an apostrophe is looked for."""
_USUAL = 2
"""How many apostrophes of the one form there must be for each of the other: else neither is the habit."""
_SLIP = 20
"""How many make the other form a slip of the keyboard that nobody sees."""


@check(severity=Severity.MINOR, confidence=0.9, only_raw=True, silenced_by=("untranslated/segment",))
def apostrophe(context: Context) -> Iterator[Hit]:
    """A few apostrophes are curly in a post of straight ones, or the reverse."""
    if "'" not in context.target.prose or "’" not in context.target.prose:
        return
    found = [match for match in matches(context, _APOSTROPHE) if not _is_copied(context, match)]
    straight = [match for match in found if match["mark"] == "'"]
    curly = [match for match in found if match["mark"] == "’"]
    few, many, mark = (curly, straight, "'") if len(curly) <= len(straight) else (straight, curly, "’")
    if not _USUAL * len(few) <= len(many) <= _SLIP * len(few):
        return
    places = [
        Place(Span(match.start("mark"), match.end("mark")), (Edit(*match.span("mark"), mark),))
        for match in few
    ]
    kind = "curly" if mark == "'" else "straight"
    yield from one_hit(
        context, places, f"a {kind} apostrophe, where the post has the other form", f"write “{mark}”"
    )


def _is_copied(context: Context, match: re.Match[str]) -> bool:
    """Tell a name or quotation that stands in the source with the same letters (``Let’s Encrypt``)."""
    words = context.source_words
    if not words[match["rest"]]:
        return False
    before = _WORD_BEFORE.search(match.string, max(0, match.start() - _LONGEST), match.start())
    return before is not None and words[before[0]] > 0
