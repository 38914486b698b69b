"""What machines do to front matter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from benchmarks.faults.operator import Fault, Pair, fault, operator, replaced
from postedit.model import Edit, Span
from postedit.post.structure import Field

_KEYS = {
    "title": "titre",
    "author": "auteur",
    "description": "résumé",
    "draft": "brouillon",
    "image": "l'image",
}


def _field(pair: Pair, *keys: str) -> list[Field]:
    return [f for f in pair.target.front.fields if f.key.casefold() in keys]


@operator("frontmatter/guillemets")
def guillemets(pair: Pair) -> Iterator[Fault]:
    """``title: « … »``."""
    text = pair.target.text
    for field in _field(pair, "title", "description"):
        if field.quoted and ": " not in field.value:
            yield replaced(field.span, f"« {field.content.of(text)} »")


@operator("frontmatter/key")
def translated_key(pair: Pair) -> Iterator[Fault]:
    """``titre`` for ``title``."""
    head = pair.target.front.inner
    for match in re.finditer(r"^(\w+)(?=:)", head.of(pair.target.text), re.MULTILINE):
        if match[1] in _KEYS and f"\n{match[1]}:" in pair.source.text:
            yield replaced(Span(head.start + match.start(), head.start + match.end()), _KEYS[match[1]])


@operator("frontmatter/changed-type")
def translated_truth(pair: Pair) -> Iterator[Fault]:
    """``draft: faux``."""
    for field in _field(pair, "draft"):
        if field.value in ("true", "false"):
            yield replaced(field.span, {"true": "vrai", "false": "faux"}[field.value])


@operator("frontmatter/changed-type", "frontmatter/changed-date")
def date_in_words(pair: Pair) -> Iterator[Fault]:
    """``date: 1er mars 2024``."""
    return (replaced(field.span, "1er mars 2024") for field in _field(pair, "date"))


@operator("frontmatter/changed-value")
def spaced_path(pair: Pair) -> Iterator[Fault]:
    """``/images / x.png`` and ``slug: harbour gate``."""
    for field in _field(pair, "slug", "image"):
        match = re.search(r"[-/](?=\w)", field.content.of(pair.target.text))
        source = pair.source.front.first(field.key)
        if match and source and source.value == field.value:
            at = field.content.start + match.start()
            mark = match[0]
            yield replaced(
                Span(at, at + 1),
                " " if mark == "-" else f" {mark} " if at > field.content.start else f"{mark} ",
            )


@operator("frontmatter/missing-field")
def lost_date(pair: Pair) -> Iterator[Fault]:
    """The date is gone: told in the front matter."""
    head = pair.target.front
    keys = {f.key.partition(".")[0] for f in head.fields} - {
        f.key.partition(".")[0] for f in pair.source.front.fields
    }
    match = re.search(r"^date:.*\n", head.inner.of(pair.target.text), re.MULTILINE)
    if match and not keys:
        start = head.inner.start + match.start()
        yield Fault((Edit(start, start + len(match[0]), ""),), head.span)


@operator("frontmatter/invalid")
def glued_fields(pair: Pair) -> Iterator[Fault]:
    """Two fields on one line."""
    head = pair.target.front.inner
    lines = head.of(pair.target.text).split("\n")
    at = head.start
    for line, below in pairwise(lines):
        at += len(line) + 1
        if re.match(r"\w+: [\w\"]", line) and re.match(r"\w+: ", below):
            yield Fault((Edit(at - 1, at, " "),), Span(at - len(line) - 1, at + len(below)))


@operator("frontmatter/invalid")
def colon_without_quotes(pair: Pair) -> Iterator[Fault]:
    """``title: La vanne : encore``."""
    for field in _field(pair, "title", "description"):
        yield replaced(field.span, f"{field.value.split()[0]} : {field.value}")


@operator("frontmatter/invalid")
def dashes_around(pair: Pair) -> Iterator[Fault]:
    """Long dashes for the delimiters."""
    head = pair.target.front
    yield fault(Edit(0, 3, "—"), Edit(head.inner.end, head.inner.end + 3, "—"))


@operator("frontmatter/title-case")
def small_letter(pair: Pair) -> Iterator[Fault]:
    """``title: "la vanne"``."""
    for field in _field(pair, "title", "description"):
        letter = field.content.of(pair.target.text)[0]
        if letter.isupper():
            yield replaced(field.content, letter.lower() + field.content.of(pair.target.text)[1:])


@operator("frontmatter/untranslated")
def left_in_the_source_language(pair: Pair) -> Iterator[Fault]:
    """The title of the source."""
    for field in _field(pair, "title", "description"):
        source = pair.source.front.first(field.key)
        if source:
            yield replaced(field.span, source.span.of(pair.source.text))
