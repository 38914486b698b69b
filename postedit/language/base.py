"""What postedit knows of a language: data, read by checks, sentence rules and term matching."""

from __future__ import annotations

import msgspec


class Language(msgspec.Struct, frozen=True, kw_only=True):
    """Facts of one language. Words are lower case, without apostrophes.

    Abbreviations are written without their last full stop and without inner spaces: ``etc``,
    ``z.b`` (for ``z. B.`` as well as ``z.B.``).

    Attributes:
        code: the ISO 639-1 code.
        name: its name in English.
        abbreviations: words that a full stop may follow inside a sentence.
        closing_abbreviations: those of ``abbreviations`` that also stand last in a sentence, where
            one full stop does for both (``etc.``, ``Inc.``).
        numeric_abbreviations: words that are abbreviations only before a figure (``fig. 3``) and
            may be plain words elsewhere (``no``, ``art``).
        ordinal_stops: whether a full stop after a figure makes an ordinal (``3. Oktober``).
        capital_nouns: whether every noun has a capital, so that one shows no new sentence.
        function_words: articles, pronouns, prepositions, conjunctions, auxiliaries: the words
            by which a line shows its language.
        optional_words: small words that term matching skips between content words.
        elisions: beginnings that an apostrophe cuts off (``l``, ``d``, ``qu``).
        spaced_marks: punctuation that a space precedes.
        space: the space that stands before ``spaced_marks`` when postedit inserts one.
        quotes: the opening and the closing quotation mark, with the inner space they need.
        interjections: exclamations (``heck``, ``oops``) that a translation replaces by its own.
        loan_words: words of English that writers of the language use as they are.
    """

    code: str
    name: str
    abbreviations: frozenset[str] = frozenset()
    closing_abbreviations: frozenset[str] = frozenset()
    numeric_abbreviations: frozenset[str] = frozenset()
    ordinal_stops: bool = False
    capital_nouns: bool = False
    function_words: frozenset[str] = frozenset()
    optional_words: frozenset[str] = frozenset()
    elisions: frozenset[str] = frozenset()
    spaced_marks: str = ""
    space: str = " "
    quotes: tuple[str, str] = ("“", "”")
    interjections: frozenset[str] = frozenset()
    loan_words: frozenset[str] = frozenset()


def words(text: str) -> frozenset[str]:
    """Give the words of ``text``, which white space separates, as the sets of a Language hold them."""
    return frozenset(text.split())
