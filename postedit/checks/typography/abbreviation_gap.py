"""German abbreviations of several words, which are parted by spaces."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.checks.typography import matches
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span

_SIGNS = ("z.B.", "Z.B.", "d.h.", "D.h.", "u.a.", "z.T.", "i.d.R.", "o.ä.", "u.ä.", "v.a.", "u.U.", "s.o.")
_JOINED = late_regex(r"(?<![\w.@/-])(?:[Zz]\.[BT]|[Dd]\.h|[uv]\.a|i\.d\.R|[ou]\.ä|u\.U|s\.o)\.(?![\w.])")


@check(
    severity=Severity.MINOR,
    confidence=0.88,
    needs_source=False,
    languages=("de",),
    only_raw=True,
    silenced_by=("untranslated/segment",),
)
def abbreviation_gap(context: Context) -> Iterator[Hit]:
    """“z.B.” and the like are written without the space between their words.

    Source: DIN 5008, "Abkürzungen": their parts take a space, best one that does not break.
    """
    places = (
        Place(Span(*match.span()), _edits(match.start(), match[0]))
        for match in matches(context, _JOINED, *_SIGNS)
    )
    yield from one_hit(
        context, places, "the parts of the abbreviation are parted by a space", "put the space in"
    )


def _edits(start: int, text: str) -> tuple[Edit, ...]:
    """Give an insertion of a space that does not break behind each stop but the last."""
    stops = [start + at + 1 for at, sign in enumerate(text[:-1]) if sign == "."]
    return tuple(Edit(stop, stop, "\u00a0") for stop in stops)
