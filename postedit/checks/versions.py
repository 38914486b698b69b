"""Pairs whose two posts are of different versions of the text.

A machine renders what it is given: it may drop blocks, or add some, and hardly ever both in numbers. Where
both sides have blocks of their own, or a fifth of the source is nowhere in the translation, the source was
rewritten after it was translated.
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
_CATEGORIES = frozenset({"omission", "addition", "number"})
_CHECKS = frozenset({"markup/missing-link", "markup/link-target", "term/missing"})


def why_apart(source: Post, target: Post, alignment: Alignment) -> str:
    """Give in words why the posts are of different versions; empty where they are of one.

    They differ where each has three blocks of its own or more, together a tenth of all, or where the source
    alone has eight or more, a fifth of its own.
    """
    alone = [0, 0]
    for pair in alignment.blocks:
        alone[0] += 0 if pair.target else sum(_is_text(source, index) for index in pair.source)
        alone[1] += 0 if pair.source else sum(_is_text(target, index) for index in pair.target)
    total = len(source.blocks) + len(target.blocks)
    is_rewritten = min(alone) >= _LEAST and sum(alone) >= _SHARE * total
    has_grown = alone[0] >= _LEAST_NEW and alone[0] >= _SHARE_NEW * len(source.blocks)
    if not (is_rewritten or has_grown):
        return ""
    return f"{alone[0]} of its blocks are not here, and {alone[1]} blocks here are not in it"


def within_versions(findings: Iterable[Finding]) -> list[Finding]:
    """Leave out what tells only of the difference between two versions: what one has and the other lacks."""
    return [f for f in findings if f.category not in _CATEGORIES and f.check not in _CHECKS]


def _is_text(post: Post, index: int) -> bool:
    return post.blocks[index].kind is not BlockKind.FIELD and index not in post.notices
