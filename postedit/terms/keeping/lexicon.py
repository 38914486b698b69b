"""Which words of a target render which of its source, learnt from the aligned text alone.

IBM model 1 (Brown, Della Pietra, Della Pietra and Mercer, "The Mathematics of Statistical Machine
Translation", Computational Linguistics 19, 1993) with a prior that favours the diagonal (Dyer, Chahuneau and
Smith, "A Simple, Fast, and Effective Reparameterization of IBM Model 2", NAACL 2013), run in both
directions: a link counts as far as both believe in it, which keeps rare words from attracting whatever is
left over.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

Sentence = list[str]

_ITERATIONS = 4
_TENSION = 4.0
_NULL = 0.08
_SAME_WORD = 8.0
"""How much likelier a word is to be kept than to become any one other word, before anything is learnt."""
_FLOOR = 1e-6
_LONGEST = 60
"""Content words beyond which a bead teaches little and costs much."""
_STEPS = 64


class Lexicon:
    """Probabilities of words given words, in both directions."""

    def __init__(self, beads: Sequence[tuple[Sentence, Sentence]]) -> None:
        short = [(a, b) for a, b in beads if 0 < len(a) <= _LONGEST and 0 < len(b) <= _LONGEST]
        self._forward = _train(short)
        self._backward = _train([(b, a) for a, b in short])

    def links(self, source: Sentence, target: Sentence) -> list[list[float]]:
        """Give for each target word how much each source word accounts for it, 0 to 1."""
        forward = [_shares(source, target, j, self._forward) for j in range(len(target))]
        backward = [_shares(target, source, i, self._backward) for i in range(len(source))]
        return [
            [math.sqrt(forward[j][i] * backward[i][j]) for i in range(len(source))]
            for j in range(len(target))
        ]


_Table = dict[str, dict[str, float]]


def _train(beads: Sequence[tuple[Sentence, Sentence]]) -> _Table:
    """Give for each given word the probabilities of the words that render it; "" stands for no word."""
    table: _Table = {}
    for _ in range(_ITERATIONS):
        counts: _Table = {"": {}}
        for given, made in beads:
            _count(given, made, table, counts)
        table = {word: _normalized(renderings) for word, renderings in counts.items()}
    return table


def _count(given: Sentence, made: Sentence, table: _Table, counts: _Table) -> None:
    """Share each made word out among the given ones and add the shares up."""
    rows = [counts.setdefault(word, {}) for word in given]
    none = counts[""]
    for j, word in enumerate(made):
        weights = _weights(given, made, j, table)
        null = _NULL * _probability(table, "", word)
        total = sum(weights) + null
        for row, weight in zip(rows, weights, strict=True):
            row[word] = row.get(word, 0.0) + weight / total
        none[word] = none.get(word, 0.0) + null / total


def _shares(given: Sentence, made: Sentence, j: int, table: _Table) -> list[float]:
    weights = _weights(given, made, j, table)
    total = sum(weights) + _NULL * _probability(table, "", made[j])
    return [weight / total for weight in weights]


def _weights(given: Sentence, made: Sentence, j: int, table: _Table) -> list[float]:
    """Give how likely each given word is to have made word ``j``, not yet shared out.

    One word off the diagonal costs nothing: adjectives change sides from one language to the next.
    """
    word, size = made[j], len(given)
    at = (j + 0.5) / len(made)
    free = 1 / min(size, len(made))
    priors = (_PRIOR[int(max(0.0, abs((i + 0.5) / size - at) - free) * _STEPS)] / size for i in range(size))
    if not table:
        return [
            prior * (_SAME_WORD if other == word else 1.0) for prior, other in zip(priors, given, strict=True)
        ]
    return [prior * _probability(table, other, word) for prior, other in zip(priors, given, strict=True)]


def _probability(table: _Table, given: str, made: str) -> float:
    if not table:
        return 1.0
    row = table.get(given)
    if row is None:
        return 0.5 if given == made else _FLOOR
    return row.get(made, _FLOOR)


def _normalized(row: dict[str, float]) -> dict[str, float]:
    total = sum(row.values())
    return {word: count / total for word, count in row.items() if count / total > _FLOOR}


_PRIOR = [math.exp(-_TENSION * step / _STEPS) for step in range(_STEPS + 1)]
