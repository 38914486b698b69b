"""The words by which the terms of a large term base are opened, each term by one of its own.

A text of ten thousand words meets few of fifty thousand entries, and each that it meets must be made ready
to be found. So a term waits until a text has its rarest word: "get the ball rolling" waits for "rolling",
which few texts have, and not for "get". How rare a word is shows from how many terms of the same side have
it. Which word opens which terms is found once and kept.
"""

from __future__ import annotations

from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from postedit.terms.entry import Entry
    from postedit.terms.reading import Reader

Openers = dict[str, msgspec.Raw]
"""For each lemma the terms that it opens: an encoded list of the numbers that `numbered` gives them.

Few lemmas are ever met, and all these numbers would take ten megabytes.
"""

OpenersByEntry = dict[str, msgspec.Raw]
"""The same for each entry by itself, by its id, encoded; a term has its place in the entry as its number."""

_ROOM = 1 << 16
"""How many terms of one entry have a number of their own; no concept has so many names."""


def numbered(entry: int, term: int) -> int:
    """Give one number for the place of an entry in its term base and of a term in its entry."""
    return entry * _ROOM + term


def place_of(number: int) -> tuple[int, int]:
    """Give the places that `numbered` made one number of."""
    return divmod(number, _ROOM)


def openers_of(entries: Sequence[Entry], reader: Reader, terms: Callable[[Entry], Iterable[str]]) -> Openers:
    """Find what opens the terms that ``terms`` gives of each entry."""
    required = [
        (numbered(i, j), reader.wording(term).required)
        for i, entry in enumerate(entries)
        for j, term in enumerate(islice(terms(entry), _ROOM))
    ]
    uses = Counter(word for _, words in required for word in {word.casefold() for word in words})
    opened: dict[str, list[int]] = {}
    for number, words in required:
        if words:
            rarest = min(words, key=lambda word: (uses[word.casefold()], -len(word)))
            for lemma in reader.lemmas(rarest):
                opened.setdefault(lemma, []).append(number)
    return _encoded(opened)


def opened_by(openers: Openers, lemma: str) -> list[int]:
    """Give the numbers of the terms that a lemma opens."""
    return msgspec.msgpack.decode(openers[lemma], type=list[int])


def by_entry(openers: Openers, entries: Sequence[Entry]) -> OpenersByEntry:
    """Give the openers of each entry by itself."""
    found: dict[str, dict[str, list[int]]] = {}
    for lemma in openers:
        for number in opened_by(openers, lemma):
            i, j = place_of(number)
            found.setdefault(entries[i].id, {}).setdefault(lemma, []).append(j)
    return _encoded(found)


def of_entry(openers: OpenersByEntry, identifier: str) -> Openers:
    """Give the openers of one entry, none where it has no terms."""
    own = openers.get(identifier)
    return {} if own is None else msgspec.msgpack.decode(own, type=Openers)


def _encoded(values: Mapping[str, object]) -> dict[str, msgspec.Raw]:
    return {key: msgspec.Raw(msgspec.msgpack.encode(value)) for key, value in values.items()}
