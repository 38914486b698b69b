"""What holds for any term base and any text."""

from __future__ import annotations

from itertools import groupby

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postedit.language import get
from postedit.model import Span
from postedit.terms import (
    Entry,
    Gender,
    Kind,
    LanguageSection,
    Level,
    Matcher,
    Number,
    Rendering,
    Status,
    TermBase,
    replacement,
)
from postedit.terms.lemma import lemmas
from postedit.terms.reading import Reader
from postedit.terms.tokens import words_of
from postedit.terms.trie import MAX_SKIPPED, Trie


def base_of(terms: list[str]) -> TermBase:
    """Make a term base in which each term is a source term and a deprecated rendering."""
    return TermBase(
        {
            f"e{index}": Entry(
                id=f"e{index}",
                kind=Kind.TERM,
                severity=Level.ERROR,
                languages={
                    "en": LanguageSection(renderings=(Rendering(term, Status.PREFERRED),)),
                    "fr": LanguageSection(renderings=(Rendering(term, Status.DEPRECATED),)),
                },
            )
            for index, term in enumerate(terms)
        }
    )


WORDS = st.sampled_from(
    [
        *["le", "la", "de", "un", "plaidoyer", "plaidoyers", "développeur", "développeurs"],
        *["out", "of", "the", "box", ".", ",", ";", "-", "é", "E", "7"],
    ]
)
SMALL = get("fr").optional_words
SENTENCES = st.lists(WORDS, max_size=12).map(" ".join) | st.text(max_size=30)


@settings(deadline=None)
@given(st.lists(SENTENCES, min_size=1, max_size=5), SENTENCES, st.integers(0, 50))
def test_spans_always_cover_whole_words_of_the_text(terms: list[str], text: str, offset: int) -> None:
    """Matching never raises; a match begins and ends with a word and holds the words of its term."""
    made = Matcher(base_of(terms), "en", "fr")
    for match in made.deprecated(text, offset):
        written = text[match.span.start - offset : match.span.end - offset]
        assert written[0].isalnum()
        wanted = [lemmas(word, "fr") for word in words_of(match.rendering.term) if word not in SMALL]
        there = iter([lemmas(word, "fr") for word in words_of(written)])
        assert all(any(want & have for have in there) for want in wanted)
    for one in made.literal([(text, offset)], [(text, offset)]):
        assert one.target_span.end - offset <= len(text)


def _is_a_term(text: str) -> bool:
    """Tell a text of one clause that has words, and no longer run of small ones than a match passes over."""
    if not words_of(text) or set(".;?!:…\n") & set(text):
        return False
    runs = groupby(words_of(text), key=lambda word: word.casefold() in SMALL)
    return all(len(list(run)) <= MAX_SKIPPED for small, run in runs if small)


@settings(deadline=None)
@given(SENTENCES.filter(_is_a_term))
def test_a_term_is_found_in_its_own_text(term: str) -> None:
    """Whatever its words, a deprecated rendering is found where it is written as in the term base."""
    assert Matcher(base_of([term]), "en", "fr").deprecated(f"x. {term} . x")


@settings(deadline=None)
@given(
    SENTENCES,
    SENTENCES,
    st.sampled_from(["relations développeurs", "API", "hub", "au fond", "developer advocate"]),
    st.sampled_from([None, *Gender]),
    st.sampled_from([None, *Number]),
)
def test_a_replacement_ends_where_the_old_wording_does(
    before: str, old: str, term: str, gender: Gender | None, number: Number | None
) -> None:
    """Inflecting never raises, reaches back at most over a determiner and keeps what follows."""
    span = Span(len(before), len(before) + len(old))
    wider, new = replacement(before + old, span, Rendering(term, Status.PREFERRED, gender, number), "fr")
    assert wider.end == span.end
    assert span.start - 24 <= wider.start <= span.start
    assert new


def test_few_words_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """A site has ever new words: those met first are let go of, and texts are read as before."""
    texts = ["Le port est ouvert", "La jetée reste fermée", "Le port est ouvert"]
    trie: Trie[str] = Trie()
    trie.add([frozenset({"port"})], "port")
    before = [Reader(get("fr")).read(text) for text in texts]
    found = [[*trie.matches(reading.words)] for reading in before]

    monkeypatch.setattr("postedit.terms.reading._WORDS", 2)
    monkeypatch.setattr("postedit.terms.trie._WORDS", 2)
    own = Reader(get("fr"))
    after = [own.read(text) for text in texts]

    assert [reading.words for reading in after] == [reading.words for reading in before]
    assert [[*trie.matches(reading.words)] for reading in after] == found
    assert len(found[0]) == len(found[2]) == 1
    assert len(own._known) <= 2
