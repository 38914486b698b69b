"""What a post has that its translations have too, whatever the language: read from the raw text, quickly."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import msgspec

from postedit.late import late_regex
from postedit.post.fields import FrontMatter
from postedit.post.frontmatter import read_front_matter
from postedit.site.languages import language_of_tag

WEIGHTS = {
    "image": 2.0,
    "link": 1.5,
    "code": 1.0,
    "number": 1.0,
    "date": 1.5,
    "slug": 2.0,
    "name": 0.5,
    "title": 1.0,
}
"""How much a feature of each kind says that two posts are the same; found by trying on five sites."""
VERBATIM = frozenset({"image", "link", "code", "number", "date"})
"""Kinds that a translation keeps: one that is missing on the other side speaks against the pair."""

_IMAGE = late_regex(r"!\[[^\]\n]*\]\(\s*<?([^)\s>]+)|<img\b[^>]*?\bsrc=[\"']([^\"'>]+)", re.IGNORECASE)
_ADDRESS = late_regex(r"https?://([^\s)\]>\"'`<*]+)")
_FENCE = late_regex(r"^[ \t]*(```+|~~~+)[^\n]*\n(.*?)^[ \t]*\1", re.DOTALL | re.MULTILINE)
_CODE = late_regex(r"`([^`\n]{4,60})`")
_NUMBER = late_regex(r"(?<![\w.,/-])\d+(?:[.,'\u00a0\u202f ]\d+)*(?![\w/-])")
_DATE = late_regex(r"(?<!\d)\d{4}-\d{2}-\d{2}")
_NAME = late_regex(r"(?<=[a-zà-ÿ,] )[A-Z][\w-]{3,}")
_WORD = late_regex(r"[^\W\d_]{4,}")
_LANGUAGE_STEP = late_regex(r"/[a-z]{2}(?:-[A-Za-z]{2,4})?(?=/)")
_ADDRESS_FIELDS = frozenset({"slug", "url", "permalink"})
_NAMELESS = frozenset({"index", "_index", "readme", "post", "page", "content"})
_LEAST_DIGITS = 3
_LEAST_LINE = 10
_MOST_LINES = 40
_STEM = 5
_ROOM = 60_000
"""Code points of a post that are read; beyond them it has shown what it is."""


class Features(msgspec.Struct, frozen=True):
    """The features of a post, each a kind and a value; its folded title; its length in code points."""

    found: frozenset[tuple[str, str]]
    title: str
    length: int


def features_of(text: str, path: Path) -> Features:
    """Give the features of a post."""
    front = read_front_matter(text, str(path))
    body = text[front.span.end : front.span.end + _ROOM]
    title = next((f.value for f in front.fields if f.key.casefold() in {"title", "titre", "titel"}), "")
    title = fold(title or _heading(body))
    found = {*_of_body(body), *_of_head(front), *_of_name(path)}
    found |= {("title", word[:_STEM]) for word in _WORD.findall(title)}
    return Features(frozenset(found), title, len(text) - front.span.end)


def fold(text: str) -> str:
    """Give a text without case and accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))


def _heading(body: str) -> str:
    found = re.search(r"^#{1,2}[ \t]+(.+)", body, re.MULTILINE)
    return found[1] if found else ""


def _of_body(body: str) -> Iterator[tuple[str, str]]:
    for match in _IMAGE.finditer(body):
        yield "image", PurePosixPath(match[1] or match[2]).name.casefold()
    for match in _ADDRESS.finditer(body):
        yield "link", _LANGUAGE_STEP.sub("", match[1]).rstrip("/.,;:!?#").casefold()
    for match in _FENCE.finditer(body):
        lines = (line.strip() for line in match[2].splitlines()[:_MOST_LINES])
        yield from (("code", line) for line in lines if len(line) >= _LEAST_LINE)
    prose = _ADDRESS.sub(" ", _FENCE.sub(" ", body))
    yield from (("code", match[1]) for match in _CODE.finditer(prose))
    for match in _NUMBER.finditer(prose):
        digits = re.sub(r"\D", "", match[0])
        if len(digits) >= _LEAST_DIGITS:
            yield "number", digits
    yield from (("name", match[0].casefold()) for match in _NAME.finditer(prose))


def _of_head(front: FrontMatter) -> Iterator[tuple[str, str]]:
    for field in front.fields:
        name = field.key.rpartition(".")[2].casefold()
        if name in _ADDRESS_FIELDS:
            yield "slug", fold(field.value.rstrip("/").rpartition("/")[2])
        elif (day := _DATE.match(field.value)) is not None:
            yield "date", day[0]
        elif re.search(r"\.(?:png|jpe?g|webp|gif|svg|avif)$", field.value, re.IGNORECASE):
            yield "image", PurePosixPath(field.value).name.casefold()


def _of_name(path: Path) -> Iterator[tuple[str, str]]:
    """Give the slug that the file or, where that is only an index, its folder is named by, and the date."""
    stem = path.stem
    base, dot, tag = stem.rpartition(".")
    stem = fold(base if dot and language_of_tag(tag) else stem)
    if stem in _NAMELESS or language_of_tag(stem):
        stem = fold(path.parent.name)
    if day := _DATE.match(stem):
        yield "date", day[0]
    yield "slug", stem
