"""Slugs, paths and names of templates that the machine rewrote."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.late import late_regex
from postedit.model import Edit, Severity, safe
from postedit.post.structure import Field
from postedit.terms.dictionary import is_known

_TEMPLATES = frozenset(
    {"layout", "type", "template", "kind", "outputs", "theme", "icon", "markup", "lang", "language"}
)
_PATHS = frozenset(
    {
        "image", "images", "src", "cover", "featured_image", "thumbnail", "hero", "heroimage", "banner",
        "url", "slug", "permalink", "aliases", "relative", "link", "path", "canonical", "canonicalurl",
        "redirect",
    }
)  # fmt: skip
_PATH = late_regex(r"(?:https?:)?\S*[/.]\S*\Z|[\w-]+\Z")
_SPACE = late_regex(r"\s")
_WORD = late_regex(r"[^\W\d_]+")


@check(severity=Severity.CRITICAL, confidence=0.95)
def changed_value(context: Context) -> Iterator[Hit]:
    """A slug, a path or the name of a layout was spaced out or translated."""
    if context.source is None:
        return
    for source, target in _pairs(context):
        name = target.key.rpartition(".")[2].casefold()
        if source.value == target.value or not target.value:
            continue
        if (name in _TEMPLATES and _is_translated(context, source, target)) or (
            name in _PATHS and _is_damaged(source.value, target.value)
        ):
            edit = Edit(target.content.start, target.content.end, source.content.of(context.source.text))
            yield Hit(
                target.content,
                f"`{target.key}` was changed: the source has {source.value}",
                source.content,
                (safe("restore the source's value", edit),),
            )


def _pairs(context: Context) -> Iterator[tuple[Field, Field]]:
    """Pair the fields of one key in their order, where both sides have as many."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    theirs: dict[str, list[Field]] = {}
    ours: dict[str, list[Field]] = {}
    for found, post in ((theirs, context.source), (ours, context.target)):
        for field in post.front.fields:
            found.setdefault(field.key.casefold(), []).append(field)
    for key, fields in theirs.items():
        if len(fields) == len(ours.get(key, [])):
            yield from zip(fields, ours[key], strict=True)


def _is_damaged(before: str, after: str) -> bool:
    """Tell whether white space or accents, which no translator writes in a slug, came into a value."""
    if not _PATH.match(before) or _SPACE.search(before):
        return False
    return bool(_SPACE.search(after)) or (before.isascii() and _accents(after) and "%" not in after)


def _accents(text: str) -> bool:
    return any(unicodedata.combining(c) for c in unicodedata.normalize("NFKD", text))


def _is_translated(context: Context, source: Field, target: Field) -> bool:
    """Tell whether a word of the target language alone came into a name; a code of a language is no word."""
    if len(target.value) < 3 or _SPACE.search(source.value):
        return False
    known = set(_WORD.findall(source.value.casefold()))
    return bool(_SPACE.search(target.value)) or any(
        word not in known
        and len(word) > 3
        and is_known(word, context.target_language.code)
        and not is_known(word, context.source_language.code)
        for word in _WORD.findall(target.value.casefold())
    )
