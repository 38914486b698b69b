"""HTML tags inside the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.html_tags import Tag, broken_tags, tags, translated_name
from postedit.model import Edit, Severity, Span, safe, unsafe
from postedit.post import Block

_KEPT = (
    "class",
    "id",
    "style",
    "width",
    "height",
    "name",
    "type",
    "rel",
    "target",
    "align",
    "colspan",
    "rowspan",
)
"""Attributes whose values no reader sees, so that translating them can only do harm."""


@check(severity=Severity.MAJOR, confidence=0.93)
def html(context: Context) -> Iterator[Hit]:
    """An HTML tag was spaced out (``< br >``), escaped or translated, or lost an attribute."""
    if context.source is None or "<" not in context.source.text:
        return
    for source, target in context.block_pairs:
        theirs = tags(context.source, source)
        if theirs:
            yield from _compare(context, theirs, target)


def _compare(context: Context, theirs: list[Tag], target: Block) -> Iterator[Hit]:
    ours = tags(context.target, target)
    missing = list((Counter(t.key for t in theirs) - Counter(t.key for t in ours)).elements())
    for place, key in broken_tags(context.target, target, ours):
        if key not in missing:
            continue
        missing.remove(key)
        source = next(tag for tag in theirs if tag.key == key)
        yield _hit(place, source, "the tag was taken apart", source.text)
    extra = Counter(t.key for t in ours) - Counter(t.key for t in theirs)
    for tag in ours:
        wanted = translated_name(tag, missing) if extra[tag.key] else None
        if wanted:
            extra[tag.key] -= 1
            missing.remove(wanted)
            source = next(other for other in theirs if other.key == wanted)
            yield _hit(tag.span, source, "the tag was translated", source.text)
    yield from _attributes(theirs, ours)


def _hit(place: Span, source: Tag, what: str, text: str) -> Hit:
    fix = safe(f"write {text}", Edit(place.start, place.end, text))
    return Hit(place, f"{what}: the source has {text}", source.span, (fix,))


def _attributes(theirs: list[Tag], ours: list[Tag]) -> Iterator[Hit]:
    """Compare the attributes of tags that stand in the same order on both sides."""
    if [tag.key for tag in theirs] != [tag.key for tag in ours]:
        return
    for a, b in zip(theirs, ours, strict=True):
        wrong = [
            name for name in _KEPT if name in a.attributes and a.attributes[name] != b.attributes.get(name)
        ]
        filled = a.attributes.get("alt") == "" and b.attributes.get("alt", "") != ""
        if not wrong and not filled:
            continue
        found = [*wrong, *(["alt"] if filled else [])]
        fix = unsafe(
            "use the source's tag", Edit(b.span.start, b.span.end, _restored(a, b, wrong, filled=filled))
        )
        message = f"{', '.join(found)} of <{a.name}> differs from the source's {a.text}"
        yield Hit(_place(b, found), message, a.span, (fix,), severity=Severity.MINOR)


def _place(tag: Tag, names: list[str]) -> Span:
    """Give the first of the attributes in a tag, or the tag where it has none of them."""
    for name in names:
        match = re.search(
            rf"\b{re.escape(name)}\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"'>]+)", tag.text, re.IGNORECASE
        )
        if match:
            return Span(tag.span.start + match.start(), tag.span.start + match.end())
    return tag.span


def _restored(source: Tag, target: Tag, wrong: list[str], *, filled: bool) -> str:
    """Give the source's tag with the attributes that readers see taken from the translation."""
    text = source.text
    for name in ("alt", "title", "href", "src"):
        theirs, ours = source.attributes.get(name), target.attributes.get(name)
        if theirs and ours and theirs != ours and name not in wrong and not (filled and name == "alt"):
            text = text.replace(f'{name}="{theirs}"', f'{name}="{ours}"', 1)
    return text
