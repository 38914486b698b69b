"""Dropping from a journal what no longer counts."""

from __future__ import annotations

import re

import msgspec

from postedit.model import Refused
from postedit.post.atomic import replace_bytes
from postedit.review.folder import own_file
from postedit.review.journal import JOURNAL, Journal
from postedit.review.verdict import Decision, Scope, Verdict
from postedit.site.settings_values import escapes

_LINE = re.compile(rb"[^\n]*\n|[^\n]+\Z")


def prune(journal: Journal, *, write: bool) -> int | Refused:
    """Drop lines and give how many; without ``write`` only count.

    Dropped are verdicts that a later one replaced or took back, and those of posts that are gone. The other
    lines stay as they are, byte by byte.
    """
    try:
        path = own_file(journal.root, JOURNAL.name)
        data = path.read_bytes()
        lines = _LINE.findall(data)
        kept = _kept(journal, lines)
        if write and len(kept) < len(lines):
            mode = path.stat().st_mode & 0o7777
            if not replace_bytes(path, b"".join(kept), mode, expected=data):
                return Refused(f"the journal {path} has just been written to; prune it again")
    except FileNotFoundError:
        return 0
    except OSError as error:
        return Refused(f"the journal {journal.path} cannot be pruned: {error.strerror or error}")
    return len(lines) - len(kept)


def _kept(journal: Journal, lines: list[bytes]) -> list[bytes]:
    standing = {verdict for verdict in journal if _counts(journal, verdict)}
    kept: list[bytes] = []
    for line in lines:
        verdict = _verdict(line)
        if verdict is None:
            kept.append(line)
        elif verdict in standing:
            standing.remove(verdict)
            kept.append(line)
    return kept


def _counts(journal: Journal, verdict: Verdict) -> bool:
    if verdict.decision is Decision.REOPENED:
        return False
    is_of_post = verdict.scope in (Scope.HERE, Scope.POST)
    # Nothing is looked up out of the site, whatever a line says.
    return not is_of_post or escapes(verdict.path, journal.root) or (journal.root / verdict.path).exists()


def _verdict(line: bytes) -> Verdict | None:
    try:
        return msgspec.json.decode(line, type=Verdict)
    except (msgspec.DecodeError, ValueError, RecursionError):
        return None
