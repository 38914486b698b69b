"""Translations already asked for, kept in the user's cache folder; it may be deleted at any time."""

from __future__ import annotations

import hashlib
import os
import tempfile
from pathlib import Path

from postedit.mt.settings import Settings


class Cache:
    """Translations of one pair of languages by one machine. What cannot be kept is asked for again."""

    def __init__(self, settings: Settings, source: str, target: str, folder: Path | None = None) -> None:
        self._whose = "\n".join((settings.backend, settings.url, source, target))
        self._folder = folder or _user_folder()

    def get(self, text: str) -> str | None:
        """Give the translation of a text, None where it was not kept."""
        try:
            return self._place(text).read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            return None

    def put(self, text: str, translation: str) -> None:
        """Keep a translation; the file appears in one step, because other processes read at the same time."""
        place = self._place(text)
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=place.parent)
            with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
                file.write(translation)
            Path(name).replace(place)
        except (OSError, UnicodeEncodeError):
            return

    def _place(self, text: str) -> Path:
        name = hashlib.blake2b(f"{self._whose}\n{text}".encode("utf-8", "surrogatepass"), digest_size=16)
        return self._folder / name.hexdigest()[:2] / name.hexdigest()


def _user_folder() -> Path:
    from platformdirs import user_cache_dir  # noqa: PLC0415 - only where a machine is asked

    return Path(user_cache_dir("postedit")) / "mt"
