"""Apostrophes that became quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.late import late_regex
from postedit.model import Edit, Fix, Severity, Span, safe, unsafe

_GAP = r"[ \u00a0\u202f]?"
_MARK = rf"{_GAP}[«»]{_GAP}"
_RESIDUE = late_regex(rf"(?<=[^\W\d_])(?P<mark>{_MARK}(?P<rest>t|s|re|ve|ll|d|m))(?![\w'’])")
_ELIDED = late_regex(
    rf"(?<![\w'’])(?P<word>[ldjnmtscLDJNMTSC]|qu|Qu|lorsqu|puisqu|jusqu|aujourd|quelqu)(?P<mark>{_MARK})(?=[aàâeéèêhiîoôuœy])",
)


@check(severity=Severity.MAJOR, confidence=0.95, needs_source=False, languages=("fr",))
def quote(context: Context) -> Iterator[Hit]:
    """An apostrophe became a guillemet: ``gagné » t`` for ``won't``, ``l » eau`` for ``l'eau``."""
    prose = context.target.prose
    for block in context.target.blocks:
        text = block.text.of(prose) if block.kind.is_prose else ""
        if "»" not in text and "«" not in text:
            continue
        for match in _RESIDUE.finditer(prose, block.text.start, block.text.end):
            if not _closes(prose, block.text.start, match.start()):
                yield _residue(context, Span(*match.span("mark")), match["rest"])
        for match in _ELIDED.finditer(prose, block.text.start, block.text.end):
            if not _closes(prose, block.text.start, match.start()):
                edit = Edit(*match.span("mark"), "'")
                fix = safe("write the apostrophe", edit)
                yield Hit(Span(*match.span()), "an apostrophe became a guillemet", None, (fix,))


def _closes(text: str, start: int, at: int) -> bool:
    """Tell whether a quotation is open before ``at``, which a guillemet there may close."""
    return text.count("«", start, at) > text.count("»", start, at)


def _residue(context: Context, place: Span, rest: str) -> Hit:
    """Tell of the end of an English contraction; only a person can say what the word before it should be."""
    pair = context.source_of(place.start)
    source = None
    if pair is not None and context.source is not None:
        theirs = pair.source_span.of(context.source.text)
        found = re.search(rf"[^\W\d_]+['’]{rest}\b", theirs)
        if found:
            source = pair.source_span.start + found.start(), pair.source_span.start + found.end()
    fixes: tuple[Fix, ...] = (
        unsafe("remove the rest of the English word", Edit(place.start, place.end, "")),
    )
    return Hit(
        place,
        f"the apostrophe of an English contraction became a guillemet, and “{rest}” is what is left of it",
        Span(*source) if source else None,
        fixes,
    )
