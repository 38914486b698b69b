"""Straight quotes in a post that has the language's own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.evidence import is_source_text
from postedit.checks.grouping import Place, one_hit
from postedit.checks.typography import matches
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span
from postedit.post import BlockKind, InlineKind, Post

_STRAIGHT = late_regex(r"(?<![\w\"=])\"(?=[^\s\"\])}])(?P<text>[^\"\n]*[^\s\"\\])\"(?![\w\"])")
_PAIRS = late_regex(r"\"(?=(?P<text>[^\"\n]{1,200})\")")
_WORDS = late_regex(r"[^\W\d_]+(?:[ '’-]+[^\W\d_]+)*[.!?]?")
_SHOWN = 60
"""Code points of a quotation up to which a finding covers it all; a longer one is shown by its first mark."""
_AROUND = 120
_FEW_WORDS = 4
_ADMONITION = late_regex(r"[ \t>]*(?:!!!|\?\?\?\+?|===[!+]?|:::)[ \t]")
"""What opens a block with a title between quotes in Python-Markdown's extensions, as MkDocs has them."""
_CALL = late_regex(r"\bif\s?\(|\)\s?\{|\(\)|\w\(\s?\"|[=+]\s*\"|\"\s*[+]|;\s*$", re.MULTILINE)
_OWN = {
    "fr": late_regex(r"«[^»\n]+»"),
    "es": late_regex(r"«[^»\n]+»|“[^”\n]+”"),
    "de": late_regex(r"„[^“”\n]+[“”]"),
}


@check(
    severity=Severity.MINOR,
    confidence=0.9,
    needs_source=False,
    languages=("fr", "es", "de"),
    silenced_by=("untranslated/segment",),
)
def mixed_quotes(context: Context) -> Iterator[Hit]:
    """Straight quotes stand in a post that elsewhere has the quotation marks of its language."""
    found = list(straight_quotes(context))
    if found and any(
        _is_body(context, match.start()) for match in matches(context, _OWN[context.target_language.code])
    ):
        yield from one_hit(
            context, found, "straight quotes beside the language's own", "write the language's quotes"
        )


def straight_quotes(context: Context, *, names: bool = False) -> Iterator[Place]:
    """Give each pair of straight quotes around words of the target language, with the edit to its own marks.

    What the source has in quotes or as code with the same letters is a name, a command or a quotation; with
    ``names`` it is given too where it consists of words. A quotation in the source's language, where it is no
    title or label, and any in a sentence that was left in it are not given.
    """
    left, right = _marks(context)
    kept = _kept(context.source, names=names) if context.source else set()
    languages = context.source_language, context.target_language
    segments = context.target.segments
    reads_as_source = cache(lambda i: is_source_text(segments[i].span.of(context.target.prose), *languages))
    for match in matches(context, _STRAIGHT, '"'):
        start, end = match.span()
        if match["text"] in kept or not any(c.isalpha() for c in match["text"]):
            continue
        if not _is_body(context, start) or _is_code(context, start) or _is_markup(context, match["text"]):
            continue
        is_label = names and len(match["text"].split()) <= _FEW_WORDS
        if not is_label and is_source_text(match["text"], *languages):
            continue
        index = context.target.segment_at(start)
        if index is not None and reads_as_source(index):
            continue
        shown = end if end - start <= _SHOWN else start + 1
        yield Place(Span(start, shown), (Edit(start, start + 1, left), Edit(end - 1, end, right)))


def _kept(source: Post, *, names: bool) -> set[str]:
    """Give what a translation leaves as it is between its marks: quotations and code of the source.

    With ``names`` quotations of words are left out.
    """
    code = (i.content.of(source.text) for i in source.inlines if i.kind is InlineKind.CODE)
    quoted = {match["text"] for match in _PAIRS.finditer(source.text)}
    return {text for text in quoted if not (names and _WORDS.fullmatch(text))}.union(code)


def _marks(context: Context) -> tuple[str, str]:
    """Give the marks that the post has, so that a fix follows its habit; else those of the language."""
    prose, code = context.target.prose, context.target_language.code
    if code == "es" and prose.count("“") > prose.count("«"):
        return "“", "”"
    return context.target_language.quotes


def _is_code(context: Context, offset: int) -> bool:
    """Tell where quotes are syntax: titles of broken links and admonitions, code that has lost its fence."""
    start = context.target.text.rfind("\n", 0, offset) + 1
    if _ADMONITION.match(context.target.text, start):
        return True
    around = context.target.text[max(0, offset - _AROUND) : offset + _AROUND]
    before = context.target.text[max(0, offset - _AROUND) : offset].split()[-1:]
    return any("/" in word for word in before) or bool(_CALL.search(around))


def _is_markup(context: Context, quoted: str) -> bool:
    """Tell quotes for emphasis or code: a lone asterisk inside, or brackets the source does not quote."""
    if quoted.count("*") % 2:
        return True
    source = context.source.text if context.source else '"['
    return quoted.startswith("[") and '"[' not in source and "“[" not in source


def _is_body(context: Context, offset: int) -> bool:
    """Tell text from front matter, where quotes are syntax."""
    index = context.target.block_at(offset)
    return index is not None and context.target.blocks[index].kind is not BlockKind.FIELD
