"""What postedit knows of a language: data, read by checks, sentence rules and term matching."""

from __future__ import annotations

import msgspec


class Address(msgspec.Struct, frozen=True, kw_only=True):
    """How a language addresses its reader, as patterns of words.

    Attributes:
        familiar: pronouns, possessives and verb forms that can only address someone familiar.
        polite: those that can only address someone one is polite to.
        polite_is_sure: whether ``polite`` forms among familiar ones are no plural of these.
        polite_verbs: third persons that are polite where the source speaks of nobody but *you*.
        names: what speakers call the two ways, the familiar one first.
    """

    familiar: str
    polite: str
    polite_is_sure: bool = True
    polite_verbs: str = ""
    names: tuple[str, str] = ("familiar", "polite")

    @property
    def words(self) -> tuple[str, ...]:
        """Give the words by which settings may name a way: the language's own, and those of linguists."""
        return tuple(dict.fromkeys((*self.names, "familiar", "polite")))

    def way(self, word: str) -> str | None:
        """Give ``familiar`` or ``polite`` for one of ``words`` in any case, None for another."""
        said = word.casefold()
        if said in (self.names[0].casefold(), "familiar"):
            return "familiar"
        return "polite" if said in (self.names[1].casefold(), "polite") else None


class Language(msgspec.Struct, frozen=True, kw_only=True, cache_hash=True):
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
        number_words: words that tell a number, each with its value (``("dozen", "12")``).
        unit_words: words that name a unit, each with the unit's sign (``("pouces", "in")``).
        months: for each month, from January, the ways to write it, white space between them.
        weekdays: likewise for each day, from Monday.
        decimal_mark: the mark before decimals.
        group_mark: the mark between thousands.
        marks_vary: whether countries of the language differ in those two marks.
        day_first: whether a date in figures, and one in words, has the day before the month.
        given_names: English first names, each with the one of this language that machines write.
        small_names: months, weekdays and, where it writes them small, languages, which English
            writes with a capital.
        acronyms: English acronyms, each with the one of this language that is in use.
        double_words: words that may stand twice in a row (``vous vous trompez``).
        address: how the reader is addressed, in a language that has more ways than one.
        machine_notice: a pattern of the sentences by which a page says that a machine translated it.
        notice_stem: in lower case, what every such sentence has in it; most texts are left at that.
        edited_notice: a pattern of the words by which such a notice adds that a person went over it; the
            group ``no`` holds what denies that.
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
    number_words: tuple[tuple[str, str], ...] = ()
    unit_words: tuple[tuple[str, str], ...] = ()
    months: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()
    decimal_mark: str = "."
    group_mark: str = ","
    marks_vary: bool = False
    day_first: bool = False
    given_names: tuple[tuple[str, str], ...] = ()
    small_names: frozenset[str] = frozenset()
    acronyms: tuple[tuple[str, str], ...] = ()
    double_words: frozenset[str] = frozenset()
    address: Address | None = None
    machine_notice: str = ""
    notice_stem: str = ""
    edited_notice: str = ""


def words(text: str) -> frozenset[str]:
    """Give the words of ``text``, which white space separates, as the sets of a Language hold them."""
    return frozenset(text.split())


def pairs(text: str) -> tuple[tuple[str, str], ...]:
    """Give the pairs of ``text``, written ``dozen:12`` with white space between them."""
    return tuple((left, right) for left, _, right in (pair.rpartition(":") for pair in text.split()))
