"""The stretch of a target that renders some words of its source."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from postedit.post.structure import OPAQUE
from postedit.terms.keeping.corpus import Words
from postedit.terms.keeping.lexicon import Lexicon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from postedit.model import Span
    from postedit.terms.keeping.corpus import Corpus

_NEEDED = 0.3
"""How much of a target word the words sought must account for, to speak for it rather than against it."""
_FURTHER = 2
"""Words that carry meaning which a rendering may have beyond those it renders."""
_SMALL_WORDS = 3
"""Small words that may stand between two words of a rendering, as in "mise à jour de la"."""
_PARTING = frozenset('.!?;:…,()[]«»“”"—–|') | {OPAQUE}


class Renderer:
    """Finds renderings in the beads of one corpus by what the corpus itself teaches."""

    def __init__(self, corpus: Corpus) -> None:
        self.beads = [
            (Words(bead.source, corpus.source), Words(bead.target, corpus.target)) for bead in corpus.beads
        ]
        self._links: dict[int, list[list[float]]] = {}
        self._lexicon = Lexicon([(_lemmas(source), _lemmas(target)) for source, target in self.beads])

    def _links_of(self, bead: int) -> list[list[float]]:
        if bead not in self._links:
            source, target = self.beads[bead]
            self._links[bead] = self._lexicon.links(_lemmas(source), _lemmas(target))
        return self._links[bead]

    def words_of(self, bead: int, span: Span) -> list[int]:
        """Give the indexes of the source words of a bead that lie in a span of its source passage."""
        return self.beads[bead][0].within(span)

    def rendering(self, bead: int, wanted: Sequence[int]) -> tuple[int, int] | None:
        """Give the words of the target that render some of the source, as first and last (exclusive).

        Args:
            bead: which bead.
            wanted: indexes of source words.

        Returns:
            None where nothing in the target accounts for them.
        """
        source, target = self.beads[bead]
        columns = [column for column, index in enumerate(source.content) if index in set(wanted)]
        if not columns or not target.content:
            return None
        scores = [sum(row[column] for column in columns) - _NEEDED for row in self._links_of(bead)]
        found = best_run(scores, len(columns) + _FURTHER, _cuts(target))
        if found is None:
            return None
        return target.content[found[0]], target.content[found[1] - 1] + 1


def best_run(scores: Sequence[float], longest: int, cuts: Sequence[bool]) -> tuple[int, int] | None:
    """Give the run with the highest sum, first and last (exclusive); None where no score is above zero.

    Args:
        scores: one for each word.
        longest: how many words a run may have.
        cuts: for each word whether no run may go on from the one before it.
    """
    best: tuple[float, int, int] | None = None
    for first in range(len(scores)):
        total = 0.0
        for last in range(first, min(first + longest, len(scores))):
            if last > first and cuts[last]:
                break
            total += scores[last]
            if total > 0 and (best is None or total > best[0]):
                best = (total, first, last + 1)
    return None if best is None else best[1:]


def _cuts(words: Words) -> list[bool]:
    """Tell of each word that carries meaning whether something parts it from the one before it."""
    content = words.content
    return [False] + [_is_parted(words, before, after) for before, after in pairwise(content)]


def _is_parted(words: Words, before: int, after: int) -> bool:
    between = words.passage.prose[words.tokens[before].end : words.tokens[after].start]
    return after - before > _SMALL_WORDS + 1 or not _PARTING.isdisjoint(between)


def _lemmas(words: Words) -> list[str]:
    return [words.lemmas[index] for index in words.content]
