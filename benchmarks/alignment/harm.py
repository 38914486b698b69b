"""What translators do to sentences, done to a translation: merge, split, shift, drop, insert, swap."""

from __future__ import annotations

import random
import re

import msgspec

from postedit.model import Span
from postedit.post import BlockKind, Post

RATES = {"merge": 0.06, "split": 0.06, "drop": 0.04, "insert": 0.04, "swap": 0.03, "shift": 0.01}
"""How many of a hundred sentences each of these befalls, where it can."""

_SHORTEST = 25
_LOOSE = re.compile(r", | (?:and|et|und|y|en) ")
_STOP = re.compile(r"[.!?…]+$")


class Sentence(msgspec.Struct, frozen=True):
    """A sentence of the target, and where in it a sentence may be ended (offsets of a match of _LOOSE)."""

    text: str
    breaks: tuple[int, ...]


class Made(msgspec.Struct, frozen=True):
    """One bead of a block: what befell it, the places of its source sentences, the target's new sentences."""

    kind: str
    places: tuple[int, ...]
    texts: tuple[str, ...]


def sentences_of(post: Post, segments: list[int]) -> list[Sentence]:
    """Give the sentences of one block."""
    return [Sentence(post.segments[k].span.of(post.text), _breaks(post, k)) for k in segments]


def _breaks(post: Post, index: int) -> tuple[int, ...]:
    """Give where a sentence may be ended: outside inline markup, with some text on either side."""
    span = post.segments[index].span
    inlines = [inline.span for inline in post.blocks[post.segments[index].block].inlines]
    found = []
    for match in _LOOSE.finditer(span.of(post.text), _SHORTEST):
        here = Span(span.start + match.start(), span.start + match.end())
        if len(span) - match.end() >= _SHORTEST and not any(here.overlaps(inline) for inline in inlines):
            found.append(match.start())
    return tuple(found)


def harmed(
    sentences: list[Sentence], kind: BlockKind, strangers: list[str], dice: random.Random
) -> list[Made]:
    """Give the beads of a block in the order of the target's text, some of them harmed.

    ``strangers`` are sentences of other posts, from which inserted ones are drawn.
    """
    beads: list[Made] = []
    at = 0
    while at < len(sentences):
        made = None
        if kind in (BlockKind.PARAGRAPH, BlockKind.ITEM):
            harm = dice.choices([*RATES, ""], [*RATES.values(), 1 - sum(RATES.values())])[0]
            made = _alone(harm, sentences, at, strangers, dice) or _both(harm, sentences, at, dice)
        made = made or kept(sentences[at : at + 1], at)
        beads += made
        at += sum(len(bead.places) for bead in made)
    return beads


def kept(sentences: list[Sentence], first: int = 0) -> list[Made]:
    """Give the beads of sentences that nothing befalls, the first of them at place ``first``."""
    return [Made("kept", (first + k,), (sentence.text,)) for k, sentence in enumerate(sentences)]


def is_harmed(beads: list[Made]) -> bool:
    """Tell whether anything befell a block."""
    return any(bead.kind != "kept" for bead in beads)


def _alone(
    harm: str, sentences: list[Sentence], at: int, strangers: list[str], dice: random.Random
) -> list[Made] | None:
    """Do what befalls one sentence."""
    sentence = sentences[at]
    if harm == "drop" and len(sentences) > 1:
        return [Made(harm, (at,), ())]
    if harm == "insert":
        return [*kept([sentence], at), Made(harm, (), (dice.choice(strangers),))]
    if harm == "split" and sentence.breaks:
        return [Made(harm, (at,), _halves(sentence, dice))]
    return None


def _both(harm: str, sentences: list[Sentence], at: int, dice: random.Random) -> list[Made] | None:
    """Do what befalls a sentence and the one behind it."""
    if at + 1 == len(sentences):
        return None
    first, second = sentences[at : at + 2]
    if harm == "merge":
        return [Made(harm, (at, at + 1), (_joined(first.text, second.text),))]
    if harm == "swap":
        return [Made(harm, (at + 1,), (second.text,)), Made(harm, (at,), (first.text,))]
    if harm == "shift" and second.breaks:
        half, rest = _halves(second, dice)
        return [Made(harm, (at, at + 1), (_joined(first.text, half), rest))]
    return None


def _halves(sentence: Sentence, dice: random.Random) -> tuple[str, str]:
    """End the sentence at one of its breaks and begin a new one there."""
    at = dice.choice(sentence.breaks)
    match = _LOOSE.match(sentence.text, at)
    assert match is not None  # noqa: S101 - breaks were found with the same pattern
    rest = sentence.text[match.end() :]
    return f"{sentence.text[:at]}.", rest[0].upper() + rest[1:]


def _joined(first: str, second: str) -> str:
    """Make two sentences one: a comma in place of the stop."""
    return f"{_STOP.sub('', first).rstrip()}, {second[0].lower()}{second[1:]}"
