"""How sure it is that two posts are translations of one another, from the features they share."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator

from rapidfuzz import fuzz

from postedit.site.content_features import VERBATIM, WEIGHTS, Features

NAMED = 0.3
"""Confidence from which on a candidate is worth naming."""

_RARE = 8
"""A feature that more posts of one language have tells nothing."""
_ENOUGH = 2.0
"""Shared weight at which the amount of evidence counts for 63 %."""
_BASE = 0.2
"""Agreement of two posts that share nothing which a translation keeps; so much may be wanting of all."""
_PLAIN = 0.6
"""Agreement of two posts that have nothing which a translation keeps."""
_ALIKE = 80.0
"""rapidfuzz's likeness, from 0 to 100, of two titles that count as one."""
_RATIO = 2.5
"""No translation is so many times longer or shorter than its source."""


def scores(
    sources: list[Features], targets: list[Features]
) -> Iterator[tuple[int, int, float, tuple[str, ...]]]:
    """Give the pairs worth naming, with confidence and reasons."""
    left, right = _index(sources), _index(targets)
    weights = {
        key: WEIGHTS[key[0]] / math.sqrt(max(1, len(left.get(key, ()))) * max(1, len(right.get(key, ()))))
        for key in left.keys() | right.keys()
    }
    shared: dict[tuple[int, int], list[tuple[str, str]]] = defaultdict(list)
    for key in left.keys() & right.keys():
        if len(left[key]) <= _RARE and len(right[key]) <= _RARE:
            for i in left[key]:
                for j in right[key]:
                    shared[i, j].append(key)
    totals = [[_verbatim(one, weights) for one in side] for side in (sources, targets)]
    for (i, j), keys in shared.items():
        a, b = sources[i], targets[j]
        confidence = _confidence(a, b, keys, weights, totals[0][i] + totals[1][j])
        if confidence >= NAMED:
            yield i, j, confidence, _reasons(a, b, keys)


def _index(side: list[Features]) -> dict[tuple[str, str], list[int]]:
    index: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, features in enumerate(side):
        for key in features.found:
            index[key].append(number)
    return index


def _verbatim(features: Features, weights: dict[tuple[str, str], float]) -> float:
    return sum(weights[key] for key in features.found if key[0] in VERBATIM)


def _confidence(
    a: Features, b: Features, keys: list[tuple[str, str]], weights: dict[tuple[str, str], float], total: float
) -> float:
    """Weigh how much two posts share by how much of what a translation keeps they do not share."""
    kept = sum(weights[key] for key in keys if key[0] in VERBATIM)
    amount = sum(weights[key] for key in keys)
    if _titles_alike(a, b):
        amount += WEIGHTS["title"]
    agreement = min(1.0, _BASE + 2 * kept / total) if total else _PLAIN
    confidence = (1 - math.exp(-amount / _ENOUGH)) * agreement
    longer, shorter = max(a.length, b.length), max(1, min(a.length, b.length))
    return round(confidence if longer / shorter <= _RATIO else confidence / 2, 3)


def _titles_alike(a: Features, b: Features) -> bool:
    return bool(a.title and b.title) and fuzz.token_sort_ratio(a.title, b.title) >= _ALIKE


def _reasons(a: Features, b: Features, keys: list[tuple[str, str]]) -> tuple[str, ...]:
    counts = Counter(kind for kind, _ in keys)
    said = [
        f"{n} {kind}{'s' if n > 1 else ''}" for kind in WEIGHTS if kind != "title" and (n := counts[kind])
    ]
    if _titles_alike(a, b) or counts["title"]:
        said.append("title")
    return tuple(said)
