"""What else is known of a pair: who edited it, whether it is stale, how sure it is."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from postedit.site.content_pairing import NAME as CONTENT
from postedit.site.content_pairing import ByContent
from postedit.site.coop import CoopNotes
from postedit.site.history import History
from postedit.site.pairs import PostPair, Unpaired
from postedit.site.signs import signs_of
from postedit.site.staleness import why_stale


def with_notes(pair: PostPair, history: Callable[[], History | None], coop: CoopNotes) -> PostPair:
    """Give the pair with what is known of how and when its target was translated."""
    signs = signs_of(pair.target, pair.target_language)
    unedited = f"“{signs.notice.words}”" if signs.notice else signs.machine
    if signs.notice and signs.notice.is_edited:
        unedited = ""
    stale = why_stale(pair, signs, history, coop)
    return msgspec.structs.replace(pair, unedited=unedited, stale=stale)


def with_bond(pair: PostPair, content: ByContent) -> PostPair:
    """Give the pair with how sure it is, where only its content told."""
    bond = content.bonds.get(pair.target) if pair.paired_by == CONTENT else None
    if bond is None:
        return pair
    return msgspec.structs.replace(pair, confidence=bond.confidence, reasons=bond.reasons)


def with_candidates(post: Unpaired, content: ByContent) -> Unpaired:
    """Give the post with those that may be its counterpart."""
    return msgspec.structs.replace(post, candidates=content.candidates.get(post.path, ()))
