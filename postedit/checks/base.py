"""What a check is, and how a function becomes one."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator

import msgspec

from postedit.checks.context import Context
from postedit.checks.restoring import with_newlines_of
from postedit.model import Finding, Fix, Severity, Span

EVERYTHING = "all"
_FIRST_ACCENT, _LAST_ACCENT = "\u0300", "\u036f"


class Hit(msgspec.Struct, frozen=True):
    """What a check's function yields: a finding less the name and what the check says once for all."""

    target: Span
    message: str
    source: Span | None = None
    fixes: tuple[Fix, ...] = ()
    severity: Severity | None = None
    confidence: float | None = None
    also: tuple[Span, ...] = ()
    rule: str = ""
    """Which of the rules of a program outside it is; the finding's name says it behind a colon."""


class Count(msgspec.Struct, frozen=True):
    """How often a pair does a thing in one of several ways, to be added up over all pairs of a site.

    Attributes:
        thing: what is done, by a name that is the same in every pair.
        way: how it is done, likewise.
        shown: the way as a person is told of it.
        times: how often, from 1.
        first: where it is done first; its message is made when all is added up.
    """

    thing: str
    way: str
    shown: str
    times: int
    first: Hit


class Check(msgspec.Struct, frozen=True, kw_only=True):
    """One rule.

    Attributes:
        name: category/what, from the place of its file.
        summary: the first line of the function's docstring.
        find: yields the hits in one pair.
        severity: that of a hit that has none of its own.
        confidence: likewise.
        needs_source: whether the check says nothing about a target alone.
        languages: target languages it speaks of; all where empty.
        default: whether it runs when nothing is selected.
        only_raw: whether it then speaks only in posts that read as raw machine output.
        silenced_by: names of checks whose findings make an overlapping one of this check superfluous; ``all``
            for those of all that ask nobody outside.
        is_last: whether it looks at what the others found, and so runs behind them.
        asks: whether it asks somebody outside. Such a check runs only where it is named itself.
        counts: yields what is to be added up over the site; None where nothing is.
    """

    name: str
    summary: str
    find: Callable[[Context], Iterator[Hit]]
    severity: Severity
    confidence: float = 0.9
    needs_source: bool = True
    languages: tuple[str, ...] = ()
    default: bool = True
    only_raw: bool = False
    silenced_by: tuple[str, ...] = ()
    is_last: bool = False
    asks: bool = False
    counts: Callable[[Context], Iterator[Count]] | None = None

    @property
    def standing(self) -> str:
        """Say in a word when it runs: ``on``, ``off``, or ``raw`` for posts that read as raw output."""
        if not self.default:
            return "off"
        return "raw" if self.only_raw else "on"

    @property
    def category(self) -> str:
        """Give the part of the name before the slash."""
        return self.name.partition("/")[0]

    def is_among(self, names: Container[str]) -> bool:
        """Tell whether some names of checks and categories, or ``all``, mean this check."""
        return self.name in names or self.category in names or EVERYTHING in names

    def applies_to(self, context: Context) -> bool:
        """Tell whether the check has anything to say about this pair."""
        if self.needs_source and context.source is None:
            return False
        return not self.languages or context.target_language.code in self.languages

    def run(self, context: Context) -> Iterator[Finding]:
        """Give the findings in one pair, but none on a word that is cut off before an accent.

        Texts that macOS wrote may have accents as signs of their own, which no expression takes for letters.
        """
        text = context.target.text
        for hit in self.find(context):
            if not _FIRST_ACCENT <= text[hit.target.end : hit.target.end + 1] <= _LAST_ACCENT:
                yield self._finding(hit, context)

    def counted(self, context: Context) -> Iterator[tuple[Count, Finding]]:
        """Give what one pair adds to the counts of its site, with the first place of each as a finding."""
        for count in () if self.counts is None else self.counts(context):
            yield count, self._finding(count.first, context)

    def _finding(self, hit: Hit, context: Context) -> Finding:
        return Finding(
            f"{self.name}:{hit.rule}" if hit.rule else self.name,
            hit.severity or self.severity,
            hit.message,
            hit.target,
            hit.source,
            self.confidence if hit.confidence is None else hit.confidence,
            with_newlines_of(context.target, hit.fixes),
            hit.also,
        )


def check(  # noqa: PLR0913 - a keyword for each thing that a check says of itself
    *,
    severity: Severity,
    confidence: float = 0.9,
    needs_source: bool = True,
    languages: tuple[str, ...] = (),
    default: bool = True,
    only_raw: bool = False,
    silenced_by: tuple[str, ...] = (),
    is_last: bool = False,
    asks: bool = False,
    counts: Callable[[Context], Iterator[Count]] | None = None,
) -> Callable[[Callable[[Context], Iterator[Hit]]], Check]:
    """Make a check of the function below; its name is that of its module and folder."""

    def make(find: Callable[[Context], Iterator[Hit]]) -> Check:
        category, what = find.__module__.split(".")[-2:]
        return Check(
            name=f"{category}/{what.replace('_', '-')}",
            summary=(find.__doc__ or "").strip().partition("\n")[0],
            find=find,
            severity=severity,
            confidence=confidence,
            needs_source=needs_source,
            languages=languages,
            default=default and not asks,
            only_raw=only_raw,
            silenced_by=silenced_by,
            is_last=is_last,
            asks=asks,
            counts=counts,
        )

    return make
