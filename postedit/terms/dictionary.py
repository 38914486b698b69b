"""simplemma's dictionaries, opened when the first word is looked up."""

from __future__ import annotations

import logging
import os
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from postedit.terms.spared_rules import import_strategies

if TYPE_CHECKING:
    from collections.abc import Callable

    from simplemma.strategies import DefaultStrategy
    from simplemma.strategies.dictionaries import DictionaryFactory


_KEPT = 32_768
"""Words whose lemmas are kept: most words of a post stand in the posts before it."""


def is_known(word: str, language: str) -> bool:
    """Tell whether the dictionary of ``language`` has ``word``; never where there is no dictionary."""
    return look_up(word, language) is not None


@lru_cache(maxsize=_KEPT)
def look_up(word: str, language: str) -> str | None:
    """Give the dictionary's lemma, the word in lower case or with a capital being the same word."""
    entry = _entries(language)
    if entry is None or not _is_word(word):
        return None
    return entry(word) or entry(word.lower() if word[:1].isupper() else word.capitalize())


def guessed(word: str, language: str) -> str | None:
    """Give what simplemma's rules make of a word that its dictionary lacks, None where they say nothing."""
    strategy = _strategy(language)
    return strategy.get_lemma(word, language) if strategy and _is_word(word) else None


def _is_word(word: str) -> bool:
    """Tell a word from nothing, and from a text with a NUL, which the trie takes for the end of its key."""
    return bool(word) and "\0" not in word


@cache
def _entries(language: str) -> Callable[[str], str | None] | None:
    """Give what finds a word as written in the dictionary of a language, None where there is none."""
    return _dictionaries().get_dictionary(language).get if _strategy(language) else None


@cache
def _strategy(language: str) -> DefaultStrategy | None:
    strategies = import_strategies()  # which many commands do not need
    from simplemma.strategies.dictionaries.dictionary_factory import SUPPORTED_LANGUAGES  # noqa: PLC0415

    if language not in SUPPORTED_LANGUAGES:
        return None
    strategy: DefaultStrategy = strategies.DefaultStrategy(dictionary_factory=_dictionaries())
    return strategy


@cache
def _dictionaries() -> DictionaryFactory:
    """Give simplemma's dictionaries: from its disk cache, or unpacked in memory where there can be none."""
    from simplemma.strategies import dictionaries  # noqa: PLC0415 - as above
    from simplemma.strategies.dictionaries import DefaultDictionaryFactory  # noqa: PLC0415

    # Its warnings would otherwise reach standard error through logging's last resort.
    logging.getLogger("simplemma").addHandler(logging.NullHandler())
    if not _cache_is_writable():
        return DefaultDictionaryFactory()
    return dictionaries.TrieDictionaryFactory()


def _cache_is_writable() -> bool:
    from platformdirs import user_cache_dir  # noqa: PLC0415 - simplemma's own requirement

    folder = Path(user_cache_dir("simplemma"))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    return os.access(folder, os.R_OK | os.W_OK | os.X_OK)
