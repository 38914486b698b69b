"""The first words of all terms of a side, by which a large term base is opened term by term.

A text of ten thousand words meets few of fifty thousand entries. What costs is finding the lemmas of every
term; so the lemmas of first words are found once and kept, and the rest of a term waits until a text has
its first word.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import islice
from typing import TYPE_CHECKING

import msgspec

from postedit.derived import digest, recall, remember
from postedit.terms.learned_lemmas import makers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from postedit.terms.entry import Entry
    from postedit.terms.reading import Reader

Heads = dict[str, list[int]]
"""For each lemma the terms that may begin with it, each as the number that `numbered` gives it."""

_ROOM = 1 << 16
"""How many terms of one entry have a number of their own; no concept has so many names."""

# To be raised whenever the choice of terms changes without a new version of postedit.
_MAKING = 4


def numbered(entry: int, term: int) -> int:
    """Give one number for the place of an entry in its term base and of a term in its entry."""
    return entry * _ROOM + term


def place_of(number: int) -> tuple[int, int]:
    """Give the places that `numbered` made one number of."""
    return divmod(number, _ROOM)


def heads_of(entries: Sequence[Entry], reader: Reader, terms: Callable[[Entry], Iterable[str]]) -> Heads:
    """Find the heads of the terms that ``terms`` gives of each entry."""
    heads: Heads = {}
    for i, entry in enumerate(entries):
        for j, term in enumerate(islice(terms(entry), _ROOM)):
            for lemma in reader.head(term):
                heads.setdefault(lemma, []).append(numbered(i, j))
    return heads


def heads_kept(name: str, key: bytes, make: Callable[[], Heads]) -> Heads:
    """Give the heads kept under ``name`` for ``key``, else make and keep them."""
    heads = _decoded(recall(name, key))
    if heads is None:
        heads = make()
        remember(name, key, msgspec.msgpack.encode(heads))
    return heads


def _decoded(record: bytes | None) -> Heads | None:
    try:
        return None if record is None else _decoder().decode(record)
    except msgspec.MsgspecError:
        return None


def key_of(entries: Sequence[Entry], *facts: object) -> bytes:
    """Give what changes with the entries, the facts, and the versions of what finds lemmas."""
    versions = (_MAKING, makers())
    return digest(_content_of(tuple(entries)), repr((versions, facts)).encode())


@lru_cache(maxsize=4)
def _content_of(entries: tuple[Entry, ...]) -> bytes:
    """Give a digest of entries, which several languages and sides ask for."""
    return digest(msgspec.msgpack.encode(entries))


@cache
def _decoder() -> msgspec.msgpack.Decoder[Heads]:
    return msgspec.msgpack.Decoder(Heads)
