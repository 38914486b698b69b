"""Answers from outside, kept in the user's cache folder; it may be deleted at any time."""

from __future__ import annotations

import hashlib
import os
import tempfile
from pathlib import Path

from postedit.cache_folder import cache_folder


class Cache:
    """Answers of one service to texts. What cannot be kept is asked for again."""

    def __init__(self, kind: str, *whose: str, folder: Path | None = None) -> None:
        """Take where answers are kept.

        Args:
            kind: the folder inside the cache, by the kind of service.
            whose: what else an answer depends on: the service, its address, languages.
            folder: another place than the user's cache.
        """
        self._whose = "\n".join(whose)
        self._folder = (folder or cache_folder()) / kind

    def get(self, text: str) -> str | None:
        """Give the answer to a text, None where it was not kept."""
        try:
            return self._place(text).read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            return None

    def put(self, text: str, answer: str) -> None:
        """Keep an answer; the file appears in one step, because other processes read at the same time."""
        place = self._place(text)
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=place.parent)
            with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
                file.write(answer)
            Path(name).replace(place)
        except (OSError, UnicodeEncodeError):
            return

    def _place(self, text: str) -> Path:
        name = hashlib.blake2b(f"{self._whose}\n{text}".encode("utf-8", "surrogatepass"), digest_size=16)
        return self._folder / name.hexdigest()[:2] / name.hexdigest()
