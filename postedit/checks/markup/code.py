"""Code that was translated."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz import fuzz

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.evidence import is_source_text
from postedit.checks.inline_code import KEYWORDS, inline_code
from postedit.checks.spots import Spots
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span, safe
from postedit.post import Block, BlockKind, InlineKind, Post

_COMMENT = late_regex(r"(?:^|(?<=\s))(?:#|//|--|;|%|REM\b)(?!\w*=).*|/\*.*?(?:\*/|\Z)|^\s*\*\s.*|<!--.*?-->")
_STRING = late_regex(r"\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|`[^`\n]*`")
_TAG_TEXT = late_regex(r"(?<=[>}])[^<>{}]*(?=[<{])")
_IDENTIFIER = late_regex(r"[^\W\d][\w-]*")
_TYPOGRAPHIC = late_regex(r"[«»„“”‘’]")
_STRAIGHT = late_regex(r"[\"']")
_SAME_LINE = 30
_PROSE_FENCES = frozenset({"", "text", "txt", "markdown", "md", "console", "output", "plaintext", "mermaid"})


@check(severity=Severity.CRITICAL, confidence=0.9)
def code(context: Context) -> Iterator[Hit]:
    """Code was translated: a keyword in a block, its quotes, or a word of inline code."""
    for source, target in context.block_pairs:
        if source.kind is target.kind is BlockKind.CODE:
            yield from _block(context, source, target)
    if context.source is None:
        return
    codes = Spots(inline.span.start for inline in context.source.inlines if inline.kind is InlineKind.CODE)
    for pair in context.certain_segment_pairs if codes else ():
        if codes.are_in(pair.source_span):
            yield from inline_code(context, pair)


def _keywords(line: str) -> set[str]:
    """Give the keywords of a line of code, comments, strings and the text of tags left out."""
    bare = _STRING.sub("", _COMMENT.sub("", line))
    if "</" in bare:
        bare = _TAG_TEXT.sub("", bare)
    return {word for word in _IDENTIFIER.findall(bare) if word in KEYWORDS}


def _is_damaged(before: str, after: str) -> bool:
    """Tell whether a keyword was translated or a straight quote became a typographic one."""
    lost = _keywords(before) - set(_IDENTIFIER.findall(after))
    before, after = _COMMENT.sub("", before), _COMMENT.sub("", after)
    quotes = set(_TYPOGRAPHIC.findall(after)) - set(_TYPOGRAPHIC.findall(before))
    return bool(lost) or bool(quotes and len(_STRAIGHT.findall(after)) < len(_STRAIGHT.findall(before)))


def _block(context: Context, source: Block, target: Block) -> Iterator[Hit]:
    if context.source is None or source.info.split(" ")[0].casefold() in _PROSE_FENCES:
        return
    theirs, ours = _lines(context.source, source), _lines(context.target, target)
    if len(theirs) != len(ours):
        return
    for (a, before), (b, after) in zip(theirs, ours, strict=True):
        if before == after or _is_prose(context, before):
            continue
        if _is_damaged(before, after) and fuzz.ratio(before, after) > _SAME_LINE:
            fix = safe("restore the source's line", Edit(b.start, b.end, before))
            yield Hit(b, f"code was changed: the source has “{before.strip()}”", a, (fix,))


def _is_prose(context: Context, line: str) -> bool:
    """Tell a line of a comment, or a text in a data file, from code."""
    value = line.partition(": ")[2] or line
    return len(value.split()) > 4 and is_source_text(value, context.source_language, context.target_language)


def _lines(post: Post, block: Block) -> list[tuple[Span, str]]:
    """Give the non-empty lines of a code block with their spans."""
    lines, at = [], block.span.start
    for line in block.span.of(post.text).splitlines(keepends=True):
        bare = line.rstrip("\r\n")
        if bare.strip():
            lines.append((Span(at, at + len(bare)), bare))
        at += len(line)
    return lines
