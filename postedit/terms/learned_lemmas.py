"""The lemmas of words met in earlier runs, since finding them takes as long as all else done with a word."""

from __future__ import annotations

from functools import cache
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

_BETWEEN = "\t"
_MADE_BY = ("postedit.terms.lemma", "postedit.terms.hidden", "postedit.terms.dictionary", "simplemma")
"""What decides which lemmas a word has."""


def learned_lemmas(
    name: str, language: str, find: Callable[[str, str], frozenset[str]]
) -> Callable[[str], frozenset[str]]:
    """Give what finds the lemmas of a word of a language as ``find`` does, but learns them."""
    known = Learned(f"{name} {language}", makers, str, _MOST)

    def learned(word: str) -> frozenset[str]:
        lemmas = known.get(word)
        if lemmas is None:
            found = find(word, language)
            known.add(word, _BETWEEN.join(sorted(found)))
            return found
        return frozenset(lemmas.split(_BETWEEN)) if lemmas else frozenset()

    return learned


@cache
def makers() -> bytes:
    """Give what changes with the code and the data that find lemmas, without the time to load them."""
    files = [Path(spec.origin) for name in _MADE_BY if (spec := find_spec(name)) and spec.origin]
    stats = [(file.stat().st_size, file.stat().st_mtime_ns) for file in files]
    return digest(repr((postedit.__version__, stats)).encode())
