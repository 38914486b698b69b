"""Whether the source changed after it was translated.

What the translation says of the version it was made from is asked first (OpenTelemetry's
``default_lang_commit`` and ``drifted_from_default``, MDN's ``l10n.sourceCommit``, Co-op Translator's
``original_hash``, which is the MD5 of the source file), then the days of the last change
that both front matters tell, at last the order of the commits in git.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from postedit.site.coop import CoopNotes
from postedit.site.history import History
from postedit.site.pairs import PostPair
from postedit.site.signs import Signs, signs_of


def why_stale(pair: PostPair, signs: Signs, history: Callable[[], History | None], coop: CoopNotes) -> str:
    """Say why a translation is older than its source, or nothing where it is not or nobody knows.

    Args:
        pair: the two; where there is no source, nothing is said.
        signs: those of the translation.
        history: asked only where the files themselves leave the question open.
        coop: finds what Co-op Translator noted.
    """
    source, target = pair.source, pair.target
    if source is None:
        return ""
    if signs.drift:
        return "marked drifted_from_default"
    known_hash = coop.hash_of(target, signs.coop)
    if known_hash:
        return "" if known_hash in _hashes(source) else "the source no longer has the hash in original_hash"
    updated = signs_of(source, pair.source_language).changed
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


def _hashes(source: Path) -> set[str]:
    """Give the MD5 of a file as it stands and with the newlines of Unix; none where it cannot be read."""
    try:
        raw = source.read_bytes()
    except OSError:
        return set()
    return {
        hashlib.md5(data, usedforsecurity=False).hexdigest() for data in (raw, raw.replace(b"\r\n", b"\n"))
    }
