"""The terms of one language in a trie, and where they stand in a text."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from postedit.terms.entry import Entry, Rendering
from postedit.terms.tokens import spell, tokenize
from postedit.terms.trie import Trie

if TYPE_CHECKING:
    from postedit.terms.reading import Reader, Reading
    from postedit.terms.wording import Wording


class Role(StrEnum):
    """What it means for an entry that a term stands in a text."""

    SOURCE = "source"
    ACCEPTED = "accepted"
    DEPRECATED = "deprecated"
    EXCEPTION = "exception"


class Sought(msgspec.Struct, frozen=True, eq=False):
    """A term to look for: whose it is, what it means, how it is worded, and whether its case or form matters.

    ``fixed`` holds the words in folded case where they stand as written, small ones too.
    """

    entry: Entry
    rendering: Rendering
    role: Role
    wording: Wording
    exact_case: bool
    fixed: tuple[str, ...] = ()


class Hit(msgspec.Struct, frozen=True, eq=False):
    """A term found in the words ``first`` to ``last`` (exclusive) of a reading."""

    sought: Sought
    first: int
    last: int

    @property
    def entry(self) -> Entry:
        """Give the entry whose term was found."""
        return self.sought.entry

    @property
    def role(self) -> Role:
        """Give what the term means for its entry."""
        return self.sought.role

    def covers(self, other: Hit) -> bool:
        """Tell whether the words of ``other`` lie within these."""
        return self.first <= other.first and other.last <= self.last

    def overlaps(self, other: Hit) -> bool:
        """Tell whether the two share a word."""
        return self.first < other.last and other.first < self.last


class Index:
    """Terms of one language, ready to be found."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self._trie: Trie[Sought] = Trie()

    def add(
        self, entry: Entry, rendering: Rendering, role: Role, *, exact_case: bool, fixed: bool = False
    ) -> None:
        """Make a term of ``entry`` findable, in any form or as ``fixed`` words."""
        wording = self.reader.wording(rendering.term)
        words = spell(tokenize(rendering.term)) if fixed else ()
        self._trie.add(self.reader.key(wording), Sought(entry, rendering, role, wording, exact_case, words))

    def hits(self, reading: Reading) -> list[Hit]:
        """Give every term that stands in a reading, overlapping ones too, its case being right."""
        if not self._trie.may_match(reading.lemmas):
            return []
        hits = (
            _widened(sought, reading, first, last)
            for first, last, sought in self._trie.matches(reading.words, reading.breaks)
            if not sought.exact_case or _has_its_case(sought, reading, first, last)
        )
        return [hit for hit in hits if not hit.sought.fixed or _is_as_written(hit, reading)]


def _widened(sought: Sought, reading: Reading, first: int, last: int) -> Hit:
    """Take in the small words that the term has at its ends where the text has the same ones.

    What replaces "à la fin de la journée" must not leave "à la" standing.
    """
    leading, trailing = sought.wording.leading, sought.wording.trailing
    if leading and reading.precedes(leading, first):
        first -= len(leading)
    if trailing and reading.follows(trailing, last):
        last += len(trailing)
    return Hit(sought, first, last)


def _is_as_written(hit: Hit, reading: Reading) -> bool:
    return spell(reading.tokens[hit.first : hit.last]) == hit.sought.fixed


def _has_its_case(sought: Sought, reading: Reading, first: int, last: int) -> bool:
    """Compare the required words of the term with those of the text, one by one."""
    written = [token.text for token in reading.tokens[first:last]]
    if len(written) != len(sought.wording.required):
        written = [
            token.text
            for token, word in zip(reading.tokens[first:last], reading.words[first:last], strict=True)
            if not word.optional
        ]
    return all(map(_same_case, sought.wording.required, written))


def _same_case(form: str, word: str) -> bool:
    """Tell whether an inflected ``word`` is capitalised as ``form`` is.

    >>> _same_case("Go", "go"), _same_case("API", "APIs"), _same_case("DevRel", "devrel")
    (False, True, False)
    """
    shared = min(len(form), len(word))
    return [letter.isupper() for letter in form[:shared]] == [letter.isupper() for letter in word[:shared]]
