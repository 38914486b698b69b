"""Labels of links and alternative texts left in the source language."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.evidence import foreign_words, words_of
from postedit.late import late_regex
from postedit.model import Severity
from postedit.post import Link
from postedit.post.structure import OPAQUE

_IDENTIFIER = late_regex(r"[#@]\S+|\w+(?:[-_./]\w+)+")
"""A channel, a handle, a file or a repository: a name whatever words it is made of."""
_TITLE = late_regex(r"[\"“„«].+[\"”“»]", re.DOTALL)


@check(severity=Severity.MAJOR, confidence=0.88, needs_source=False, silenced_by=("untranslated/segment",))
def link_text(context: Context) -> Iterator[Hit]:
    """A link's label or an image's alternative text is still in the source language."""
    hits = list(_each(context))
    yield from (hit for hit in hits if hit.severity is not Severity.MINOR)
    texts = [hit for hit in hits if hit.severity is Severity.MINOR]
    if texts:
        yield msgspec.structs.replace(texts[0], also=tuple(hit.target for hit in texts[1:]))


def _each(context: Context) -> Iterator[Hit]:
    for link in context.target.links:
        label = link.label.of(context.target.prose).replace(OPAQUE, "")
        if not label.strip() or "](" in label or _IDENTIFIER.fullmatch(label.strip()):
            continue
        match = context.source_links.get(link)
        if context.source is not None:
            if (
                match is None
                or match.source.label.of(context.source.prose).replace(OPAQUE, "").casefold()
                != label.casefold()
            ):
                continue
        elif link.is_image:
            continue
        if _is_source_text(context, label, alone=match is None):
            what = "alternative text" if link.is_image else "label"
            yield Hit(
                link.label,
                f"the {what} is left in {context.source_language.name}",
                match.source.label if match else None,
                severity=_severity(link),
            )


def _severity(link: Link) -> Severity:
    return Severity.MINOR if link.is_image else Severity.MAJOR


def _is_source_text(context: Context, label: str, *, alone: bool) -> bool:
    """Tell by function words, or with the source's equal label at hand by any words of its language.

    Labels in quotation marks, or in which every word has a capital, are titles of works or names of products.
    """
    if _TITLE.fullmatch(label.strip()):
        return False
    source, target = context.source_language, context.target_language
    words = words_of(label)
    small = [word for word in words if word.casefold() in source.function_words]
    foreign = foreign_words(label, source, target)
    if alone or len(words) == 1:
        return bool(foreign) and len(small) == len(words)
    if all(word[0].isupper() for word in words if len(word) > 3):
        return False
    return len(foreign) >= 2 or bool(foreign and small)
