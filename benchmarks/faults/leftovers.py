"""What translating scripts and models leave in a page, and how they damage notes and nested blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from benchmarks.faults.operator import Fault, Pair, fault, operator, replaced
from postedit.checks.omission.counterparts import COUNTERPARTS
from postedit.model import Edit, Span
from postedit.post import BlockKind, InlineKind

_SAID = "Voici la traduction en français :"
_NESTED = re.compile(r"^ {2,4}(?=(?:[-*]|\d\.) )", re.MULTILINE)


@operator("markup/placeholder")
def placeholder_for_a_block(pair: Pair) -> Iterator[Fault]:
    """``__CODE_0__`` for a code block."""
    for block in pair.target.blocks:
        if block.kind is BlockKind.CODE:
            yield replaced(block.span, "__CODE_0__")


@operator("markup/placeholder")
def placeholder_in_a_sentence(pair: Pair) -> Iterator[Fault]:
    """``@@INLINE_CODE_0@@`` for inline code."""
    for inline in pair.target.inlines:
        if inline.kind is InlineKind.CODE:
            yield replaced(inline.span, "@@INLINE_CODE_0@@")


@operator("addition/chatter")
def handing_over(pair: Pair) -> Iterator[Fault]:
    """What a model says before its translation, at the top or between two parts that it was given."""
    for block in pair.target.blocks:
        if block.kind is BlockKind.HEADING:
            at = block.span.start
            yield Fault((Edit(at, at, f"{_SAID}\n\n"),), Span(at - 2, at + 2))


@operator("markup/wrapped-page")
def wrapped(pair: Pair) -> Iterator[Fault]:
    """The body in a code block of Markdown."""
    text = pair.target.text
    start = pair.target.front.span.end
    opening, closing = Edit(start, start, "```markdown\n"), Edit(len(text), len(text), "\n```\n")
    yield Fault((opening, closing), Span(start - 2, start + 2))


@operator("omission/block")
def lost_code(pair: Pair) -> Iterator[Fault]:
    """A code block that is gone: told at its neighbour."""
    for block in pair.target.blocks:
        if block.kind is BlockKind.CODE:
            cut = Edit(block.span.start, block.span.end, "")
            yield Fault((cut,), Span(max(0, block.span.start - 20), block.span.end))


@operator("markup/unmarked-image")
def image_as_link(pair: Pair) -> Iterator[Fault]:
    """``[label](picture)``."""
    for link in pair.target.links:
        if link.is_image:
            yield Fault((Edit(link.span.start, link.span.start + 1, ""),), link.span)


@operator("markup/admonition")
def translated_note(pair: Pair) -> Iterator[Fault]:
    """``> [!REMARQUE]``."""
    for match in re.finditer(r"(?<=^> \[!)\w+(?=\]$)", pair.target.text, re.MULTILINE):
        yield replaced(Span(*match.span()), "REMARQUE")


@operator("markup/admonition")
def note_in_one_line(pair: Pair) -> Iterator[Fault]:
    """``> [!NOTE] text``."""
    for match in re.finditer(r"(?<=^> \[!NOTE\])\n> ", pair.target.text, re.MULTILINE):
        yield Fault((Edit(match.start(), match.end(), " "),), Span(match.start() - 8, match.end()))


@operator("markup/nesting")
def lost_indent(pair: Pair) -> Iterator[Fault]:
    """Points of a nested list at the margin."""
    marks = [Edit(*match.span(), "") for match in _NESTED.finditer(pair.target.text)]
    if marks:
        yield fault(*marks)


@operator("markup/escaped-mark")
def escaped_emphasis(pair: Pair) -> Iterator[Fault]:
    r"""``\*\*loud\*\*``."""
    for inline in pair.target.inlines:
        if inline.kind is InlineKind.STRONG and inline.span.of(pair.target.text).startswith("**"):
            opening, closing = (Span(at, at + 2) for at in (inline.span.start, inline.span.end - 2))
            yield fault(*(Edit(mark.start, mark.end, r"\*\*") for mark in (opening, closing)))


@operator("omission/modifier", bar=0.9)
def lost_word(pair: Pair) -> Iterator[Fault]:
    """A word that says when, how often or how far is gone."""
    blocks = {mate.source[0]: mate.target[0] for mate in pair.alignment.blocks if mate.source and mate.target}
    for source, target in blocks.items():
        said, there = pair.source.blocks[source].span.of(pair.source.prose), pair.target.blocks[target].span
        for word, by_language in COUNTERPARTS.items():
            pattern = by_language["fr"].replace(" ", "|").replace("_", r"\s+")
            found = [*re.finditer(rf"\b(?:{pattern})[^\W\d_]*\s?", there.of(pair.target.text))]
            if len(found) == 1 and re.search(rf"\b{word}\b", said):
                cut = Edit(there.start + found[0].start(), there.start + found[0].end(), "")
                yield Fault((cut,), there)
