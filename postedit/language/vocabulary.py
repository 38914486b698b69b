"""Frequent words of five languages with what renders them, to tell which sentences belong together."""

from __future__ import annotations

import unicodedata
from functools import cache
from importlib import resources

_ENDINGS = ("ing", "ed", "es", "en", "er", "s", "e", "n", "t")
_STEM = 6
_SHORTEST = 3


def stem(word: str) -> str:
    """Give what inflected forms of a word mostly share: no case, no accents, no ending, six letters."""
    plain = word.casefold()
    if not plain.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    for ending in _ENDINGS:
        if plain.endswith(ending) and len(plain) - len(ending) >= _SHORTEST:
            return plain[: -len(ending)][:_STEM]
    return plain[:_STEM]


@cache
def vocabulary(language: str) -> dict[str, tuple[str, ...]]:
    """Give, by stem, the concepts that a word of a language (``fr``) may stand for; none for others."""
    lines = resources.files("postedit.language").joinpath("vocabulary.tsv").read_text("utf-8").splitlines()
    codes = lines[0].split("\t")
    if language not in codes:
        return {}
    column = codes.index(language)
    found: dict[str, tuple[str, ...]] = {}
    for concept, line in enumerate(lines[1:]):
        for key in {stem(word) for word in line.split("\t")[column].split()}:
            found[key] = (*found.get(key, ()), f"c{concept}")
    return found
