"""The opening question and exclamation marks of Spanish."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.evidence import foreign_words, is_source_text
from postedit.checks.grouping import Place, one_hit
from postedit.checks.typography import source_near
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span

_OPENING = {"?": "¿", "!": "¡"}
_CLOSING = late_regex(r"(?<=[\w)\]*_\"”»])[?!]+(?=[\s)\]*_\"”»]|\Z)")
# Where a question opens with one of these behind a comma, or is one of the tags, the mark stands there.
_COMMA = late_regex(r"[,;:]\s+(?:(?:y|pero|o|entonces|así que)\s+)?")
_ASKING = late_regex(
    r"(?:qué|cómo|cuándo|dónde|por qué|quién(?:es)?|cuál(?:es)?|cuánt[oa]s?)\b"
    r"|(?:verdad|no|de acuerdo|vale)\Z",
    re.IGNORECASE,
)
_GLUED_STOP = late_regex(r"(?<=[a-zà-ÿ])\.(?=[A-ZÀ-Ý][a-zà-ÿ])")
_CODE = late_regex(r"//|\(\)|\(\s*\"|[{}]")
_LETTER = late_regex(r"\w")


@check(
    severity=Severity.MINOR,
    confidence=0.95,
    needs_source=False,
    languages=("es",),
    silenced_by=("untranslated/segment",),
)
def opening_mark(context: Context) -> Iterator[Hit]:
    """A question or an exclamation has no ¿ or ¡ at its beginning.

    Source: RAE and ASALE, *Ortografía de la lengua española* (2010), "Los signos de interrogación y
    exclamación": both signs are obligatory; the opening one stands where the question begins, which
    need not be where the sentence begins.
    """
    found = list(_places(context))
    for mark in _OPENING.values():
        places = [place for place in found if place.edits[0].text == mark]
        yield from one_hit(context, places, f"the opening {mark} is missing", f"put {mark} in")


def _places(context: Context) -> Iterator[Place]:
    prose = context.target.prose
    block, tail = -1, ""
    for segment in context.target.segments:
        if segment.block != block:
            block, tail = segment.block, ""
        at = segment.span.start
        for match in _CLOSING.finditer(prose, at, segment.span.end):
            piece = prose[at : match.start()]
            if not (_is_opened(tail) or _is_opened(piece) or _is_foreign(context, piece, match)):
                start = at + _clause_start(piece)
                yield Place(Span(start, match.end()), (Edit(start, start, _OPENING[match[0][0]]),))
            at, tail = match.end(), ""
        tail = "¿" if _is_opened(tail) or _is_opened(prose[at : segment.span.end]) else ""


def _is_opened(piece: str) -> bool:
    return "¿" in piece or "¡" in piece


def _clause_start(piece: str) -> int:
    """Give where the question begins: at its asking word behind a comma, else with the sentence.

    A sentence begins behind a stop without a space too, and inside a bracket that is still open.
    """
    last = max(piece.rfind("("), *(match.end() - 1 for match in _GLUED_STOP.finditer(piece)), -1)
    if last > piece.rfind(")"):
        return last + 1 + _clause_start(piece[last + 1 :])
    asking = [match.end() for match in _COMMA.finditer(piece) if _ASKING.match(piece, match.end())]
    if asking:
        return asking[-1]
    first = _LETTER.search(piece)
    if first is None:
        return 0
    start = first.start()
    while start and piece[start - 1] in "*_[":
        start -= 1
    return start


def _is_foreign(context: Context, piece: str, match: re.Match[str]) -> bool:
    """Tell what is no Spanish sentence: code, an image, a name with its mark, a quotation of the source."""
    if len(_LETTER.findall(piece)) < 2 or _CODE.search(piece) or piece.lstrip().startswith("!["):
        return True
    words = piece.split()
    last = re.sub(r"\W", "", words[-1]) if words else ""
    is_name = last and not last.islower() and len(words) > 1
    if is_name and f"{last}{match[0]}" in source_near(context, match.start()):
        return True
    if piece.strip() in source_near(context, match.start()) and foreign_words(
        piece, context.source_language, context.target_language
    ):
        return True
    return is_source_text(piece, context.source_language, context.target_language)
