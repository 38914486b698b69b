"""What the source has and a place of the target has not, put back as the target is written."""

from __future__ import annotations

import msgspec

from postedit.checks.context import Context
from postedit.late import late_regex
from postedit.model import Fix
from postedit.post import Block, BlockKind, Inline, InlineKind, Post

_VERBATIM = {BlockKind.CODE, BlockKind.HTML, BlockKind.SHORTCODE}
_HIDEABLE = {InlineKind.CODE, InlineKind.SHORTCODE, InlineKind.HTML, InlineKind.LINK, InlineKind.IMAGE}
_NEWLINE = late_regex(r"\r?\n")


def blocks_lost_at(context: Context, index: int) -> list[Block]:
    """Give the source's blocks of code and the like in whose place the target has block ``index``."""
    if context.source is None or context.alignment is None:
        return []
    mate = {j: pair.source for pair in context.alignment.blocks for j in pair.target if pair.source}
    before = next((mate[j][-1] for j in range(index - 1, -1, -1) if j in mate), -1)
    count = len(context.target.blocks)
    behind = next((mate[j][0] for j in range(index + 1, count) if j in mate), len(context.source.blocks))
    kept = {i for pair in context.alignment.blocks if set(pair.target) - {index} for i in pair.source}
    between = range(before + 1, behind)
    return [
        context.source.blocks[i]
        for i in between
        if i not in kept and context.source.blocks[i].kind in _VERBATIM
    ]


def inlines_lost_from(context: Context, source: Block, target: Block) -> list[Inline]:
    """Give the code, tags and links of a source block that its rendering lacks, in their order."""
    assert context.source is not None  # noqa: S101 - a block of the source is given
    ours = target.span.of(context.target.text)
    lost: list[Inline] = []
    for inline in source.inlines:
        if inline.kind not in _HIDEABLE or (lost and lost[-1].span.contains(inline.span)):
            continue
        if (inline.url or inline.span.of(context.source.text)) not in ours:
            lost.append(inline)
    return lost


def with_newlines_of(post: Post, fixes: tuple[Fix, ...]) -> tuple[Fix, ...]:
    """Give fixes that end lines as the post does, whatever the check wrote or took from the source."""
    if not any("\n" in edit.text for fix in fixes for edit in fix.edits):
        return fixes
    replace = msgspec.structs.replace
    return tuple(
        replace(
            fix,
            edits=tuple(replace(each, text=_NEWLINE.sub(post.newline, each.text)) for each in fix.edits),
        )
        for fix in fixes
    )
