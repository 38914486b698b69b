"""What machines do to emphasis, code, tags, footnotes, formulas and letters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from benchmarks.faults.operator import Fault, Pair, fault, inserted, operator, replaced
from postedit.model import Edit, Span
from postedit.post import BlockKind, Inline, InlineKind

_STARRED = {InlineKind.EMPHASIS, InlineKind.STRONG}
_NOTE = re.compile(r"\[\^(\w+)\](?!:)")
_NOTE_HEAD = re.compile(r"^\[\^\w+\](?=: )", re.MULTILINE)
_MATH = re.compile(r"\$[^$\n]*\\[^$\n]*\$")
_ACCENTS = {"é": "&eacute;", "è": "&egrave;", "ê": "&ecirc;", "à": "&agrave;"}


def _inlines(pair: Pair, *kinds: InlineKind) -> list[Inline]:
    return [i for i in pair.target.inlines if i.kind in kinds]


def _starred(pair: Pair) -> list[Inline]:
    text = pair.target.text
    found = _inlines(pair, *_STARRED)
    return [i for i in found if text[i.span.start] == "*" and len(i.content) < 60]


@operator("markup/emphasis")
def emptied_emphasis(pair: Pair) -> Iterator[Fault]:
    """``word ** **``."""
    text = pair.target.text
    for inline in _starred(pair):
        mark = text[inline.span.start : inline.content.start]
        yield replaced(inline.span, f"{inline.content.of(text)} {mark} {mark}")


@operator("markup/emphasis")
def padded_emphasis(pair: Pair) -> Iterator[Fault]:
    """``** word **``, ``~~ word ~~``."""
    struck = _inlines(pair, InlineKind.STRIKE)
    for inline in _starred(pair) + struck:
        start, end = inline.content.start, inline.content.end
        yield fault(Edit(start, start, " "), Edit(end, end, " "))


@operator("markup/lone-marker")
def lone_marker(pair: Pair) -> Iterator[Fault]:
    """``word**``."""
    for inline in _starred(pair):
        if inline.content.of(pair.target.text).isalpha():
            yield fault(Edit(inline.span.start, inline.content.start, ""))


@operator("markup/emphasis")
def glued_emphasis(pair: Pair) -> Iterator[Fault]:
    """``the*word*``."""
    text = pair.target.text
    for inline in _starred(pair):
        before = text[inline.span.start - 2 : inline.span.start]
        if (
            len(before) == 2
            and before[0].isalpha()
            and before[1] == " "
            and text[inline.span.start - 3].isalpha()
        ):
            yield fault(Edit(inline.span.start - 1, inline.span.start, ""))


@operator("markup/moved-emphasis")
def moved_emphasis(pair: Pair) -> Iterator[Fault]:
    """The markers of a name on the word before it."""
    text = pair.target.text
    for inline in _starred(pair):
        words = inline.content.of(text)
        mark = text[inline.span.start : inline.content.start]
        before = re.search(r"(\w+) \Z", text[: inline.span.start])
        if words in pair.source.text and before:
            yield replaced(Span(before.start(1), inline.span.end), f"{mark}{before[1]}{mark} {words}")


@operator("markup/lost-emphasis")
def dropped_emphasis(pair: Pair) -> Iterator[Fault]:
    """A name without its markers."""
    text = pair.target.text
    for inline in _inlines(pair, *_STARRED, InlineKind.STRIKE):
        if inline.content.of(text) in pair.source.text:
            yield replaced(inline.span, inline.content.of(text))


def _code(pair: Pair) -> list[Inline]:
    text = pair.target.text
    known = [i.content.of(pair.source.text) for i in pair.source.inlines if i.kind is InlineKind.CODE]
    return [i for i in _inlines(pair, InlineKind.CODE) if i.content.of(text) in known]


@operator("markup/code")
def spaced_code(pair: Pair) -> Iterator[Fault]:
    """`` `gate. conf` ``."""
    for inline in _code(pair):
        match = re.search(r"[./=_-](?=\w)", inline.content.of(pair.target.text))
        if match:
            yield inserted(inline.content.start + match.end(), " ")


@operator("markup/code")
def quoted_code(pair: Pair) -> Iterator[Fault]:
    """``« gate.conf »`` for code."""
    for inline in _code(pair):
        content = inline.content.of(pair.target.text)
        if pair.target.text.count(content) == 1:
            yield replaced(inline.span, f"« {content} »")


@operator("markup/code")
def translated_code(pair: Pair) -> Iterator[Fault]:
    """A keyword of a code block in the target language."""
    words = {"import": "importer", "return": "retourner", "def": "définir", "sudo": "sudoer"}
    for block in pair.target.blocks:
        if block.kind is BlockKind.CODE and block.info:
            for match in re.finditer(r"\b(?:import|return|def|sudo)\b", block.span.of(pair.target.text)):
                start = block.span.start + match.start()
                yield replaced(Span(start, start + len(match[0])), words[match[0]])


@operator("markup/code")
def typographic_code(pair: Pair) -> Iterator[Fault]:
    """Straight quotes of code as guillemets."""
    for block in pair.target.blocks:
        if block.kind is BlockKind.CODE and block.info:
            for match in re.finditer(r'"([^"\n]*)"', block.text.of(pair.target.text)):
                start = block.text.start + match.start()
                yield replaced(Span(start, start + len(match[0])), f"« {match[1]} »")


def _tags(pair: Pair, pattern: str) -> Iterator[re.Match[str]]:
    for inline in _inlines(pair, InlineKind.HTML):
        match = re.compile(pattern).fullmatch(pair.target.text, inline.span.start, inline.span.end)
        if match:
            yield match


@operator("markup/html")
def spaced_tag(pair: Pair) -> Iterator[Fault]:
    """``< br >``, ``</ em>``."""
    for match in _tags(pair, r"</?[a-z]+>"):
        text = match[0].replace("</", "</ ") if match[0].startswith("</") else f"< {match[0][1:-1]} >"
        yield replaced(Span(*match.span()), text)


@operator("markup/html")
def escaped_tag(pair: Pair) -> Iterator[Fault]:
    """``&lt;br&gt;``."""
    for match in _tags(pair, r"</?[a-z]+>"):
        yield replaced(Span(*match.span()), match[0].replace("<", "&lt;").replace(">", "&gt;"))


@operator("markup/html")
def translated_tag(pair: Pair) -> Iterator[Fault]:
    """``<touche>`` for ``<kbd>``."""
    names = {"kbd": "touche", "em": "emphase", "br": "saut"}
    for match in _tags(pair, r"<([a-z]+)>"):
        if match[1] in names:
            yield replaced(Span(*match.span()), f"<{names[match[1]]}>")


@operator("markup/html")
def translated_class(pair: Pair) -> Iterator[Fault]:
    """``class="remarque"`` for ``class="note"``."""
    for match in re.finditer(r'class="(\w+)"', pair.target.text):
        if match[0] in pair.source.text:
            yield replaced(Span(*match.span(1)), "remarque")


@operator("markup/entity")
def letter_as_entity(pair: Pair) -> Iterator[Fault]:
    """``&eacute;`` for é."""
    for block in pair.target.blocks:
        if block.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM):
            match = re.search("[éèêà]", block.text.of(pair.target.prose))
            if match:
                at = block.text.start + match.start()
                yield replaced(Span(at, at + 1), _ACCENTS[match[0]])


@operator("markup/quote")
def apostrophe_as_guillemet(pair: Pair) -> Iterator[Fault]:
    """``l » eau`` for l'eau."""
    for block in pair.target.blocks:
        if block.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM) and "«" not in block.text.of(pair.target.text):
            for match in re.finditer(r"\b[lLdD](['’])(?=[aeéèiouêh])", block.text.of(pair.target.prose)):
                start = block.text.start + match.start(1)
                yield replaced(Span(start, start + 1), " » ")


