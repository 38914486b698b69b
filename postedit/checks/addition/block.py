"""Blocks that stand there twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.lengths import word_count
from postedit.model import Edit, Severity, safe, unsafe
from postedit.post import Block, BlockKind, Post

_TEXT = {BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.HEADING, BlockKind.CODE}
_LEAST = 3


@check(severity=Severity.MAJOR, confidence=0.95)
def block(context: Context) -> Iterator[Hit]:
    """A paragraph, heading, list item or code block stands twice where the source has it once."""
    if context.source is None:
        return
    surplus = Counter(b.kind for b in context.target.blocks) - Counter(b.kind for b in context.source.blocks)
    if not surplus.keys() & _TEXT:
        return
    seen: dict[tuple[BlockKind, str], int] = {}
    known = Counter(_key(context.source, b) for b in context.source.blocks if b.kind in _TEXT)
    most = max(known.values(), default=1)
    ours = Counter(_key(context.target, b) for b in context.target.blocks if b.kind in _TEXT)
    for index, found in enumerate(context.target.blocks):
        key = _key(context.target, found)
        if found.kind not in _TEXT or not _is_long_enough(context.target, found):
            continue
        first = seen.setdefault(key, index)
        if first == index or surplus[found.kind] <= 0 or ours[key] <= known.get(key, 1):
            continue
        if most > 1 and _source_repeats(context, first, index):
            continue
        yield _hit(context, first, index)


def _key(post: Post, found: Block) -> tuple[BlockKind, str]:
    return found.kind, " ".join(found.span.of(post.text).casefold().split())


def _is_long_enough(post: Post, found: Block) -> bool:
    return found.kind is BlockKind.CODE or word_count(post, found.text) >= _LEAST


def _source_repeats(context: Context, first: int, second: int) -> bool:
    """Tell whether the two blocks render two blocks of the source that are equal."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    pairs = [context.alignment.pair_of_target(i) if context.alignment else None for i in (first, second)]
    indexes = [pair.source[0] for pair in pairs if pair and pair.source]
    if len(indexes) < 2:
        return False
    a, b = (_key(context.source, context.source.blocks[i]) for i in indexes)
    return a == b


def _hit(context: Context, first: int, second: int) -> Hit:
    found, twin = context.target.blocks[second], context.target.blocks[first]
    line, _ = context.target.position(twin.span.start)
    before = context.target.blocks[second - 1].span
    start = context.target.text.rfind("\n", 0, found.span.start)
    is_next = second == first + 1
    make = safe if is_next and found.kind is not BlockKind.ITEM else unsafe
    cut = Edit(max(before.end, start), found.span.end, "")
    if found.kind is not BlockKind.ITEM:
        cut = Edit(before.end, found.span.end, "")
    return Hit(
        found.span,
        f"this stands in line {line} already; the source has it once",
        None,
        (make("remove it", cut),),
    )
