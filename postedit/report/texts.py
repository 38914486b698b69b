"""The texts of the files that a report has places in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from postedit.post import read_text

if TYPE_CHECKING:
    from postedit.post.url import Readable

_AT_HAND = 8


class Texts(Mapping[str, str]):
    """Gives texts by the paths that the report shows, read when they are asked for.

    A report may have places in more files than memory should hold; most formats need no text at all. A file
    that has gone meanwhile reads as empty.
    """

    def __init__(self, files: Mapping[str, Readable]) -> None:
        self._files = files
        self._read = lru_cache(maxsize=_AT_HAND)(self._text)

    def __getitem__(self, path: str) -> str:
        return self._read(path)

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)

    def _text(self, path: str) -> str:
        text = read_text(self._files[path])
        return text if isinstance(text, str) else ""
