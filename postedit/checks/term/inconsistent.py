"""One term of the source in several renderings."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Count, Hit, check
from postedit.checks.context import Context
from postedit.model import Severity
from postedit.terms import Kind, TermUse
from postedit.terms.lemma import dictionary_lemmas
from postedit.terms.tokens import words_of

_LEAST = 3
"""Uses of a term in a post below which variety is no habit."""

_Ways = dict[str, list[TermUse]]
"""The uses of a term by the rendering's wording."""


def counts(context: Context) -> Iterator[Count]:
    """Give how often each term of the source is rendered in each way in one pair."""
    for thing, ways in _ways_by_term(context).items():
        for way, uses in ways.items():
            first = Hit(uses[0].target_span, "", uses[0].source_span)
            yield Count("/".join(thing), way, uses[0].rendering.term, len(uses), first)


@check(severity=Severity.MINOR, confidence=0.6, default=False, counts=counts)
def inconsistent(context: Context) -> Iterator[Hit]:
    """A term of the source is rendered in several ways in a post or over the site, all of them accepted."""
    for ways in _ways_by_term(context).values():
        if len(ways) > 1 and sum(map(len, ways.values())) >= _LEAST:
            yield from _in_other_ways(context, ways)


def _ways_by_term(context: Context) -> dict[tuple[str, str], _Ways]:
    """Give the ways of each term, by its entry and its wording: an entry may have several terms."""
    if context.source is None:
        return {}
    by_term: dict[tuple[str, str], _Ways] = {}
    for use in _uses(context):
        term = _wording(use.source_span.of(context.source.text), context.source_language.code)
        way = _wording(use.rendering.term, context.target_language.code)
        by_term.setdefault((use.entry.id, term), {}).setdefault(way, []).append(use)
    return by_term


def _uses(context: Context) -> Iterator[TermUse]:
    assert context.source is not None  # noqa: S101 - the caller has looked
    for pair in context.certain_segment_pairs:
        source = pair.source_passages
        target = pair.target_passages
        for use in context.matcher.uses(source, target):
            if use.entry.kind is Kind.TERM and context.applies(use.entry, use.target_span.start):
                yield use


def _wording(term: str, language: str) -> str:
    """Give what terms share that differ in endings, capitals and marks only."""
    return "".join(min(dictionary_lemmas(word, language)) for word in words_of(term))


def times(number: int) -> str:
    """Say how often.

    >>> times(1), times(3)
    ('once', '3 times')
    """
    return "once" if number == 1 else f"{number} times"


def _in_other_ways(context: Context, ways: _Ways) -> Iterator[Hit]:
    """Give a hit for each way but the commonest, in the first place where it stands."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    ranked = sorted(ways.values(), key=lambda uses: (-len(uses), uses[0].target_span))
    told = ", ".join(f"“{uses[0].rendering.term}” {times(len(uses))}" for uses in ranked)
    for uses in ranked[1:]:
        first = uses[0]
        term = " ".join(first.source_span.of(context.source.text).split())
        others = tuple(use.target_span for use in uses[1:])
        yield Hit(first.target_span, f"“{term}” is {told} in this post", first.source_span, also=others)
