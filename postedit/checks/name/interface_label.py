"""Labels of an interface that exists in English alone, and which the translation gives in its own words."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.interface_labels import GITHUB
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span, unsafe
from postedit.post import Block, BlockKind, InlineKind, Post

_HANDLING = late_regex(
    r"\b(?:click|select|choose|press|tab|button|menu|dropdown|go to|navigate)", re.IGNORECASE
)
_QUOTED = late_regex(
    r"\"(?P<a>[^\"\n]{1,60})\"|“(?P<b>[^”\n]{1,60})”|«\s?(?P<c>[^»\n]{1,60}?)\s?»|„(?P<d>[^“”\n]{1,60})[“”]"
)
_MARKED = {InlineKind.STRONG, InlineKind.EMPHASIS}


@check(severity=Severity.MINOR, confidence=0.9, silenced_by=("name/translated", "term/literal"))
def interface_label(context: Context) -> Iterator[Hit]:
    """A button or tab of GitHub, whose interface is in English alone, has its label translated."""
    if context.source is None or "GitHub" not in context.source.text:
        return
    sections = _sections(context.source)
    starts = [span.start for span in sections]
    speaks = [_speaks_of_interface(span.of(context.source.text)) for span in sections]
    for source, target in context.block_pairs:
        if not source.kind.is_prose or not speaks[max(0, bisect_right(starts, source.span.start) - 1)]:
            continue
        theirs, ours = _set_off(context.source, source), _set_off(context.target, target)
        if len(theirs) != len(ours):
            continue
        for a, b in zip(theirs, ours, strict=True):
            label = a.of(context.source.text)
            if (
                label in GITHUB
                and _is_label(context.source, source, a)
                and not _stands(context, target, label)
            ):
                yield _hit(context, label, a, b)


def _is_label(post: Post, block: Block, place: Span) -> bool:
    """Tell a label from an emphasised word: somebody handles it there, or its value follows a colon."""
    behind = post.text[place.end : place.end + 5].lstrip('*_"”»“ ')
    return behind.startswith(":") or _HANDLING.search(block.text.of(post.text)) is not None


def _stands(context: Context, block: Block, label: str) -> bool:
    return label in block.span.of(context.target.text)


def _hit(context: Context, label: str, source: Span, target: Span) -> Hit:
    written = target.of(context.target.text)
    fix = unsafe(f"write “{label}”", Edit(target.start, target.end, label))
    return Hit(target, f"GitHub shows “{label}” in every language, not “{written}”", source, (fix,))


def _sections(post: Post) -> list[Span]:
    """Give the spans from each heading to the next, what stands before the first among them."""
    starts = [0, *(b.span.start for b in post.blocks if b.kind is BlockKind.HEADING)]
    return [Span(a, b) for a, b in zip(starts, [*starts[1:], len(post.text)], strict=True)]


def _speaks_of_interface(text: str) -> bool:
    return "GitHub" in text and _HANDLING.search(text) is not None


def _set_off(post: Post, block: Block) -> list[Span]:
    """Give what stands between quotation marks, and what is emphasised without, in text order."""
    code = [i.span for i in block.inlines if i.kind is InlineKind.CODE]
    quoted = [
        Span(*match.span(match.lastgroup or 0))
        for match in _QUOTED.finditer(post.text, block.text.start, block.text.end)
        if not any(span.contains(Span(*match.span())) for span in code)
    ]
    marked = [
        inline.content
        for inline in block.inlines
        if inline.kind in _MARKED and not any(inline.content.overlaps(span) for span in quoted)
    ]
    return sorted((*quoted, *marked))
