"""What machines do to headings, lists, tables, fences, tags of templates and whole blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from benchmarks.faults.operator import Fault, Pair, fault, inserted, operator, replaced
from postedit.model import Edit, Span
from postedit.post import Block, BlockKind, InlineKind

_FENCE = re.compile(r"^```(\w+)\n(.*?)\n```$", re.MULTILINE | re.DOTALL)
_DELIMITER = re.compile(r"^\|(?: ?:?-+:? ?\|)+$", re.MULTILINE)
_ITEM = re.compile(r"^(- |\d\. )", re.MULTILINE)


def _blocks(pair: Pair, *kinds: BlockKind) -> list[Block]:
    return [block for block in pair.target.blocks if block.kind in kinds]


@operator("markup/heading")
def marker_at_the_end(pair: Pair) -> Iterator[Fault]:
    """``Title ##``."""
    text = pair.target.text
    for block in _blocks(pair, BlockKind.HEADING):
        line = block.span.of(text)
        if "{" not in line:
            yield replaced(block.span, f"{line.lstrip('# ')} {'#' * block.level}")


@operator("markup/heading")
def another_level(pair: Pair) -> Iterator[Fault]:
    """``### Title`` for ``## Title``."""
    return (inserted(block.span.start, "#") for block in _blocks(pair, BlockKind.HEADING))


@operator("markup/heading")
def marker_without_space(pair: Pair) -> Iterator[Fault]:
    """``##Title``."""
    for block in _blocks(pair, BlockKind.HEADING):
        at = block.span.start + block.level
        yield Fault((Edit(at, at + 1, ""),), block.span)


@operator("markup/list")
def item_without_space(pair: Pair) -> Iterator[Fault]:
    """``-item`` in a whole list."""
    for span in _lists(pair):
        marks = [
            Span(span.start + m.start(), span.start + m.end())
            for m in _ITEM.finditer(span.of(pair.target.text))
        ]
        yield fault(*(Edit(mark.end - 1, mark.end, "") for mark in marks))


@operator("markup/list")
def bullets(pair: Pair) -> Iterator[Fault]:
    """``• item`` in a whole list."""
    for span in _lists(pair):
        yield (
            replaced(span, re.sub(r"(?m)^- ", "• ", span.of(pair.target.text)))
            if "- " in span.of(pair.target.text)
            else replaced(span, re.sub(r"(?m)^\d\. ", "• ", span.of(pair.target.text)))
        )


@operator("markup/list")
def items_in_one_line(pair: Pair) -> Iterator[Fault]:
    """``: - one - two``."""
    for span in _lists(pair):
        body = span.of(pair.target.text)
        if body.startswith("- ") and pair.target.text[span.start - 3 : span.start] == ":\n\n":
            yield replaced(Span(span.start - 2, span.end), " " + body.replace("\n", " "))


@operator("markup/list")
def lost_marker(pair: Pair) -> Iterator[Fault]:
    """An item inside a list without its marker."""
    for span in _lists(pair):
        for match in list(_ITEM.finditer(span.of(pair.target.text)))[1:]:
            at = span.start + match.start()
            yield Fault((Edit(at, at + len(match[0]), ""),), Span(at, at + 30))


def _lists(pair: Pair) -> Iterator[Span]:
    """Give the spans of the lists with one line an item."""
    for match in re.finditer(r"(?:^(?:- |\d\. ).*\n?){2,}", pair.target.text, re.MULTILINE):
        yield Span(match.start(), match.start() + len(match[0].rstrip("\n")))


@operator("markup/table")
def long_dashes(pair: Pair) -> Iterator[Fault]:
    """``| — | — |``."""
    for match in _DELIMITER.finditer(pair.target.text):
        yield replaced(Span(*match.span()), re.sub("-+", "—", match[0]))


@operator("markup/table")
def spaced_dashes(pair: Pair) -> Iterator[Fault]:
    """``| -- - | --- |``."""
    for match in _DELIMITER.finditer(pair.target.text):
        yield replaced(Span(*match.span()), match[0].replace("---", "-- -", 1))


@operator("markup/table")
def joined_rows(pair: Pair) -> Iterator[Fault]:
    """Two rows on one line."""
    for match in re.finditer(r"\|(\n)\| (?!-)", pair.target.text):
        if "--" not in pair.target.text[match.start() - 40 : match.start()].rpartition("\n")[2]:
            yield replaced(Span(*match.span(1)), " ")


@operator("markup/table")
def lost_row(pair: Pair) -> Iterator[Fault]:
    """A row that is gone: told in the table."""
    for match in re.finditer(r"(?<=\|\n)\| (?!-).*\|\n(?=\n|\|)", pair.target.text):
        yield Fault((Edit(match.start(), match.end(), ""),), Span(match.start() - 250, match.end() + 150))


@operator("markup/table")
def field_in_the_dashes(pair: Pair) -> Iterator[Fault]:
    """A field of the front matter in the row of dashes."""
    for match in _DELIMITER.finditer(pair.target.text):
        yield replaced(Span(*match.span()), re.sub(r"-+(:? ?\|)\Z", r"---draft: false\n---\1", match[0]))


