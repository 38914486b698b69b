"""The trie over lemma sets."""

from __future__ import annotations

from postedit.terms.trie import Trie, Word


def words(text: str, optional: str = "") -> list[Word]:
    """Make words of which each letter is a lemma, those in ``optional`` being small."""
    return [Word(frozenset(word), word in optional.split()) for word in text.split()]


def trie(*entries: str) -> Trie[str]:
    """Store each entry under itself."""
    made: Trie[str] = Trie()
    for entry in entries:
        made.add([frozenset(word) for word in entry.split()], entry)
    return made


def test_gives_all_overlapping_matches() -> None:
    """A term inside another and one that overlaps it are both found."""
    found = set(trie("a b c", "b", "c d").matches(words("a b c d")))
    assert found == {(0, 3, "a b c"), (1, 2, "b"), (2, 4, "c d")}


def test_words_match_where_their_sets_share_a_lemma() -> None:
    """One lemma in common is enough, and a value is given once though two are shared."""
    assert list(trie("ab").matches(words("abc"))) == [(0, 1, "ab")]
    assert list(trie("ab").matches(words("cd"))) == []


def test_skips_optional_words_within_a_term_only() -> None:
    """Small words are passed over between the words of a term, up to three of them."""
    assert list(trie("a b").matches(words("o a o o o b o", "o"))) == [(1, 6, "a b")]
    assert list(trie("a b").matches(words("a o o o o b", "o"))) == []
    assert list(trie("a b").matches(words("a x b"))) == []


def test_a_small_word_of_the_term_is_matched_itself() -> None:
    """A term made of small words is found though they might be skipped."""
    assert list(trie("o p").matches(words("o p", "o p"))) == [(0, 2, "o p")]


def test_no_match_crosses_a_break() -> None:
    """The end of a sentence ends every match."""
    assert list(trie("a b").matches(words("a b"), [False, True])) == []
    assert list(trie("a b").matches(words("a b"), [True, False])) == [(0, 2, "a b")]


def test_a_term_added_after_a_search_is_found() -> None:
    """What the trie remembers of first words does not hide later terms."""
    made = trie("a")
    assert list(made.matches(words("b"))) == []
    made.add([frozenset("b")], "b")
    made.add([], "nothing")
    assert list(made.matches(words("b"))) == [(0, 1, "b")]


def test_a_row_of_small_words_is_walked_once_a_place() -> None:
    """A term of forty small words in a text of such words ends, though the ways are beyond number."""
    row = " ".join(["o"] * 40)
    assert (0, 40, row) in set(trie(row).matches(words(" ".join(["o"] * 60), "o")))
