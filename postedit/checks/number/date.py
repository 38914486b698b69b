"""Dates: another month or weekday, or an order that the target language does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from postedit.checks.base import Hit, check
from postedit.checks.context import Context, SegmentPair
from postedit.checks.prose_words import spelt
from postedit.checks.spots import Spots
from postedit.language.base import Language, words
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span, safe, unsafe
from postedit.post import Post
from postedit.terms.inflection.capital import like

_WORD = late_regex(r"[^\W\d_]+")
_BESIDE_FIGURE = late_regex(r"\d(?:st|nd|rd|th|er|\.|º)?,?[ \u00a0](?:of |de |d[’'])?\Z")
_FIGURE_BEHIND = late_regex(r"\.?,?[ \u00a0](?:de |del )?\d")
_AMBIGUOUS = words("may march mar mars mai mei sept jun jan dec dez set oct ago ene mart mag")
_IN_FIGURES = late_regex(r"(?<![\w./-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\w/-])")
_LIKE_FIGURES = late_regex(r"\d[/.-]\d{1,2}[/.-]\d{4}")
_MONTHS = 12


@check(severity=Severity.CRITICAL, confidence=0.9, silenced_by=("untranslated/segment", "number/changed"))
def date(context: Context) -> Iterator[Hit]:
    """A date has another month or weekday than in the source, or the order of another language."""
    source, target = context.source_language, context.target_language
    for theirs, ours in ((source.months, target.months), (source.weekdays, target.weekdays)):
        before = _spots(context.source, theirs)
        after = _spots(context.target, ours) if before else Spots()
        for pair in context.certain_segment_pairs if after else ():
            if before.are_in(pair.source_span) and after.are_in(pair.target_span):
                yield from _other_name(context, pair, theirs, ours)
    if target.day_first and not source.day_first:
        yield from _in_english_order(context)


def _in_english_order(context: Context) -> Iterator[Hit]:
    has_figures = _LIKE_FIGURES.search(context.target.prose) is not None
    has_month = bool(_numbers(context.target_language.months).keys() & context.target_vocabulary)
    for segment in context.target.segments if has_figures or has_month else ():
        if has_figures:
            yield from _impossible(context, segment.span)
        if has_month:
            yield from _month_first(context, segment.span)


def _spots(post: Post | None, names: tuple[str, ...]) -> Spots:
    """Give where words of a post stand that may be such names."""
    return Spots.of(post.prose, spelt(post.prose, _numbers(names).keys())) if post else Spots()


def _other_name(
    context: Context, pair: SegmentPair, theirs: tuple[str, ...], ours: tuple[str, ...]
) -> Iterator[Hit]:
    """Compare the months or weekdays of a bead where each side names exactly one."""
    if context.source is None or len(theirs) != len(ours):
        return
    before = _named(context.source.prose, pair.source_span, theirs)
    after = _named(context.target.prose, pair.target_span, ours)
    if len(before) != 1 or len(after) != 1:
        return
    (a, theirs_at), (b, ours_at) = before[0], after[0]
    if a == b:
        return
    right = ours[a].split()[0]
    written = ours_at.of(context.target.text)
    text = like(written, right)
    said = theirs_at.of(context.source.text)
    fix = unsafe(f"write “{text}”", Edit(ours_at.start, ours_at.end, text))
    yield Hit(ours_at, f"“{written}” here, “{said}” in the source", theirs_at, (fix,))


def _named(text: str, span: Span, names: tuple[str, ...]) -> list[tuple[int, Span]]:
    """Give number and span of each month or day; a word that means other things needs a figure beside it."""
    numbers = _numbers(names)
    found = []
    for match in _WORD.finditer(text, span.start, span.end):
        word = match[0].casefold()
        if word not in numbers or (word in _AMBIGUOUS and not _has_figure(text, match)):
            continue
        found.append((numbers[word], Span(*match.span())))
    return found


def _has_figure(text: str, match: re.Match[str]) -> bool:
    start = max(0, match.start() - 12)
    return (
        _BESIDE_FIGURE.search(text, start, match.start()) is not None
        or _FIGURE_BEHIND.match(text, match.end()) is not None
    )


@cache
def _numbers(names: tuple[str, ...]) -> dict[str, int]:
    return {name: number for number, ways in enumerate(names) for name in ways.split()}


def _impossible(context: Context, span: Span) -> Iterator[Hit]:
    """Find dates in figures whose month would be the thirteenth or later."""
    for match in _IN_FIGURES.finditer(context.target.prose, span.start, span.end):
        first, mark, second, year = match.groups()
        if int(first) <= _MONTHS < int(second) <= 31:
            text = f"{int(second):02}{mark}{int(first):02}{mark}{year}"
            fix = safe(f"write {text}", Edit(match.start(), match.end(), text))
            language = context.target_language.name
            yield Hit(
                Span(*match.span()),
                f"month before day, which {language} does not write",
                None,
                (fix,),
                Severity.MAJOR,
            )


def _month_first(context: Context, span: Span) -> Iterator[Hit]:
    """Find dates in words with the month before the day."""
    language = context.target_language
    for match in _month_before_day(language).finditer(context.target.prose, span.start, span.end):
        text = _day_before_month(language, match)
        fix = unsafe(f"write “{text}”", Edit(match.start(), match.end(), text))
        yield Hit(Span(*match.span()), "month before day", None, (fix,), Severity.MINOR)


@cache
def _month_before_day(language: Language) -> re.Pattern[str]:
    names = "|".join(re.escape(name) for ways in language.months for name in ways.split())
    return re.compile(
        rf"(?<![\w-])(?<!\d )({names})\.? (\d{{1,2}})(?:er|st|nd|rd|th|\.)?(?:, ?| )(\d{{4}})(?!\w)",
        re.IGNORECASE,
    )


def _day_before_month(language: Language, match: re.Match[str]) -> str:
    month, day, year = match[1], int(match[2]), match[3]
    month = month if language.capital_nouns else month.lower()
    if language.code == "fr":
        return f"{'1er' if day == 1 else day} {month} {year}"
    if language.code == "es":
        return f"{day} de {month} de {year}"
    return f"{day}{'.' if language.ordinal_stops else ''} {month} {year}"
