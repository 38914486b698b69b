"""Where a post addresses its reader, and in which way."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from postedit.checks.context import Context
from postedit.checks.evidence import is_source_text
from postedit.checks.grammar.reading.sentence import by_word, sentences
from postedit.checks.grammar.reading.sieve import Sieve
from postedit.checks.grouping import Place
from postedit.checks.prose_words import spots_of
from postedit.language.base import Address, words
from postedit.language.commands import COMMANDS, begins_with_command
from postedit.late import compiled, late_regex
from postedit.model import Span
from postedit.post import BlockKind
from postedit.post.taken import Taken

_QUOTED = late_regex(
    r"\"[^\"\n]{1,600}\"|«[^»\n]{1,600}»|[“„][^“”\n]{1,600}[”“]|(?<!\w)[‚‘'][^'’‘\n]{1,600}['’‘](?!\w)|\*_?\"|^>.*$",
    re.MULTILINE,
)
_YOU = late_regex(r"\byou(?:r|rs|rself|['’](?:re|ve|ll|d))?\b", re.IGNORECASE)
_YOU_WORDS = words("you your yours yourself")
_THIRD = late_regex(r"\b(?:he|she|it|they|who|which|someone|everyone|anyone|nobody|one)\b", re.IGNORECASE)
_FIRST_WORD = late_regex(r"[\s*_\"“«¡(\[]*([^\W\d_]+)")
_BULLET = late_regex(r"(?:^|\n)[ \t>]*[-*+][ \t]+(?:\[[ xX]\][ \t]+)?\Z")
_MARGIN = 80
_LINE = 2000
"""How far back the beginning of a line is looked for, in code points."""


class Addressing:
    """The places of one post at which its reader is addressed, quotations and headings left out."""

    def __init__(self, context: Context, address: Address) -> None:
        self._context = context
        self._address = address
        self._is_running = cache(lambda segment: _is_running(context, segment))

    def familiar(self) -> list[Place]:
        """Give the places of the familiar way, in their order."""
        return self._in_order(self._address.familiar, self._commands(is_polite=False))

    def polite(self) -> list[Place]:
        """Give the places of the polite way, in their order."""
        return self._in_order(self._address.polite, self._commands(is_polite=True))

    def likely_polite(self) -> Iterator[Span]:
        """Give segments without the polite pronoun: a third person where the source says *you* alone."""
        context = self._context
        if context.source is None or not self._address.polite_verbs:
            return
        verbs = compiled(self._address.polite_verbs)
        you = spots_of(context.source.prose, _YOU_WORDS)
        for pair in context.certain_segment_pairs:
            if not you.are_in(pair.source_span):
                continue
            source = pair.source_span.of(context.source.prose)
            speaks_to_reader = _YOU.search(source) and not _THIRD.search(source)
            target = pair.target_span
            if speaks_to_reader and verbs.search(context.target.prose, target.start, target.end):
                yield target

    def _in_order(self, pattern: str, commands: Iterator[Place]) -> list[Place]:
        said = list(_places(self._context, pattern, self._is_running))
        taken = Taken(place.span for place in said)
        said += [place for place in commands if not taken.overlaps(place.span)]
        return sorted(said, key=lambda place: place.span)

    def _commands(self, *, is_polite: bool) -> Iterator[Place]:
        """Give the commands at the beginning of a sentence whose source begins with one, too."""
        context = self._context
        forms = COMMANDS.get(context.target_language.code)
        if forms is None or context.source is None or context.source_language.code != "en":
            return
        listed = forms.polite if is_polite else forms.familiar
        ending = compiled(forms.polite_ending) if is_polite and forms.polite_ending else None
        for pair in context.certain_segment_pairs:
            match = _FIRST_WORD.match(context.target.prose, pair.target_span.start, pair.target_span.end)
            if match is None:
                continue
            word = match[1].casefold()
            if word not in listed and (ending is None or not ending.match(word)):
                continue
            index = context.target.segment_at(match.start(1))
            if index is None or not self._is_running(index):
                continue
            if not is_polite and _BULLET.search(
                context.target.text, max(0, match.start() - _MARGIN), match.start()
            ):
                continue  # points tell what a thing does as often: "Active la pompe" for "Enable the pump"
            if begins_with_command(pair.source_span.of(context.source.prose)):
                yield Place(Span(*match.span(1)), (), pair.source_span)


def _places(context: Context, pattern: str, is_running: Callable[[int], bool]) -> Iterator[Place]:
    """Give the places of one way of address in running text, quotations left out."""
    form, prose = compiled(pattern), context.target.prose
    said = sentences(context)
    places = _sieve(pattern).places(by_word(context), (1 << len(said)) - 1)
    may_speak = {said[at].start for at in places}
    for index, segment in enumerate(context.target.segments):
        start, end = segment.span.start, segment.span.end
        if start not in may_speak:
            continue
        found = [Span(*match.span()) for match in form.finditer(prose, start, end)]
        if not found or not is_running(index):
            continue
        around = context.target.blocks[segment.block].span
        quoted = Taken(Span(*m.span()) for m in _QUOTED.finditer(prose, around.start, around.end))
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
