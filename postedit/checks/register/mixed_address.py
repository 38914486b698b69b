"""The reader addressed in two ways in one post, or in another than the site wants."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

import msgspec

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.evidence import is_source_text
from postedit.checks.grammar.reading.sentence import all_words, sentences
from postedit.checks.grammar.reading.sieve import Sieve
from postedit.checks.grouping import Place, one_hit
from postedit.checks.prose_words import spelt
from postedit.checks.spots import Spots
from postedit.language.base import Address, words
from postedit.late import late_regex
from postedit.model import Severity, Span
from postedit.post import BlockKind
from postedit.post.taken import Taken

_QUOTED = late_regex(
    r"\"[^\"\n]{1,600}\"|«[^»\n]{1,600}»|[“„][^“”\n]{1,600}[”“]|(?<!\w)[‚‘'][^'’‘\n]{1,600}['’‘](?!\w)|\*_?\"|^>.*$",
    re.MULTILINE,
)
_YOU = late_regex(r"\byou(?:r|rs|rself|['’](?:re|ve|ll|d))?\b", re.IGNORECASE)
_YOU_WORDS = words("you your yours yourself")
_THIRD = late_regex(r"\b(?:he|she|it|they|who|which|someone|everyone|anyone|nobody|one)\b", re.IGNORECASE)
_LINE = 2000
"""How far back the beginning of a line is looked for, in code points."""
_CLEAR = 4
"""How many times as often as the other way one way must stand to be the post's."""
_ENOUGH = 5
"""How often it must stand at all."""
_FEW = 8
"""Sentences up to which each is told of by itself."""


@check(
    severity=Severity.MAJOR,
    confidence=0.85,
    needs_source=False,
    languages=("fr", "de", "es", "nl"),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def mixed_address(context: Context) -> Iterator[Hit]:
    """The reader is addressed in another way than elsewhere in the post, or than the site's settings want."""
    address = context.target_language.address
    if address is None:
        return
    is_running = cache(lambda segment: _is_running(context, segment))
    ways = (address.familiar, address.polite)
    familiar, polite = (list(_places(context, way, is_running)) for way in ways)
    wanted = address.way(context.register)
    polite_count = len(polite) + len(list(_likely_polite(context, address)))
    if wanted == "polite":
        yield from _without_fix(context, familiar, "familiar", _by_setting(context))
    elif wanted == "familiar" and (address.polite_is_sure or _is_clear(len(polite), len(familiar) or 1)):
        yield from _without_fix(context, polite, "polite", _by_setting(context))
    elif wanted is None and _is_clear(polite_count, len(familiar)):
        yield from _without_fix(context, familiar, "familiar", "where the post has the polite one")
    elif wanted is None and address.polite_is_sure and _is_clear(len(familiar), len(polite)):
        yield from _without_fix(context, polite, "polite", "where the post has the familiar one")


def _by_setting(context: Context) -> str:
    return f"where the site's settings want “{context.register}”"


def _is_clear(many: int, few: int) -> bool:
    return few > 0 and many >= _ENOUGH and many >= _CLEAR * few


def _without_fix(context: Context, places: list[Place], way: str, instead: str) -> Iterator[Hit]:
    """Give a hit for each sentence, which is reworded by itself; one for all where they are many."""
    message = f"the {way} form of address, {instead}"
    by_sentence: dict[int | None, list[Place]] = {}
    for place in places:
        by_sentence.setdefault(context.target.segment_at(place.span.start), []).append(place)
    for group in by_sentence.values() if len(by_sentence) <= _FEW else [places]:
        for hit in one_hit(context, group, message, ""):
            yield msgspec.structs.replace(hit, fixes=())


def _places(context: Context, pattern: str, is_running: Callable[[int], bool]) -> Iterator[Place]:
    """Give the places of one way of address in running text, quotations left out."""
    form, prose = re.compile(pattern), context.target.prose
    sieve = _sieve(pattern).within(all_words(context))
    may_speak = {each.start for each in sentences(context) if sieve.passing(each.words)} if sieve else set()
    for index, segment in enumerate(context.target.segments):
        start, end = segment.span.start, segment.span.end
        if start not in may_speak:
            continue
        found = [Span(*match.span()) for match in form.finditer(prose, start, end)]
        if not found or not is_running(index):
            continue
        quoted = Taken(Span(*m.span()) for m in _QUOTED.finditer(prose, start, end))
        yield from (Place(place, ()) for place in found if not quoted.overlaps(place))


@cache
def _sieve(pattern: str) -> Sieve:
    return Sieve.of([pattern])


def _is_running(context: Context, index: int) -> bool:
    """Tell a segment of a paragraph or item that is in the target language and no quotation."""
    target = context.target
    segment = target.segments[index]
    block = target.blocks[segment.block]
    if block.kind not in (BlockKind.PARAGRAPH, BlockKind.ITEM) or "quote" in block.container:
        return False
    before = target.text[max(0, segment.span.start - _LINE) : segment.span.start]
    if before.rpartition("\n")[2].lstrip().startswith(">"):
        return False
    text = segment.span.of(target.prose)
    return not is_source_text(text, context.source_language, context.target_language)


def _likely_polite(context: Context, address: Address) -> Iterator[Span]:
    """Give segments that leave the polite pronoun out: a third person where the source says *you* alone."""
    if context.source is None or not address.polite_verbs:
        return
    verbs = re.compile(address.polite_verbs)
    you = Spots.of(context.source.prose, spelt(context.source.prose, _YOU_WORDS))
    for pair in context.certain_segment_pairs:
        if not you.are_in(pair.source_span):
            continue
        source = pair.source_span.of(context.source.prose)
        speaks_to_reader = _YOU.search(source) and not _THIRD.search(source)
        target = pair.target_span
        if speaks_to_reader and verbs.search(context.target.prose, target.start, target.end):
            yield target
