"""The first words of all terms of a side, by which a large term base is opened term by term.

A text of ten thousand words meets few of fifty thousand entries. What costs is finding the lemmas of every
term; so the lemmas of first words are found once and kept, and the rest of a term waits until a text has
its first word.
"""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

import postedit
from postedit.terms.cache import digest, recall, remember

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from postedit.terms.entry import Entry
    from postedit.terms.reading import Reader

Heads = dict[str, list[int]]
"""For each lemma the terms that may begin with it, each as the number that `numbered` gives it."""

_ROOM = 1 << 16
"""How many terms of one entry have a number of their own; no concept has so many names."""

# To be raised whenever lemmas or the choice of terms change without a new version of postedit.
_MAKING = 3


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
    versions = (_MAKING, postedit.__version__, _lemmatizer())
    return digest(msgspec.msgpack.encode(entries), repr((versions, facts)).encode())


@cache
def _lemmatizer() -> tuple[int, int]:
    """Give what changes with another version of simplemma, without the time that asking for it takes."""
    found = find_spec("simplemma")
    if found is None or found.origin is None:
        return 0, 0
    known = Path(found.origin).stat()
    return known.st_size, known.st_mtime_ns


@cache
def _decoder() -> msgspec.msgpack.Decoder[Heads]:
    return msgspec.msgpack.Decoder(Heads)
