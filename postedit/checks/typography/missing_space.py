"""The space behind a full stop, a comma, a question mark."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.checks.typography import matches, source_near
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span
from postedit.terms.dictionary import is_known

_GLUED = late_regex(
    r"(?<![\w@/.\\-])(?P<left>[^\W\d_]{2,})(?P<mark>[.,?!])(?P<right>[^\W\d_]{2,})(?![\w@/\\(]|[.-]\w)"
)
_MARK = late_regex(r"[.,?!](?<=[^\W\d_][.,?!])[^\W\d_]")


@check(
    severity=Severity.MINOR,
    confidence=0.93,
    needs_source=False,
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def missing_space(context: Context) -> Iterator[Hit]:
    """The space behind a full stop, a comma, a question or an exclamation mark is missing."""
    yield from one_hit(context, _places(context), "no space behind the mark", "put the space in")


def _places(context: Context) -> Iterator[Place]:
    glued = set(_MARK.findall(context.target.prose))
    code = context.target_language.code
    for match in matches(context, _GLUED, *glued) if glued else ():
        left, mark, right = match.group("left", "mark", "right")
        # A small letter behind a full stop is a file's or a site's name.
        if mark != "," and not (right[0].isupper() and right[1:].islower()):
            continue
        if not (is_known(left.lower(), code) and is_known(right.lower(), code)):
            continue
        if match[0] in source_near(context, match.start()):
            continue
        at = match.start("right")
        yield Place(Span(*match.span()), (Edit(at, at, " "),))
