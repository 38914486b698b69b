"""Which of several overlapping hits count: the best-spelled of one span, then the longest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.terms.index import Hit, Role

if TYPE_CHECKING:
    from collections.abc import Iterable

    from postedit.terms.reading import Reading

# An exception speaks for a rendering in the same clause; a clause has about this many words.
NEAR = 8


def best_spelled(hits: Iterable[Hit], reading: Reading) -> list[Hit]:
    """Keep one hit of each entry for each span: the one whose wording is closest to the text's.

    "relations de développeurs" is deprecated and "relations développeurs" preferred though they have
    the same lemmas: small words decide first, endings next, then
    hyphens and spaces, and in doubt the accepted one counts.
    """
    best: dict[tuple[str, int, int], Hit] = {}
    for hit in hits:
        key = (hit.entry.id, hit.first, hit.last)
        rival = best.get(key)
        if rival is None or _distance(hit, reading) < _distance(rival, reading):
            best[key] = hit
    return list(best.values())


def _distance(hit: Hit, reading: Reading) -> tuple[int, bool, bool, bool, bool]:
    """Give how far the text's wording is from the term's, a smaller value being nearer."""
    words = reading.words[hit.first : hit.last]
    written = [token.text.casefold() for token in reading.tokens[hit.first : hit.last]]
    small = [text for text, word in zip(written, words, strict=True) if word.optional]
    large = [text for text, word in zip(written, words, strict=True) if not word.optional] or written
    sought = hit.sought
    return (
        abs(len(small) - len(sought.wording.optional)),
        small != list(sought.wording.optional),
        large != [word.casefold() for word in sought.wording.required],
        reading.written(hit.first, hit.last).casefold() != sought.rendering.term.casefold(),
        sought.role is not Role.ACCEPTED,
    )


def longest(hits: Iterable[Hit]) -> list[Hit]:
    """Drop the hits that lie inside a longer one, of whatever entry; equal spans all stay.

    The result is in the order of the text.
    """
    kept: list[Hit] = []
    reach, reach_first = -1, -1
    for hit in sorted(hits, key=lambda hit: (hit.first, -hit.last)):
        inside = hit.last < reach or (hit.last == reach and reach_first < hit.first)
        if inside:
            continue
        kept.append(hit)
        if hit.last > reach:
            reach, reach_first = hit.last, hit.first
    return kept


def without_exceptions(hits: Iterable[Hit]) -> list[Hit]:
    """Drop the deprecated hits beside which an exception of their entry stands, and the exceptions."""
    all_hits = list(hits)
    exceptions: dict[str, list[Hit]] = {}
    for hit in all_hits:
        if hit.role is Role.EXCEPTION:
            exceptions.setdefault(hit.entry.id, []).append(hit)
    return [
        hit
        for hit in all_hits
        if hit.role is not Role.EXCEPTION
        and not (hit.role is Role.DEPRECATED and _excused(hit, exceptions.get(hit.entry.id, [])))
    ]


def _excused(hit: Hit, exceptions: list[Hit]) -> bool:
    return any(
        exception.first - hit.last <= NEAR and hit.first - exception.last <= NEAR for exception in exceptions
    )


def counting_in_bead(hits: Iterable[Hit], reading: Reading) -> list[Hit]:
    """Give the hits that count in a bead, a deprecated one giving way to an accepted one of its span.

    An accepted hit that a deprecated one of its entry overlaps does not count either: it is a part of
    the faulty wording.
    """
    kept = longest(without_exceptions(best_spelled(hits, reading)))
    accepted = {(hit.first, hit.last) for hit in kept if hit.role is Role.ACCEPTED}
    wrong = [hit for hit in kept if hit.role is Role.DEPRECATED and (hit.first, hit.last) not in accepted]
    right = [hit for hit in kept if hit.role is Role.ACCEPTED and not _spoiled(hit, wrong)]
    return [*right, *wrong]


def _spoiled(hit: Hit, wrong: Iterable[Hit]) -> bool:
    return any(hit.overlaps(other) and hit.entry.id == other.entry.id for other in wrong)
