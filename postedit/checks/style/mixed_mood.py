"""Lists and headings that mix imperatives and infinitives."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import msgspec

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading.classes import is_infinitive
from postedit.checks.grammar.reading.sentence import smooth
from postedit.late import late_regex
from postedit.model import Edit, Fix, Severity, Span, unsafe
from postedit.post import Block, BlockKind
from postedit.terms.dictionary import look_up

_LEAST = 3
"""Members from which a list shows what its habit is."""
_FIRST = late_regex(r"\A[\W\d_]*(?P<word>[^\W\d_]+(?:-[^\W\d_]+)*)")
_BEHIND_LABEL = late_regex(r"\A\W*[^:\n]{2,60}?\s?:\s+(?:\*\*)?\s*(?P<word>[^\W\d_]+(?:-[^\W\d_]+)*)")
_ING = late_regex(r"\A[\W\d_]*(?:[^:\n]{2,60}?:\W*)?\w+ing\b")


class _Member(msgspec.Struct, frozen=True):
    """The verb with which a member of a list begins."""

    span: Span
    word: str
    mood: str
    source: Span | None


@check(severity=Severity.MINOR, confidence=0.85, languages=("fr",), silenced_by=("untranslated/segment",))
def mixed_mood(context: Context) -> Iterator[Hit]:
    """In one list, some members begin with an imperative and others with an infinitive."""
    sources = {target.span.start: source for source, target in context.block_pairs}
    for siblings in _lists(context):
        for pattern in (_FIRST, _BEHIND_LABEL):
            members = [m for block in siblings if (m := _member(context, sources, block, pattern))]
            yield from _odd_ones(members, len(siblings))


def _lists(context: Context) -> Iterator[list[Block]]:
    """Give the items of each list, and the headings of each section, that stand on one level."""
    for kind, others_end in ((BlockKind.ITEM, True), (BlockKind.HEADING, False)):
        siblings: list[Block] = []
        for block in context.target.blocks:
            is_one = block.kind is kind
            if not is_one and not others_end:
                continue
            if is_one and siblings and block.level > siblings[0].level:
                continue
            if not is_one or (siblings and block.level < siblings[0].level):
                yield siblings
                siblings = []
            if is_one:
                siblings.append(block)
        yield siblings


def _member(
    context: Context, sources: dict[int, Block], block: Block, pattern: re.Pattern[str]
) -> _Member | None:
    source = sources.get(block.span.start)
    match = pattern.match(smooth(block.text.of(context.target.prose)))
    if source is None or context.source is None or match is None:
        return None
    if _ING.match(smooth(source.text.of(context.source.prose))):
        return None
    mood = _mood(match["word"].lower())
    start = block.text.start + match.start("word")
    return (
        _Member(Span(start, start + len(match["word"])), match["word"], mood, source.text) if mood else None
    )


def _mood(word: str) -> str:
    if is_infinitive(word):
        return "infinitive"
    lemma = look_up(word, "fr") if word.endswith("ez") else None
    return "imperative" if lemma and lemma != word and lemma.endswith(("er", "ir", "re")) else ""


def _odd_ones(members: list[_Member], size: int) -> Iterator[Hit]:
    """Give the members of the rarer mood, where nearly all of the list begin with a verb."""
    moods = Counter(member.mood for member in members)
    if len(members) < _LEAST or 3 * len(members) < 2 * size or len(moods) < 2:
        return
    (usual, many), (rare, few) = moods.most_common()
    if few < many:
        for member in members:
            if member.mood == rare:
                message = f"an {rare} in a list whose other members begin with an {usual}"
                yield Hit(member.span, message, member.source, _fixes(member))


def _fixes(member: _Member) -> tuple[Fix, ...]:
    """Give the other mood of a verb in “-er”, whose stem shows it."""
    if member.mood == "infinitive" and member.word.endswith("er"):
        new = member.word[:-2] + "ez"
    elif (
        member.mood == "imperative"
        and (look_up(member.word.lower(), "fr") or "") == member.word.lower()[:-2] + "er"
    ):
        new = member.word[:-2] + "er"
    else:
        return ()
    return (unsafe(f"write “{new}”", Edit(member.span.start, member.span.end, new)),)
