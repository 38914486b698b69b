"""What one run works out and the next can use again: the code of an expression, the lemmas of a word.

It stands in the user's cache folder, by name and key as all derived data do, and grows with each run until
it is full. A run reads it when it first asks; what it adds is kept at its end, or now and then in between.
What was learned of the words of posts is not kept by a run that is to remember nothing of them.
"""

from __future__ import annotations

import atexit
from collections.abc import Callable
from itertools import islice
from typing import Any, Generic, TypeVar

import msgspec

from postedit.derived import recall, remember

Value = TypeVar("Value")

_all: list[Learned[Any]] = []


class _Keeping:
    """What this process is to keep at its end."""

    of_posts = True


class Learned(Generic[Value]):
    """Values by text, those of earlier runs and those of this one."""

    def __init__(
        self, name: str, key: Callable[[], bytes], shape: type[Value], most: int, *, of_posts: bool = False
    ) -> None:
        """Take what is learned.

        Args:
            name: what it is called, which has one record.
            key: gives what changes with what values are made by.
            shape: the type of a value, plain data.
            most: how many values are kept.
            of_posts: whether the texts are words of posts.
        """
        self._name = name
        self._key = key
        self._decoder: msgspec.msgpack.Decoder[dict[str, Value]] = msgspec.msgpack.Decoder(dict[str, shape])  # type: ignore[valid-type]
        self._most = most
        self._of_posts = of_posts
        self._known: dict[str, Value] | None = None
        self._new: dict[str, Value] = {}
        _all.append(self)

    def get(self, text: str) -> Value | None:
        """Give what was learned of a text in earlier runs, None where nothing was."""
        if self._known is None:
            self._known = self._recalled()
        return self._known.get(text)

    def add(self, text: str, value: Value) -> None:
        """Learn what was worked out for a text that was asked for in vain."""
        if len(self._known or ()) + len(self._new) < self._most:
            self._new[text] = value

    def keep(self) -> None:
        """Add what is new to what is there now, since processes beside this one learn too."""
        new, self._new = self._new, {}
        if new and (_Keeping.of_posts or not self._of_posts):
            known = dict(islice((self._recalled() | new).items(), self._most))
            remember(self._name, self._key(), msgspec.msgpack.encode(known))

    def _recalled(self) -> dict[str, Value]:
        record = recall(self._name, self._key())
        try:
            return {} if record is None else self._decoder.decode(record)
        except msgspec.MsgspecError:
            return {}


def keep_of_posts(wanted: bool) -> None:
    """Say whether this process keeps what it learns of the words of posts; it does where nobody says so."""
    _Keeping.of_posts = wanted


def keeps_of_posts() -> bool:
    """Tell whether this process keeps what it learns of the words of posts."""
    return _Keeping.of_posts


@atexit.register
def keep_all() -> None:
    """Keep what this process learned; processes that end otherwise than by returning call it themselves."""
    for learned in _all:
        learned.keep()
