"""Template tags that the machine touched."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rapidfuzz import fuzz

from postedit.align.dynamic import cheapest_path
from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.late import late_regex
from postedit.model import Edit, Fix, Severity, Span, safe, unsafe
from postedit.post import InlineKind, Post

READER_TEXT = frozenset(
    {"alt", "caption", "title", "text", "label", "summary", "description", "legend", "attr"}
)
"""Names of parameters whose values are for readers and therefore translated."""

_TOKEN = late_regex(
    r"""([\w.-]+)\s*=\s*("[^"]*"|'[^']*'|`[^`]*`|[^\s"'>%]+)|("[^"]*"|'[^']*'|`[^`]*`)|([^\s"'=]+)|(=)"""
)
_ESCAPED = late_regex(r"\\?\{\\?\{\s*(?:&lt;|\\<|\\?%|<)[^{}\n]*?(?:&gt;|\\>|%\\?|>)\s*\\?\}\\?\}")
_MOVES = ((1, 1), (1, 0), (0, 1))
_SPACED_EQUALS = late_regex(r"\s=|=\s")


@check(severity=Severity.CRITICAL, confidence=0.93)
def shortcode(context: Context) -> Iterator[Hit]:
    """A shortcode or Liquid tag was renamed, given other parameters, or escaped."""
    if context.source is None:
        return
    theirs = _tags(context.source)
    ours = _tags(context.target)
    if len(theirs) > len(ours):
        ours = sorted(ours + _escaped(context.target, ours))
    before, after = context.source.text, context.target.text
    for a, b in _matched(theirs, ours, before, after):
        tag = a.of(before)
        if not _same(tag, b.of(after)):
            yield Hit(b, f"the tag differs from the source's {_short(tag)}", a, (_fix(tag, b, after),))


def _tags(post: Post) -> list[Span]:
    return [inline.span for inline in post.inlines if inline.kind is InlineKind.SHORTCODE]


def _escaped(post: Post, known: list[Span]) -> list[Span]:
    """Find what was a shortcode before its brackets were escaped."""
    found = []
    for block in post.blocks:
        if block.kind.is_prose:
            spans = [Span(*m.span()) for m in _ESCAPED.finditer(post.text, block.text.start, block.text.end)]
            found += [span for span in spans if not any(span.overlaps(tag) for tag in known)]
    return found


def _matched(source: list[Span], target: list[Span], before: str, after: str) -> Iterator[tuple[Span, Span]]:
    """Pair the tags in order, by likeness."""

    def cost(i: int, j: int, di: int, dj: int) -> float:
        if not di or not dj:
            return 0.45
        return 1 - fuzz.ratio(source[i].of(before), target[j].of(after)) / 100

    for step in cheapest_path(len(source), len(target), _MOVES, cost, band=20):
        if step.di and step.dj:
            yield source[step.i], target[step.j]


def _parts(tag: str) -> tuple[list[str], dict[str, str]]:
    """Give the bare words of a tag (its name first) and its named parameters."""
    inner = tag.strip("{}").strip("<>% \t\r\n")
    words: list[str] = []
    named: dict[str, str] = {}
    for key, value, text, word, equals in _TOKEN.findall(inner):
        if key:
            named[key] = value.strip("\"'`")
        elif text or word or equals:
            words.append((text or word or equals).strip("\"'`"))
    return words, named


def _same(a: str, b: str) -> bool:
    """Tell whether two tags do the same; text for readers may differ, spaces beside the delimiters too."""
    if a == b:
        return True
    if (
        not b.startswith(a[:3])
        or not b.endswith(a[-3:])
        or (_SPACED_EQUALS.search(b) and not _SPACED_EQUALS.search(a))
    ):
        return False
    (words, named), (others, renamed) = _parts(a), _parts(b)
    if named.keys() != renamed.keys() or len(words) != len(others):
        return False
    same_words = all(x == y or " " in x for x, y in zip(words, others, strict=True))
    return same_words and all(
        value == renamed[key] or key.casefold() in READER_TEXT or " " in value for key, value in named.items()
    )


def _fix(tag: str, place: Span, text: str) -> Fix:
    """Restore the source's tag; safe unless it holds text for readers, which stays the translation's."""
    words, named = _parts(tag)
    has_text = any(" " in word for word in words) or any(
        key.casefold() in READER_TEXT or " " in value for key, value in named.items()
    )
    restored = _with_translations(tag, place.of(text)) if has_text else tag
    make = unsafe if has_text else safe
    return make("restore the source's tag", Edit(place.start, place.end, restored))


def _with_translations(tag: str, translated: str) -> str:
    """Give the source's tag with the reader's text of the translation, where the two can be told apart."""
    quoted = re.compile(r"\"[^\"]*\"")
    ours = [m for m in quoted.findall(translated) if " " in m]
    theirs = [m for m in quoted.finditer(tag) if " " in m[0]]
    if len(ours) != len(theirs):
        return tag
    for match, text in reversed(list(zip(theirs, ours, strict=True))):
        tag = tag[: match.start()] + text + tag[match.end() :]
    return tag


def _short(tag: str) -> str:
    return tag if len(tag) <= 60 else tag[:57] + "…"
