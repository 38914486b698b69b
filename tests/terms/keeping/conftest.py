"""A corpus written for tests."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from postedit.terms.keeping.corpus import BeadText, Corpus, Passage

MakeCorpus = Callable[..., Corpus]


@pytest.fixture
def corpus() -> MakeCorpus:
    """Give what makes a corpus of pairs of sentences, and of native sentences."""

    def make(pairs: Sequence[tuple[str, str]], native: Sequence[str] = ()) -> Corpus:
        beads = [
            BeadText(Passage("a.en.md", line, source, source), Passage("a.fr.md", line, target, target))
            for line, (source, target) in enumerate(pairs, 1)
        ]
        alone = [Passage("b.fr.md", line, text, text) for line, text in enumerate(native, 1)]
        return Corpus("en", "fr", tuple(beads), tuple(alone))

    return make
