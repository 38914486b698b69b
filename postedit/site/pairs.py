"""Pairs, posts without one, and all of a site's, as frozen values."""

from __future__ import annotations

from pathlib import Path

import msgspec

from postedit.model import Problem
from postedit.site.content_pairing import Candidate
from postedit.site.grouping import Chosen

BY_OPTION = "--pair"
ALONE = "alone"
"""The value of ``paired_by`` for a translation that is checked without its source."""


class PostPair(msgspec.Struct, frozen=True, gc=False):
    """A source post and one translation of it; ``source`` is None where there is none. Languages are tags.

    Attributes:
        paired_by: the layout, or the setting or option, that paired the two.
        source_by: the evidence that told source from translation.
        unedited: what says that a machine translated the target and no person edited it; else empty.
        stale: why the target is older than its source; else empty.
        confidence: how sure it is that the two belong together, 0 to 1; below 1 only where content told.
        reasons: what the two share by the layout or in their content.
        is_raw: whether the target read as raw machine output when it was first reviewed.
    """

    source: Path | None
    target: Path
    source_language: str
    target_language: str
    paired_by: str
    source_by: str = ""
    unedited: str = ""
    stale: str = ""
    confidence: float = 1.0
    reasons: tuple[str, ...] = ()
    is_raw: bool = False

    @property
    def notes(self) -> tuple[str, ...]:
        """Give in sentences what a reviewer should know of the pair before its findings."""
        return notes_on(self.unedited, self.stale)


def notes_on(unedited: str | None, stale: str | None) -> tuple[str, ...]:
    """Give the sentences for a pair's ``unedited`` and ``stale``; none for what is empty."""
    said = (("not edited after machine translation", unedited), ("older than its source", stale))
    return tuple(f"{note}: {why}" for note, why in said if why)


class Unpaired(msgspec.Struct, frozen=True):
    """A post that has no counterpart, and why; ``candidates`` are those that are not sure enough.

    Where it lies elsewhere, ``url`` says where, and ``path`` where in the site it would stand.
    """

    path: Path
    language: str | None
    reason: str
    candidates: tuple[Candidate, ...] = ()
    url: str = ""


class SitePairs(msgspec.Struct, frozen=True):
    """Everything that pairing found out about a site."""

    root: Path
    source_language: str
    pairs: tuple[PostPair, ...]
    unpaired: tuple[Unpaired, ...]
    layouts: tuple[Chosen, ...] = ()
    problems: tuple[Problem, ...] = ()
