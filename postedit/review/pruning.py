"""Dropping from a journal what no longer counts."""

from __future__ import annotations

import re

import msgspec

from postedit.model import Refused
from postedit.post.writing import write_text
from postedit.review.journal import Journal
from postedit.review.verdict import Decision, Scope, Verdict

_LINE = re.compile(r"[^\n]*\n|[^\n]+\Z")


def prune(journal: Journal, *, write: bool) -> int | Refused:
    """Drop lines and give how many; without ``write`` only count.

    Dropped are verdicts that a later one replaced or took back, and those of posts that are gone. The other
    lines stay as they are, byte by byte.
    """
    try:
        text = journal.path.read_bytes().decode("utf-8", "surrogateescape")
    except FileNotFoundError:
        return 0
    except OSError as error:
        return Refused(f"the journal {journal.path} cannot be read: {error.strerror or error}")
    standing = [verdict for verdict in journal if _counts(journal, verdict)]
    lines = _LINE.findall(text)
    kept: list[str] = []
    seen: set[Verdict] = set()
    for line in lines:
        verdict = _verdict(line)
        if verdict is None or (verdict in standing and verdict not in seen):
            kept.append(line)
        if verdict is not None:
            seen.add(verdict)
    if write and len(kept) < len(lines):
        outcome = write_text(journal.path, text, "".join(kept))
        if isinstance(outcome, Refused):
            return outcome
    return len(lines) - len(kept)


def _counts(journal: Journal, verdict: Verdict) -> bool:
    if verdict.decision is Decision.REOPENED:
        return False
    is_of_post = verdict.scope in (Scope.HERE, Scope.POST)
    return not is_of_post or (journal.root / verdict.path).exists()


def _verdict(line: str) -> Verdict | None:
    try:
        return msgspec.json.decode(line.encode("utf-8", "surrogateescape"), type=Verdict)
    except (msgspec.DecodeError, ValueError):
        return None
