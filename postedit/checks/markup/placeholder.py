"""Marks that a translating script put in place of code and links, and did not take out again."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import CERTAIN, Context
from postedit.checks.restoring import blocks_lost_at, inlines_lost_from
from postedit.late import late_regex
from postedit.model import Edit, Fix, Severity, Span, safe, unsafe
from postedit.post import Block, BlockKind, InlineKind
from postedit.post.taken import Taken

# What scripts call the things they hide (masking code in public repositories), and what the engines then
# made of those names in our languages.
_WORD = (
    r"(?:code|inline|fence|block|pre|link|url|image|img|html|tag|latex|math|formula|placeholder|shortcode|liquid"
    r"|jinja|mdx|jsx|component|frozen|protected|masked|mask|keep|token|term|glossary|comment|footnote|table"
    r"|código|codigo|bloque|enlace|imagen|etiqueta|marcador|bloc|lien|étiquette|enligne"
    r"|platzhalter|verknüpfung|bild|formel|blok|koppeling|afbeelding)"
)
_NAME = rf"{_WORD}(?:[_-]?{_WORD}){{0,3}}"
_SURE = r"(?:CODE_?BLOCK|INLINE_?CODE|PLACE_?HOLDER|PLATZHALTER|HTML_?(?:TAG|BLOCK)|(?:LATEX|MATH)_?BLOCK)"
_MARK = late_regex(
    rf"(?:__+|@@+|%%+|§+|\$\$)[ ]?{_NAME}[ ]?_?\d+[ ]?(?:__+|@@+|%%+|§+|\$\$)"
    rf"|(?:##+|~~+){_NAME}_?\d+(?:##+|~~+)"
    rf"|\[\[[ ]?{_NAME}[ ]?_?\d+[ ]?\]\]|\[{_NAME}_\d+\](?![(\[:])"
    rf"|\{{\{{?[ ]?{_NAME}_?\d+[ ]?\}}\}}?|<<?{_NAME}_\d+/?>>?"
    rf"|(?<!\w)(?:XX+|ZZ+|QQ+){_NAME}_?\d*(?:XX+|ZZ+|QQ+)(?!\w)"
    rf"|(?<![\w/.-])(?-i:[A-Z_]*{_SURE}[A-Z_]*\d+)(?![\w/.-])"
    r"|(?<![\w$\\^_}])\{\{?[ ]?\d{1,3}[ ]?\}\}?(?![\w{])"
    r"|</?(?:x|g|ph|bx|ex|bpt|ept|keep|notranslate|code|tag|link)"
    r"(?:[_-]?\d+|[ ]id[ ]?=[ ]?[\"“»«']?\d+[\"”»«']?)[ ]?/?>"
    r"|[⟦⟪⦃❲][^⟧⟫⦄❳\n]{1,40}[⟧⟫⦄❳]"
    r"|[\ue000-\uf8ff](?:\d{1,4}[\ue000-\uf8ff])?",
    re.IGNORECASE,
)
# Most posts hold none of these, and are left at that; every form above has one. A set of first characters is
# what ``re`` looks for fastest, so each branch looks back at its own.
_SIGN = late_regex(
    r"[_@%$#~\[§{<XZQxzqCHILMP⟦⟪⦃❲\ue000-\uf8ff](?:"
    r"(?:(?<=[_@%$#~\[])[_@%$#~\[]|(?<=§))[ ]?[\w-]*[ ]?\d+[ ]?[_@%$#~\]§]"
    r"|(?<=\[)[\w-]*_\d+\]|(?<=\{)[ ]?[\w-]*\d+[ ]?\}"
    r"|(?<=<)/?(?:[\w-]*\d+[ ]?/?>|\w+[ ]id[ ]?=[ ]?[\"“»«']?\d)"
    r"|(?<!\w.)(?<=[XZQxzq])[XZQxzq]\w|(?<=[CHILMP])[A-Z_]{5,}\d|(?<=[⟦⟪⦃❲\ue000-\uf8ff]))"
)
_BARE = late_regex(r"\W+")
_LITERAL = frozenset({InlineKind.CODE, InlineKind.SHORTCODE, InlineKind.HTML})


@check(severity=Severity.CRITICAL, confidence=0.95)
def placeholder(context: Context) -> Iterator[Hit]:
    """A mark stands where a translating script had hidden code or a link (`__CODE_0__`)."""
    if context.source is None or not _SIGN.search(context.target.text):
        return
    for index, block in enumerate(context.target.blocks):
        found = _marks(context, block)
        if not found:
            continue
        if block.kind is not BlockKind.FIELD and _stands_alone(context, block, found):
            yield _whole(context, index, block)
            continue
        fixes = _inline_fixes(context, index, found)
        for span, fix in zip(found, fixes, strict=True):
            yield Hit(span, _message(span.of(context.target.text)), None, fix)


def _message(mark: str) -> str:
    return f"“{mark.strip()}” is the mark of a script that hid something here and did not bring it back"


def _marks(context: Context, block: Block) -> list[Span]:
    """Give the marks of a block that the source has nowhere, code left out."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    if block.kind is BlockKind.CODE:
        return []
    text, theirs = context.target.text, context.source.text
    code = Taken(inline.span for inline in block.inlines if inline.kind is InlineKind.CODE)
    return [
        span
        for match in _MARK.finditer(text, block.span.start, block.span.end)
        if match[0] not in theirs and not code.overlaps(span := Span(*match.span()))
    ]


def _stands_alone(context: Context, block: Block, found: list[Span]) -> bool:
    rest = block.span.of(context.target.text)
    return len(found) == 1 and not _BARE.sub("", rest.replace(found[0].of(context.target.text), ""))


def _whole(context: Context, index: int, block: Block) -> Hit:
    """Tell of a mark that is a block by itself; where one block of the source is lost there, restore that."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    span = Span(block.span.start, block.span.start + len(block.span.of(context.target.text).rstrip()))
    message = _message(span.of(context.target.text))
    lost = blocks_lost_at(context, index)
    if len(lost) != 1:
        return Hit(span, message)
    theirs = lost[0].span.of(context.source.text).rstrip("\n")
    fix = safe("restore the source's block", Edit(span.start, span.end, theirs))
    return Hit(span, message, lost[0].span, (fix,))


def _inline_fixes(context: Context, index: int, found: list[Span]) -> list[tuple[Fix, ...]]:
    """Give for each mark the fix that puts the source's code or link back, where as many are lost."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    pair = None if context.alignment is None else context.alignment.pair_of_target(index)
    if pair is None or len(pair.source) != 1 or pair.confidence < CERTAIN:
        return [()] * len(found)
    lost = inlines_lost_from(context, context.source.blocks[pair.source[0]], context.target.blocks[index])
    if len(lost) != len(found):
        return [()] * len(found)
    fixes: list[tuple[Fix, ...]] = []
    for span, inline in zip(found, lost, strict=True):
        make = safe if inline.kind in _LITERAL else unsafe
        theirs = inline.span.of(context.source.text)
        fixes.append((make("put the source's back", Edit(span.start, span.end, theirs)),))
    return fixes
