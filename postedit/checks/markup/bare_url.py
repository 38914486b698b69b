"""Addresses that stand in the text as they are, and mail addresses."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.spots import Spots
from postedit.checks.verbatim import Token, covers, hidden_spans, lost, prose_pairs, spaced, tokens
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span, safe
from postedit.post import Block

_URL = late_regex(
    r"<?(?:https?://|mailto:|(?<![\w@./])www\.\w)[^\s<>()\[\]{}*`\"«»]*[\w/=#&-]>?"
    r"|<?(?<![\w.+/:-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+>?"
)
_GAP = r"[ \t\u00a0\u202f]"
_TORN = late_regex(
    rf"https?(?:{_GAP}:{_GAP}?//{_GAP}?|:{_GAP}//{_GAP}?|:/{_GAP}/{_GAP}?|://{_GAP})(?=[\w-]+\.)[^\s<>()\[\]«»]*[\w/]"
    rf"|(?<![\w.@/])www(?:{_GAP}\.{_GAP}?|\.{_GAP})[\w-]+\.\w[\w./-]*\w"
    rf"|(?<![\w.+-])[\w.+-]{{2,64}}(?:{_GAP}@{_GAP}?|@{_GAP})[\w-]{{1,63}}(?:\.\w[\w-]{{0,62}})+"
)
_SPACE = late_regex(_GAP)
_SIGNS = ("http", "mailto:", "www", "@")


@check(severity=Severity.CRITICAL, confidence=0.95, needs_source=False)
def bare_url(context: Context) -> Iterator[Hit]:
    """White space tears an address or mail address in the text apart (``https: //``, ``www. example``)."""
    told: list[Span] = []
    theirs = _signs(context.source.text) if context.source else Spots()
    for source, target in prose_pairs(context):
        if theirs.are_in(source.span):
            for hit in _against_source(context, source, target):
                told.append(hit.target)
                yield hit
    ours = _signs(context.target.text)
    for block in context.prose_blocks:
        if ours.are_in(block.span):
            yield from _alone(context, block, told)


def _against_source(context: Context, source: Block, target: Block) -> Iterator[Hit]:
    assert context.source is not None  # noqa: S101 - pairs exist only where there is a source
    theirs = tokens(context.source, source, _URL)
    if not theirs:
        return
    text = context.target.text
    covered = [link.span for link in context.target.links_in(target.span) if text[link.span.start] != "<"]
    taken: list[Span] = []
    for token in lost(theirs, tokens(context.target, target, _URL)):
        for place in spaced(text, target.span, token.text):
            if not covers(covered + taken, place) and _SPACE.search(place.of(text)):
                taken.append(place)
                yield _hit(place, token)
                break


def _hit(place: Span, token: Token) -> Hit:
    return Hit(
        place,
        f"the address was changed: the source has {token.text}",
        token.span,
        (safe("use the source's address", Edit(place.start, place.end, token.text)),),
    )


def _alone(context: Context, block: Block, told: list[Span]) -> Iterator[Hit]:
    text = context.target.text
    covered = [*told, *hidden_spans(context.target, block)]
    for match in _TORN.finditer(text, block.text.start, block.text.end):
        place = Span(*match.span())
        if not covers(covered, place) and match[0] not in _source_text(context):
            fix = safe("close the address up", Edit(place.start, place.end, _SPACE.sub("", match[0])))
            yield Hit(place, "white space tears the address apart", None, (fix,))


@lru_cache(maxsize=2)
def _signs(text: str) -> Spots:
    """Give where addresses may stand."""
    return Spots.of(text, _SIGNS)


def _source_text(context: Context) -> str:
    return context.source.text if context.source else ""
