"""Whether the source changed after it was translated.

What the translation says of the version it was made from is asked first (OpenTelemetry's
``default_lang_commit`` and ``drifted_from_default``, MDN's ``l10n.sourceCommit``, Co-op Translator's
``original_hash``, which is the MD5 of the source file), then the days of the last change
that both front matters tell, at last the order of the commits in git.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from postedit.post.notices import COOP_METADATA
from postedit.post.reading import read_text
from postedit.site.history import History
from postedit.site.signs import signs_of

_COOP_FILE = ".co-op-translator.json"
_HASH = "original_hash"
_METADATA_ROOM = 2000
"""Code points at the top of a translation that hold Co-op Translator's comment."""
_LEVELS = 12
"""Folders above a translation in which Co-op Translator's file is looked for."""


def why_stale(
    source: Path, target: Path, languages: tuple[str, str], history: Callable[[], History | None]
) -> str:
    """Say why a translation is older than its source, or nothing where it is not or nobody knows.

    Args:
        source: the source post.
        target: the translation.
        languages: the source's and the translation's.
        history: asked only where the files themselves leave the question open.
    """
    signs = signs_of(target, languages[1])
    if signs.drift:
        return "marked drifted_from_default"
    known_hash = _coop_hash(target)
    if known_hash:
        return "" if known_hash in _hashes(source) else "the source no longer has the hash in original_hash"
    updated = signs_of(source, languages[0]).changed
    if signs.changed and signs.changed < updated:
        return f"the source was last changed on {updated}, the translation on {signs.changed}"
    log = history()
    return _by_commits(source, target, signs.commit, log) if log else ""


def _by_commits(source: Path, target: Path, translated_from: str, log: History) -> str:
    changed = log.last_change(source)
    if changed is None:
        return ""
    translated = log.commit(translated_from) if translated_from else None
    if translated is not None:
        is_older = changed.order < translated.order
        return f"the source changed on {changed.day}, after commit {translated_from[:10]}" if is_older else ""
    mine = log.last_change(target)
    if mine is None or mine.order <= changed.order:
        return ""
    return f"the source changed on {changed.day}, the translation last on {mine.day}"


def _coop_hash(target: Path) -> str:
    """Give the hash that Co-op Translator noted for a translation, in its file or in a comment."""
    text = read_text(target)
    comment = COOP_METADATA.search(text[:_METADATA_ROOM]) if isinstance(text, str) else None
    if comment is not None:
        return _hash_in(_parsed(comment["json"]))
    path = target.resolve()
    for folder in list(path.parents)[:_LEVELS]:
        file = folder / _COOP_FILE
        if file.is_file():
            return _hash_in(
                _coop_entries(file, file.stat().st_mtime_ns).get(path.relative_to(folder).as_posix())
            )
    return ""


@lru_cache(maxsize=64)
def _coop_entries(file: Path, _changed: int) -> dict[str, object]:
    text = read_text(file)
    found = _parsed(text) if isinstance(text, str) else None
    return (
        {str(key).replace("\\", "/"): value for key, value in found.items()}
        if isinstance(found, dict)
        else {}
    )


def _parsed(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _hash_in(entry: object) -> str:
    value = entry.get(_HASH) if isinstance(entry, dict) else None
    return value.lower() if isinstance(value, str) else ""


def _hashes(source: Path) -> set[str]:
    """Give the MD5 of a file as it stands and with the newlines of Unix; none where it cannot be read."""
    try:
        raw = source.read_bytes()
    except OSError:
        return set()
    return {
        hashlib.md5(data, usedforsecurity=False).hexdigest() for data in (raw, raw.replace(b"\r\n", b"\n"))
    }
