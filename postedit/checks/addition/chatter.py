"""What a language model or a translation service said, left in the page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.verbatim import code_of
from postedit.language.chatter import (
    LABELS,
    OPENINGS,
    REMARKS,
    SCAFFOLD,
    SCAFFOLD_SIGN,
    SERVICE_SIGNS,
    SERVICES,
)
from postedit.late import compiled, late_regex
from postedit.model import Edit, Fix, Severity, Span, safe, unsafe
from postedit.post import Block, BlockKind
from postedit.post.taken import Taken

_SCAFFOLD = late_regex(SCAFFOLD, re.MULTILINE)
_SCAFFOLD_SIGN = late_regex(SCAFFOLD_SIGN)
_SERVICE = late_regex(SERVICES)
_SPEAKS_OF_IT = late_regex(
    r"\b(?:translat|kept|keep|left|leav|preserv|retain|maintain|output|english)", re.IGNORECASE
)
_PROSE = {BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.ITEM, BlockKind.FIELD}
_MARKERS = '#*_>"“«-[( \t\u00a0'


@check(severity=Severity.CRITICAL, confidence=0.93)
def chatter(context: Context) -> Iterator[Hit]:
    """What a language model said around its translation, or a service instead of one, is in the page."""
    if context.source is None:
        return
    said = _said(context.target_language.code)
    for index, block in enumerate(context.target.blocks):
        if block.kind in _PROSE and _says(context, said, block) and not _renders(context, index):
            yield _of_block(context, block)
    yield from _scaffold(context)


@lru_cache(maxsize=8)
def _said(language: str) -> re.Pattern[str]:
    """Give what a model says in a language, or in English, as a pattern of a block's beginning."""
    ways: list[str] = []
    for code in dict.fromkeys((language, "en")):
        ways += [table[code] for table in (OPENINGS, REMARKS) if code in table]
        if code in LABELS:
            ways.append(LABELS[code] + r"\s?:[\s*_]*\Z")
    return compiled(rf"(?:{'|'.join(ways)})", re.IGNORECASE)


def _says(context: Context, said: re.Pattern[str], block: Block) -> bool:
    return said.match(context.target.text, _start(context, block), block.text.end) is not None


def _start(context: Context, block: Block) -> int:
    """Give where a block's words begin, behind quotation marks, brackets and markers."""
    at = block.text.start
    while at < block.text.end and context.target.text[at] in _MARKERS:
        at += 1
    return at


def _renders(context: Context, index: int) -> bool:
    """Tell whether the source says such a thing at that place itself."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    pair = None if context.alignment is None else context.alignment.pair_of_target(index)
    theirs = (context.source.blocks[i].span.of(context.source.text) for i in (pair.source if pair else ()))
    return any(_SPEAKS_OF_IT.search(text) for text in theirs)


def _of_block(context: Context, block: Block) -> Hit:
    """Tell of a block; taking it out is for a person to decide."""
    span = Span(_start(context, block), block.text.end)
    fixes: tuple[Fix, ...] = ()
    if block.kind is not BlockKind.FIELD:
        fixes = (unsafe("take it out", _without(context.target.text, block.span)),)
    return Hit(span, "a remark of the machine that translated, not part of the page", None, fixes)


def _without(text: str, span: Span) -> Edit:
    """Give the edit that takes a block out with the empty lines behind it."""
    end = span.end
    while end < len(text) and text[end] in "\r\n":
        end += 1
    return Edit(span.start, end, "")


def _scaffold(context: Context) -> Iterator[Hit]:
    """Tell of tags and tokens around a translation, and of a service's error, that the source has not."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    text, theirs = context.target.text, context.source.text
    code: Taken | None = None
    for pattern, may_match, message in (
        (
            _SCAFFOLD,
            _SCAFFOLD_SIGN.search(text) is not None,
            "belongs to the exchange with the model that translated, not to the page",
        ),
        (
            _SERVICE,
            any(sign in text for sign in SERVICE_SIGNS),
            "is the answer of a service that did not translate",
        ),
    ):
        if not may_match:
            continue
        for match in pattern.finditer(text, context.target.front.span.end):
            code = code or code_of(context.target)
            span = Span(*match.span())
            if match[0] in theirs or code.overlaps(span):
                continue
            fixes = (safe("take it out", _without(text, span)),) if pattern is _SCAFFOLD else ()
            yield Hit(span, f"“{match[0].strip()}” {message}", None, fixes)
