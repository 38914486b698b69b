"""Code blocks: their fences, their language, whether they are there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rapidfuzz import fuzz

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span, safe
from postedit.post import Block, BlockKind, Post

_OPENING = late_regex(r"(?P<ticks>`{3,}|~{3,})[ \t]*(?P<info>[^\n`]*)")
_CLOSING = late_regex(r"\n[ \t>]*(?:`{3,}|~{3,})[ \t]*\Z")
_ANY_CLOSING = late_regex(r"\n[ \t>]*(?:`{3,}|~{3,})[ \t]*\r?(?:\n|\Z)")
"""A closing fence, be it indented so far that CommonMark does not take it for one, as MDX does."""

_LANGUAGE = late_regex(r"[^\s{,:]*")
_LIKE = 82
_LONGEST = 4000


@check(severity=Severity.CRITICAL, confidence=0.93, silenced_by=("markup/wrapped-page",))
def fence(context: Context) -> Iterator[Hit]:
    """The fence of a code block was damaged, its language changed or lost, or it swallows what follows."""
    if context.source is None:
        return
    for source, target in context.block_pairs:
        if _is_fenced(context.source, source) and _is_fenced(context.target, target):
            yield from _language(context, source, target)
    yield from _unclosed(context)
    yield from _lost(context)


def _is_fenced(post: Post, block: Block) -> bool:
    return block.kind is BlockKind.CODE and _OPENING.match(post.text, block.span.start) is not None


def _language(context: Context, source: Block, target: Block) -> Iterator[Hit]:
    theirs, ours = _LANGUAGE.match(source.info), _LANGUAGE.match(target.info)
    opening = _OPENING.match(context.target.text, target.span.start)
    if not theirs or not ours or not opening or not theirs[0] or theirs[0].casefold() == ours[0].casefold():
        return
    start = opening.start("info")
    end = start + len(ours[0])
    why = (
        f"was lost: the source has {theirs[0]}" if not ours[0] else f"was changed: the source has {theirs[0]}"
    )
    place = Span(target.span.start, end)
    fix = safe("restore the language", Edit(start, end, theirs[0]))
    yield Hit(place, f"the language of the code block {why}", source.span, (fix,), severity=Severity.MAJOR)


def _unclosed(context: Context) -> Iterator[Hit]:
    """Tell of a block that its fence does not end and that therefore holds the rest of the post."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    text = context.target.text
    last = context.target.blocks[-1] if context.target.blocks else None
    if last is None or not _is_fenced(context.target, last) or _ANY_CLOSING.search(last.span.of(text)):
        return
    lines = last.span.of(text).split("\n")
    sources = ((b, b.span.of(context.source.text).replace("\r\n", "\n")) for b in context.source.blocks)
    for source, theirs in sources:
        size = theirs.count("\n")
        if not _is_fenced(context.source, source) or not _CLOSING.search(theirs) or len(lines) <= size:
            continue
        inside = "\n".join(lines[:size]).removesuffix("\r")
        if fuzz.ratio(inside.replace("\r\n", "\n"), theirs.rpartition("\n")[0]) < _LIKE:
            continue
        end = last.span.start + len(inside)
        fix = safe(
            "close the block where the source's ends", Edit(end, end, f"\n{theirs.rpartition(chr(10))[2]}")
        )
        first = Span(last.span.start, last.span.start + len(lines[0].rstrip()))
        yield Hit(first, "nothing closes this code block, which swallows what follows", source.span, (fix,))
        return


def _lost(context: Context) -> Iterator[Hit]:
    """Tell of source code blocks whose code stands in the translation as text."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    if context.alignment is None:
        return
    blocks = context.source.blocks
    paired = {
        i
        for pair in context.alignment.blocks
        if pair.target
        for i in pair.source
        if _stays(context, pair.target)
    }
    missing = [b for i, b in enumerate(blocks) if b.kind is BlockKind.CODE and i not in paired]
    taken: list[Span] = []
    for source in missing:
        code = source.span.of(context.source.text)
        place = _as_text(context.target, source.text.of(context.source.text), taken)
        if place is None or len(code) > _LONGEST:
            continue
        taken.append(place)
        fix = safe("restore the source's code block", Edit(place.start, place.end, code))
        yield Hit(place, "the fence of this code is damaged, so it shows as text", source.span, (fix,))


def _stays(context: Context, target: tuple[int, ...]) -> bool:
    return any(context.target.blocks[j].kind is BlockKind.CODE for j in target)


def _as_text(post: Post, code: str, taken: list[Span]) -> Span | None:
    """Give the paragraph that holds the code and remains of a fence, or None."""
    wanted = " ".join(code.split())
    if len(wanted) < 3:
        return None
    for block in post.blocks:
        if (
            not block.kind.is_prose
            or block.kind is BlockKind.FIELD
            or any(block.span.overlaps(t) for t in taken)
        ):
            continue
        text = block.span.of(post.text)
        if len(text) > _LONGEST or "``" not in text:
            continue
        bare = " ".join(re.sub(r"[`~«»“”]+|''+", " ", text).split())
        if len(bare) < 2.0 * len(wanted) + 20 and fuzz.partial_ratio(wanted, bare) >= _LIKE:
            return block.span
    return None