@operator("markup/fence")
def translated_language(pair: Pair) -> Iterator[Fault]:
    """A fence that names a language in the target's words."""
    return (replaced(Span(*m.span(1)), "coquille") for m in _FENCE.finditer(pair.target.text))


@operator("markup/fence")
def lost_language(pair: Pair) -> Iterator[Fault]:
    """A fence without its language."""
    for match in _FENCE.finditer(pair.target.text):
        yield Fault((Edit(match.start(1), match.end(1), ""),), Span(match.start(), match.end(1)))


@operator("markup/fence")
def fence_in_one_line(pair: Pair) -> Iterator[Fault]:
    """A code block on one line with its fences."""
    for match in _FENCE.finditer(pair.target.text):
        yield replaced(Span(*match.span()), f"``` {match[1]} {' '.join(match[2].split())} ```")


@operator("markup/fence")
def open_fence(pair: Pair) -> Iterator[Fault]:
    """A code block that nothing closes."""
    for match in _FENCE.finditer(pair.target.text):
        yield Fault((Edit(match.end() - 4, match.end(), ""),), Span(match.start(), match.end()))


@operator("markup/shortcode")
def renamed_shortcode(pair: Pair) -> Iterator[Fault]:
    """``{{< vidéo … >}}``."""
    for span in _shortcodes(pair):
        match = re.search(r"\w+", span.of(pair.target.text))
        if match:
            yield replaced(Span(span.start + match.start(), span.start + match.end()), "vidéo")


@operator("markup/shortcode")
def escaped_shortcode(pair: Pair) -> Iterator[Fault]:
    """``{{&lt; … &gt;}}``."""
    for span in _shortcodes(pair):
        yield replaced(span, span.of(pair.target.text).replace("<", "&lt;").replace(">", "&gt;"))


def _shortcodes(pair: Pair) -> list[Span]:
    return [inline.span for inline in pair.target.inlines if inline.kind is InlineKind.SHORTCODE]


def _texts(pair: Pair) -> list[Block]:
    """Give paragraphs and items of some words with nothing but plain text around them."""
    found = _blocks(pair, BlockKind.PARAGRAPH, BlockKind.ITEM)
    return [b for b in found if len(b.text) > 30 and not b.container.startswith(("quote", "footnote"))]


@operator("addition/block", "addition/repetition")
def doubled_block(pair: Pair) -> Iterator[Fault]:
    """A paragraph given twice."""
    for block in _texts(pair):
        if block.kind is BlockKind.PARAGRAPH:
            yield inserted(block.span.end, f"\n\n{block.span.of(pair.target.text)}")


@operator("omission/block", "markup/missing-link", "markup/footnote", bar=0.85)
def lost_block(pair: Pair) -> Iterator[Fault]:
    """A paragraph that is gone: told at its neighbours."""
    blocks = [b for b in pair.target.blocks if b.kind is not BlockKind.FIELD]
    for before, block in pairwise(blocks):
        if block.kind is BlockKind.PARAGRAPH and len(block.text) > 30 and not block.container:
            cut = Edit(before.span.end, block.span.end, "")
            yield Fault(
                (cut,), Span(max(0, before.text.end - 15), min(len(pair.target.text), block.span.end + 3))
            )


@operator("addition/repetition")
def doubled_sentence(pair: Pair) -> Iterator[Fault]:
    """A sentence given twice."""
    post = pair.target
    for one, two in pairwise(post.segments):
        sentence = one.span.of(post.text)
        if one.block == two.block and len(sentence.split()) > 4 and "[" not in sentence:
            yield inserted(one.span.end, f" {sentence}")


@operator("omission/segment", "omission/block", "markup/missing-link", bar=0.6)
def lost_sentence(pair: Pair) -> Iterator[Fault]:
    """A sentence that is gone: told at its neighbours."""
    post = pair.target
    for one, two in pairwise(post.segments):
        if one.block == two.block and len(two.span) > 25:
            yield Fault((Edit(one.span.end, two.span.end, ""),), Span(one.span.end - 2, two.span.end + 3))


@operator("omission/shortened", "omission/segment", bar=0.35)
def cut_sentence(pair: Pair) -> Iterator[Fault]:
    """A sentence that breaks off after a third: told in the sentence."""
    post = pair.target
    for segment in post.segments:
        words = list(re.finditer(r"\S+", segment.span.of(post.text)))
        if len(words) > 14 and "](" not in segment.span.of(post.text):
            cut = segment.span.start + words[len(words) // 3].end()
            yield Fault((Edit(cut, segment.span.end, "."),), segment.span)


@operator("addition/segment", bar=0.3)
def added_sentence(pair: Pair) -> Iterator[Fault]:
    """A sentence of another paragraph."""
    post = pair.target
    for one, two in pairwise(post.segments):
        if one.block == two.block and len(one.span) > 25:
            others = [s for s in post.segments if abs(s.block - one.block) > 3 and 40 < len(s.span) < 120]
            yield inserted(one.span.end, f" {others[one.span.start % len(others)].span.of(post.text)}")
