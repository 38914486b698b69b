"""Dashes that became hyphens."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.checks.spots import Spots
from postedit.checks.typography import RAYA, with_raya
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span
from postedit.post import BlockKind

_SOURCE_DASH = late_regex(r"[^\W_][\])*_\"”’]{0,2}\s?(?:[—–]|\s--\s|(?<=\w)--(?=\w))")
_DASHES = ("—", "–", "--")
_ANY_DASH = late_regex(r"[—–]|--")
_HYPHEN = late_regex(r"(?<=\S)(?P<left>[ \u00a0])(?P<mark>-)(?=[ \u00a0][^\s-])")
_DASH = {"fr": "–", "de": "–", "es": RAYA, "nl": "–"}


@check(severity=Severity.MINOR, confidence=0.9, silenced_by=("untranslated/segment",))
def dash(context: Context) -> Iterator[Hit]:
    """A hyphen between spaces stands where the source has a dash."""
    mark = _DASH.get(context.target_language.code, "–")
    yield from one_hit(
        context, _places(context, mark), "a hyphen for the source's dash", f"write the dash “{mark}”"
    )


def _places(context: Context, mark: str) -> Iterator[Place]:
    if context.source is None:
        return
    theirs, ours = (Spots.of(post.prose, _DASHES) for post in (context.source, context.target))
    for pair in context.certain_segment_pairs if theirs else ():
        if not theirs.are_in(pair.source_span) or ours.are_in(pair.target_span):
            continue
        source, target = pair.source_span, pair.target_span
        if context.target.blocks[pair.target[0].block].kind in (BlockKind.FIELD, BlockKind.CELL):
            continue
        before = source.of(context.source.prose)
        dashes = len(_ANY_DASH.findall(before))
        if not _SOURCE_DASH.search(before):
            continue
        hyphens = list(_HYPHEN.finditer(context.target.prose, target.start, target.end))
        if len(hyphens) > dashes:
            continue
        for number, match in enumerate(hyphens):
            place = Span(*match.span("mark"))
            edit = Edit(place.start, place.end, mark)
            if mark == RAYA:
                edit = Edit(place.start - 1, place.end + 1, with_raya(number))
            yield Place(place, (edit,), source)
