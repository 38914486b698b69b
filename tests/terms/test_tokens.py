"""Words of a text with their places."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postedit.terms.tokens import tokenize, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("l'outil d’aide", ["l", "outil", "d", "aide"]),
        ("out-of-the-box", ["out", "of", "the", "box"]),
        ("**le** _plaidoyer_ `code` [lien](x)", ["le", "plaidoyer", "code", "lien", "x"]),
        ("C++, C# et F#", ["C++", "C#", "et", "F#"]),
        ("page#ancre", ["page", "ancre"]),
        ("de\u0301veloppeur", ["de\u0301veloppeur"]),
        ("", []),
        ("… — !", []),
    ],
)
def test_splits_into_words(text: str, words: list[str]) -> None:
    """Apostrophes, hyphens and Markdown markers part words; combining accents do not."""
    assert words_of(text) == words


@pytest.mark.parametrize(
    ("text", "breaks"),
    [
        ("un. Deux", [False, True]),
        ("un, deux", [False, False]),
        ("un : deux", [False, True]),
        ("un\n\ndeux", [False, True]),
        ("un\n \t\ndeux", [False, True]),
        ("un\ndeux", [False, False]),
        ("Node.js à 12:30", [False, False, False, False, False]),
        ("« Fin ! » dit-il", [False, True, False]),
    ],
)
def test_knows_where_a_sentence_ends(text: str, breaks: list[bool]) -> None:
    """Marks followed by anything but a letter or digit and empty lines break; commas do not."""
    assert [token.after_break for token in tokenize(text)] == breaks


@given(st.text(), st.integers(0, 1000))
def test_spans_slice_to_the_words(text: str, offset: int) -> None:
    """Every word stands at its span, counted in code points from the offset, in order."""
    tokens = tokenize(text, offset)
    assert [text[token.start - offset : token.end - offset] for token in tokens] == [t.text for t in tokens]
    assert all(one.end <= other.start for one, other in pairwise(tokens))
