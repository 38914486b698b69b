"""Emphasis on other words than the source's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.emphasised import Emphases, content, emphases, verbatim
from postedit.late import late_regex
from postedit.model import Edit, Fix, Severity, Span, safe, unsafe
from postedit.post import Inline

_NEAR = 25
_OPENED = late_regex(r"(?P<mark>[*_~]{1,3})(?P<sign>[¿¡])(?P<rest>[^?!]*)\Z")
_PARTICLE = late_regex(r"(?:est-ce (?:que|qu['’])|ce que|il est|c['’]est que)\Z", re.IGNORECASE)
_NEXT = late_regex(
    r"[ \u00a0]?(?:[jJtT]['’]|\w+['’]|(?:je|tu|il|elle|on|nous|vous|ils|elles)[ \u00a0])?(?P<word>[^\W\d_]+)"
)


@check(severity=Severity.MINOR, confidence=0.9)
def moved_emphasis(context: Context) -> Iterator[Hit]:
    """Emphasis stands on other words than in the source, though the source's words are there."""
    for found in emphases(context):
        if len(found.source) == len(found.target):
            for source, target in zip(found.source, found.target, strict=True):
                yield from _moved(context, found, source, target)
        for inline in found.target:
            yield from _sign(context, found, inline)


def _moved(context: Context, found: Emphases, source: Inline, target: Inline) -> Iterator[Hit]:
    assert context.source is not None  # noqa: S101 - beads exist only where there is a source
    text = context.target.text
    wanted, mine = content(context.source, source), content(context.target, target)
    place = verbatim(context, found.pair, source)
    lead = text[target.span.start : target.content.start]
    unwrap = (
        Edit(target.span.start, target.content.start, ""),
        Edit(target.content.end, target.span.end, ""),
    )
    if place is not None and wanted not in mine and _is_beside(found, place, target.span):
        wrap = (Edit(place.start, place.start, lead), Edit(place.end, place.end, lead))
        fix = safe(f"emphasise “{place.of(text)}”", *unwrap, *wrap)
        yield Hit(target.span, f"the source emphasises “{place.of(text)}”", source.span, (fix,))
    elif context.target_language.code == "fr" and _PARTICLE.match(mine) and " " not in wanted:
        after = _NEXT.match(text, target.span.end)
        fixes: tuple[Fix, ...] = ()
        if after:
            word = Span(*after.span("word"))
            wrap = (Edit(word.start, word.start, lead), Edit(word.end, word.end, lead))
            fixes = (unsafe(f"emphasise “{word.of(text)}”", *unwrap, *wrap),)
        yield Hit(
            target.span,
            f"the source emphasises “{wanted}”, which this particle does not render",
            source.span,
            fixes,
        )


def _is_beside(found: Emphases, place: Span, emphasis: Span) -> bool:
    """Tell whether words stand beside emphasis; where it is the sentence's only one, anywhere else in it."""
    if place.overlaps(emphasis):
        return False
    distance = place.start - emphasis.end if place.start >= emphasis.end else emphasis.start - place.end
    return len(found.source) == 1 or distance <= _NEAR


def _sign(context: Context, found: Emphases, inline: Inline) -> Iterator[Hit]:
    """Tell of an opening ¿ or ¡ inside emphasis that ends before its sentence does."""
    match = _OPENED.match(context.target.text[inline.span.start : inline.content.end])
    if match:
        start = inline.span.start
        fix = safe(
            "put the sign in front", Edit(start, start + match.end("sign"), match["sign"] + match["mark"])
        )
        source = found.source[0].span if found.source else None
        yield Hit(
            inline.span, f"the emphasis takes in the {match['sign']} that opens the sentence", source, (fix,)
        )
