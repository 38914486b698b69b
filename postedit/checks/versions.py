"""Pairs whose two posts are of different versions of the text.

A machine renders what it is given: it may drop blocks, or add some, and hardly ever both in numbers. Where
both sides have blocks of their own, the source was rewritten after it was translated; where a fifth of the
source is nowhere in the translation, here a block and there another, it has grown. A stretch that is missing
as a whole, such as the end, is what a translation cut short lacks: a reviewer must see that.
"""

from __future__ import annotations

from collections.abc import Iterable

from postedit.align import Alignment
from postedit.model import Finding
from postedit.post import BlockKind, Post

_LEAST = 3
_SHARE = 0.1
_LEAST_NEW = 8
_SHARE_NEW = 0.2
_PLACES = 4
"""Stretches of new blocks in a source that has grown."""
_CATEGORIES = frozenset({"omission", "addition", "number"})
_CHECKS = frozenset({"markup/missing-link", "markup/link-target", "term/missing"})


def why_apart(source: Post, target: Post, alignment: Alignment) -> str:
    """Give in words why the posts are of different versions; empty where they are of one.

    They differ where each has three blocks of its own or more, together a tenth of all, or where the source
    alone has eight or more, a fifth of its own, in several places.
    """
    old = [i for pair in alignment.blocks if not pair.source for i in pair.target if _is_text(target, i)]
    new = [i for pair in alignment.blocks if not pair.target for i in pair.source if _is_text(source, i)]
    share = (len(old) + len(new)) / max(1, len(source.blocks) + len(target.blocks))
    is_rewritten = min(len(old), len(new)) >= _LEAST and share >= _SHARE
    has_grown = len(new) >= max(_LEAST_NEW, _SHARE_NEW * len(source.blocks)) and _stretches(new) >= _PLACES
    if not (is_rewritten or has_grown):
        return ""
    return f"{len(new)} of its blocks are not here, and {len(old)} blocks here are not in it"


def within_versions(findings: Iterable[Finding]) -> list[Finding]:
    """Leave out what tells only of the difference between two versions: what one has and the other lacks."""
    return [f for f in findings if f.category not in _CATEGORIES and f.check not in _CHECKS]


def _stretches(blocks: list[int]) -> int:
    """Count the runs of blocks that follow one another."""
    known = set(blocks)
    return sum(block - 1 not in known for block in blocks)


def _is_text(post: Post, index: int) -> bool:
    return post.blocks[index].kind is not BlockKind.FIELD and index not in post.notices
