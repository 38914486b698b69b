"""The space that French puts before high punctuation."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.evidence import is_source_text
from postedit.checks.grouping import Place, one_hit
from postedit.checks.typography import matches
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span
from postedit.post import InlineKind
from postedit.post.structure import OPAQUE
from postedit.post.taken import Taken

_MARK = late_regex(
    r"(?:(?<=[^\W_])|(?<=\ufffc)(?=\)))(?P<close>[*_)\]]{0,3})(?P<mark>[?!;]+|:(?=[\s*_]|\Z)|»)(?![\w/:)(\-\\=])"
)
_SIGNS = ("?", "!", ";", ":", "»")
_USED = late_regex(r"[?!:;»](?<=[\w)]([ \u00a0\u202f])[?!:;»])")
_ENTITY = late_regex(r"&#?\w+\Z")
_EMOJI = late_regex(r":[\w+-]+\Z")
_SLIP = 10
_MARK_INSIDE = late_regex(r"[!?] [A-Z]\w+")
_LAST_WORD = late_regex(r"\w+\Z")
_MARKED = {InlineKind.STRONG, InlineKind.EMPHASIS}
_MESSAGES = {
    ":»": "French sets a space before : and »",
    "?!;": "French sets a space before ? ! and ;",
}
_KEYWORD = late_regex(r"(?:^|\s)(?:https?|mailto|file|npm|C)\Z")


@check(severity=Severity.MINOR, confidence=0.95, needs_source=False, languages=("fr",))
def space_before_punctuation(context: Context) -> Iterator[Hit]:
    """French sets a space before ? ! ; : and »; here there is none.

    Source: Lexique des règles typographiques en usage à l'Imprimerie nationale, "ponctuation". Canadian
    usage (Office québécois de la langue française) has the space before the colon and » only.
    """
    places = list(_places(context))
    if len(places) > 1 or _is_telling(context.target.prose):
        for marks, message in _MESSAGES.items():
            alike = [place for place in places if place.span.of(context.target.prose)[0] in marks]
            yield from one_hit(context, alike, message, "put the space in")


def _places(context: Context) -> Iterator[Place]:
    prose = context.target.prose
    if context.source is None and not _is_habit(prose):
        return
    space = _usual_space(prose, context.target_language.space)
    kept = cache(lambda: _kept(context))
    is_left = cache(lambda index: _in_source_language(context, index))
    is_canadian = context.target.language.casefold().endswith("ca")
    for match in matches(context, _MARK, *_SIGNS):
        if is_canadian and match["mark"] not in (":", "»"):
            continue
        if _is_no_mark(prose, match):
            continue
        place = Span(*match.span("mark"))
        if kept().overlaps(place) or is_left(context.target.segment_at(place.start)):
            continue
        if not _is_name(context, place.start):
            yield Place(place, (Edit(place.start, place.start, space),))


def _is_telling(prose: str) -> bool:
    """Tell whether one place without the space says anything.

    It does not in a post that has no other such mark, nor where it is a slip among many that are right.
    """
    return 0 < len(_USED.findall(prose)) < _SLIP


def _is_habit(prose: str) -> bool:
    """Tell whether the post sets the space nearly always, so that a place without one is a slip."""
    return len(_USED.findall(prose)) > 2 * len(_MARK.findall(prose))


def _usual_space(prose: str, default: str) -> str:
    """Give the space that the post itself sets before these marks, so that a fix follows its habit."""
    used = Counter(_USED.findall(prose))
    return used.most_common(1)[0][0] if used else default


def _is_no_mark(prose: str, match: re.Match[str]) -> bool:
    """Tell entities, emoji names, schemes and what follows code or an address from punctuation."""
    before = prose[max(match.pos, match.start() - 30) : match.start("mark")]
    mark = match["mark"]
    if mark == ";" and _ENTITY.search(before):
        return True
    if mark == ":" and (_EMOJI.search(before) or _KEYWORD.search(before)):
        return True
    return match.end() < match.endpos and prose[match.end()] == OPAQUE


def _kept(context: Context) -> Taken:
    """Give the labels and sentences that stand as in the source: ``**Build Command:**``, a message."""
    if context.source is None:
        return Taken(())
    text, found = context.target.text, []
    for pair in context.segment_pairs:
        source = pair.source_span.of(context.source.text)
        inlines = context.target.inlines_in(pair.target_span)
        labels = [Span(i.span.start, i.span.end + 1) for i in inlines if i.kind in _MARKED]
        found += [span for span in (*labels, pair.target_span) if span.of(text).rstrip() in source]
    return Taken(found)


def _is_name(context: Context, offset: int) -> bool:
    """Tell a name with a mark inside: the source has the same mark between the same two words."""
    match = _MARK_INSIDE.match(context.target.prose, offset)
    pair = context.source_of(offset)
    if match is None or pair is None or context.source is None:
        return False
    before = _LAST_WORD.search(context.target.prose, max(0, offset - 40), offset)
    name = f"{before[0] if before else ''}{match[0]}"
    return name in pair.source_span.of(context.source.prose)


def _in_source_language(context: Context, index: int | None) -> bool:
    """Tell whether a sentence is a quotation in, or was left in, the source language."""
    if index is None:
        return False
    text = context.target.segments[index].span.of(context.target.prose)
    return is_source_text(text, context.source_language, context.target_language)
