"""From clear pairs to cases: each translation harmed by a seeded generator, its true beads kept."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator

from benchmarks.alignment.gold import Case, Clear, segments_by_block
from benchmarks.alignment.harm import Made, harmed, is_harmed, kept, sentences_of
from postedit.post import BlockKind, Post, parse

_LEAST, _MOST = 40, 200


def cases(pairs: Iterable[Clear], seed: int) -> Iterator[Case]:
    """Give each pair harmed. The same seed and pairs give the same cases."""
    pairs = list(pairs)
    dice = random.Random(seed)  # noqa: S311 - no secret
    strangers = {pair.target.language: _strangers(pairs, pair.target.language) for pair in pairs}
    for pair in pairs:
        own = set(_sentences(pair.target))
        others = [text for text in strangers[pair.target.language] if text not in own]
        yield _case(pair, others or ["…"], dice)


def unharmed(pair: Clear) -> Case:
    """Give a pair as it is."""
    return _built(pair, _plans(pair, {}))


def _strangers(pairs: list[Clear], language: str) -> list[str]:
    found = (text for pair in pairs if pair.target.language == language for text in _sentences(pair.target))
    return sorted(set(found))


def _sentences(post: Post) -> Iterator[str]:
    """Give the plain sentences of a post's paragraphs: no markup, no line breaks, of middle length."""
    for segment in post.segments:
        text = segment.span.of(post.text)
        is_plain = text[-1:] == "." and text[:1].isalpha() and not set("\n[]`*_<>{}|") & set(text)
        if (
            is_plain
            and _LEAST <= len(text) <= _MOST
            and post.blocks[segment.block].kind is BlockKind.PARAGRAPH
        ):
            yield text


def _plans(pair: Clear, plans: dict[int, list[Made]]) -> dict[int, list[Made]]:
    """Complete the plans (by target block) with those that keep every sentence."""
    of_target = segments_by_block(pair.target)
    return {j: plans.get(j) or kept(sentences_of(pair.target, of_target[j])) for _, j in pair.blocks}


def _case(pair: Clear, strangers: list[str], dice: random.Random) -> Case:
    """Harm a pair; give up the harm of a block whose new sentences are not read as they were meant."""
    of_target = segments_by_block(pair.target)
    plans = {
        j: harmed(sentences_of(pair.target, of_target[j]), pair.target.blocks[j].kind, strangers, dice)
        for _, j in pair.blocks
    }
    while True:
        case = _built(pair, _plans(pair, plans))
        wrong = _misread(pair, case, _plans(pair, plans))
        if wrong is None:
            return case
        del plans[wrong]


def _built(pair: Clear, plans: dict[int, list[Made]]) -> Case:
    """Write the target anew by its plans, parse it, and number the beads."""
    of_source, of_target = segments_by_block(pair.source), segments_by_block(pair.target)
    mates = {j: i for i, j in pair.blocks}
    parts, at, count = [], 0, sum(len(v) for v in of_target.values())
    nth = len(pair.target.segments) - count
    beads, kinds = [], []
    for j, segments in of_target.items():
        plan = plans.get(j)
        if plan is None:
            nth += len(segments)
            continue
        if is_harmed(plan):
            first, last = (pair.target.segments[k].span for k in (segments[0], segments[-1]))
            written = " ".join(text for made in plan for text in made.texts)
            parts += [pair.target.text[at : first.start], written]
            at = last.end
        for made in plan:
            source = tuple(of_source[mates[j]][place] for place in made.places)
            beads.append((source, tuple(range(nth, nth + len(made.texts)))))
            kinds.append(made.kind)
            nth += len(made.texts)
    text = "".join(parts) + pair.target.text[at:]
    target = parse(text, pair.target.path, pair.target.language)
    return Case(pair.source, target, tuple(beads), tuple(kinds))


def _misread(pair: Clear, case: Case, plans: dict[int, list[Made]]) -> int | None:
    """Give the first harmed block whose sentences the parser does not read as planned, or None."""
    of_target = segments_by_block(pair.target)
    body = segments_by_block(case.target)
    actual = [case.target.segments[k].span.of(case.target.text) for ks in body.values() for k in ks]
    at = 0
    for j, segments in of_target.items():
        plan = plans.get(j)
        if plan is None:
            at += len(segments)
            continue
        wanted = [text for made in plan for text in made.texts]
        if is_harmed(plan) and actual[at : at + len(wanted)] != wanted:
            return j
        at += len(wanted)
    return None
