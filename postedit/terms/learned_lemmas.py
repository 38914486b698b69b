"""The lemmas of words met in earlier runs, since finding them takes as long as all else done with a word."""

from __future__ import annotations

import os
import sys
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import postedit
from postedit.derived import digest
from postedit.learned import Learned

if TYPE_CHECKING:
    from collections.abc import Callable

_MOST = 20_000
"""Words kept of a language: nearly all that a site has, read in some thousandths of a second."""

_LONGEST = 64
"""Code points of a word that is kept; what is longer is data, not a word."""

_SETS = 20_000
_BETWEEN = "\t"
_MADE_BY = tuple(
    f"postedit.terms.{name}" for name in ("lemma", "hidden", "dictionary", "spared_rules", "learned_lemmas")
)
"""What decides, beside simplemma, which lemmas a word has."""

_DICTIONARIES = Path("strategies", "dictionaries", "data")


def learned_lemmas(
    name: str, language: str, find: Callable[[str, str], frozenset[str]], *, of_posts: bool = False
) -> Callable[[str], frozenset[str]]:
    """Give what finds the lemmas of a word of a language as ``find`` does, but learns them.

    Args:
        name: what the words are.
        language: their language.
        find: finds the lemmas of a word of a language.
        of_posts: whether the words stand in posts, not in term bases.
    """
    known = Learned(f"{name} {language}", makers, str, _MOST, of_posts=of_posts)

    def learned(word: str) -> frozenset[str]:
        lemmas = known.get(word)
        if lemmas is None:
            found = find(word, language)
            if len(word) <= _LONGEST:
                known.add(word, _BETWEEN.join(sorted(found)))
            return found
        return _lemmas_in(lemmas)

    return learned


@lru_cache(maxsize=_SETS)
def _lemmas_in(kept: str) -> frozenset[str]:
    """Give what is kept as a set; all forms of a word share one."""
    return frozenset(kept.split(_BETWEEN)) if kept else frozenset()


@cache
def makers() -> bytes:
    """Give what changes with the code and the data that find lemmas, without the time to load them."""
    files = [Path(spec.origin) for name in _MADE_BY if (spec := find_spec(name)) and spec.origin]
    stats = [(file.stat().st_size, file.stat().st_mtime_ns) for file in files]
    return digest(repr((postedit.__version__, sys.version_info, stats, *_simplemma())).encode())


def _simplemma() -> tuple[str, list[tuple[str, int]]]:
    """Give the file that says simplemma's version, and the sizes of its dictionaries.

    To import it, or to ask importlib.metadata, takes a hundred times as long.
    """
    found = find_spec("simplemma")
    folder = Path(found.origin).parent if found and found.origin else Path()
    try:
        dictionaries = sorted((file.name, file.stat().st_size) for file in os.scandir(folder / _DICTIONARIES))
        return (folder / "__metadata__.py").read_text("utf-8"), dictionaries
    except OSError:
        return "", []  # a simplemma that is built otherwise
