"""Capitals that English has inside a sentence and the target language has not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.checks.typography import in_running_text, matches, source_near
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span
from postedit.post import BlockKind

_PRONOUN = {
    "fr": late_regex(r"(?<=[ \u00a0])J(?:e(?= )|['’](?=[a-zà-ÿ]))"),
    "es": late_regex(r"(?<=[ \u00a0])Yo(?= [a-zà-ÿ])"),
    "de": late_regex(r"(?<=[ \u00a0])Ich(?= [a-zà-ÿ])"),
    "nl": late_regex(r"(?<=[ \u00a0])Ik(?= [a-zà-ÿ])"),
}
_PRONOUN_SIGNS = {"fr": ("Je ", "J'", "J’"), "es": ("Yo ",), "de": ("Ich ",), "nl": ("Ik ",)}
# Behind a stop of the source, "I" opens a sentence: there the translation lost the stop instead.
_ENGLISH_I = late_regex(r"(?<=[\w,;*_)] )I(?:['’](?:m|ve|ll|d))?\b")
_ENGLISH_STOP = late_regex(r"[.!?:]['\"”*_)]*\s+I\b")
# A stop that the machine set a word too early: the capital behind that word still begins the sentence.
_EARLY_STOP = late_regex(r"[.!?][ \u00a0]+[a-zà-ÿ][\w'’-]*[ \u00a0]$")
_NAME = late_regex(r"(?<=[ \u00a0])[A-ZÀ-Ý][a-zà-ÿ]+(?![\w-]|[ \u00a0][A-ZÀ-Ý])")
_ENGLISH_NAME = late_regex(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August"
    r"|September|October|November|December|English|French|German|Spanish|Dutch|Italian|Portuguese|Chinese"
    r"|Japanese|Russian|Arabic|Korean|Polish)s?\b"
)


@check(
    severity=Severity.MINOR,
    confidence=0.9,
    languages=("fr", "es", "de", "nl"),
    silenced_by=("untranslated/segment", "addition/link-echo", "typography/title-case"),
)
def copied_capital(context: Context) -> Iterator[Hit]:
    """A pronoun, month, weekday or language has a capital in mid-sentence, as English writes it."""
    places = [*_pronouns(context), *_names(context)]
    yield from one_hit(context, places, "a capital copied from English", "write a small letter")


def _pronouns(context: Context) -> Iterator[Place]:
    says_i = cache(lambda near: bool(_ENGLISH_I.search(near)) and not _ENGLISH_STOP.search(near))
    code = context.target_language.code
    for match in matches(context, _PRONOUN[code], *_PRONOUN_SIGNS[code]):
        if not _goes_on(context, match.start()) or _is_doubled(match):
            continue
        if _EARLY_STOP.search(match.string[max(0, match.start() - 24) : match.start()]):
            continue
        if says_i(source_near(context, match.start())):
            yield _place(match)


def _is_doubled(match: re.Match[str]) -> bool:
    """Tell a pronoun that stands behind itself, which is doubled rather than written with a capital."""
    return match.string[: match.start()].rstrip().endswith(match[0][0].lower() + match[0][1:])


def _names(context: Context) -> Iterator[Place]:
    small = context.target_language.small_names
    has_name = cache(lambda near: bool(_ENGLISH_NAME.search(near)))
    used = [word for word in context.target_words if word[0].isupper() and word.lower() in small]
    for match in matches(context, _NAME, *used) if used else ():
        if match[0].lower() not in small or not _goes_on(context, match.start()):
            continue
        if has_name(source_near(context, match.start())):
            yield _place(match)


def _goes_on(context: Context, offset: int) -> bool:
    """Tell whether the place lies in running text behind a small letter, a figure or a comma."""
    index = context.target.block_at(offset)
    if index is None or context.target.blocks[index].kind in (
        BlockKind.HEADING,
        BlockKind.FIELD,
        BlockKind.CELL,
    ):
        return False
    before = context.target.prose[max(0, offset - 24) : offset].rstrip()
    last_word = re.split(r"[\s(\[]", before)[-1]
    is_small = not last_word[:1].isupper()
    is_image = any(
        link.is_image and link.span.end == offset - 1
        for link in context.target.links_in(Span(max(0, offset - 400), offset))
    )
    if before[-1:] == ")":  # a sentence may begin behind a link or a remark
        return False
    return is_small and not is_image and (before[-1:].isdigit() or in_running_text(context, offset))


def _place(match: re.Match[str]) -> Place:
    start = match.start()
    return Place(Span(start, match.end()), (Edit(start, start + 1, match[0][0].lower()),))