@operator("markup/footnote")
def spaced_footnote(pair: Pair) -> Iterator[Fault]:
    """``[^ 1]``."""
    return (inserted(match.start(1), " ") for match in _NOTE.finditer(pair.target.text))


@operator("markup/footnote")
def spaced_note(pair: Pair) -> Iterator[Fault]:
    """``[^1] : …``."""
    return (inserted(match.end(), " ") for match in _NOTE_HEAD.finditer(pair.target.text))


@operator("markup/footnote")
def lost_footnote(pair: Pair) -> Iterator[Fault]:
    """A mark that is gone: told in its paragraph."""
    for match in _NOTE.finditer(pair.target.text):
        index = pair.target.block_at(match.start())
        if index is not None:
            yield Fault((Edit(match.start(), match.end(), ""),), pair.target.blocks[index].span)


@operator("markup/math")
def spaced_formula(pair: Pair) -> Iterator[Fault]:
    """``$ x $``."""
    for match in _MATH.finditer(pair.target.text):
        yield fault(
            Edit(match.start() + 1, match.start() + 1, " "), Edit(match.end() - 1, match.end() - 1, " ")
        )


@operator("markup/math")
def translated_formula(pair: Pair) -> Iterator[Fault]:
    r"""``\racine`` for ``\sqrt``."""
    for match in _MATH.finditer(pair.target.text):
        yield replaced(Span(*match.span()), match[0].replace("sqrt", "racine"))
