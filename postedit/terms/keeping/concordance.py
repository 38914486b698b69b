"""How a term is rendered on a site: its sentences, aligned, with counts, and what native posts write."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from postedit.terms.base import TermBase
from postedit.terms.entry import Entry, Kind, LanguageSection, Level, Rendering, Status
from postedit.terms.keeping.corpus import BeadText, Corpus, lemma_key
from postedit.terms.keeping.lint.wordings import ACCEPTED
from postedit.terms.keeping.occurrence import NOT_RENDERED, Concordance, Count, Native, Occurrence
from postedit.terms.keeping.rendered import Renderer
from postedit.terms.keeping.wordgroups import grouped
from postedit.terms.match import Matcher

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from postedit.model import Span
    from postedit.terms.match import TermMatch


def concordance(
    text: str, corpus: Corpus, base: TermBase, entries: Sequence[Entry] | None = None
) -> Concordance:
    """Find a term, in any inflection, in the sources of a corpus, and how each place was rendered.

    Args:
        text: the term.
        corpus: the aligned text.
        base: the term base; entries with this source term say which words render it. Elsewhere the
            likeliest stretch of the target is given, by co-occurrence.
        entries: those with this source term; to find them in any inflection takes half a second.
    """
    entries = entries or entries_for(text, base, corpus.source)
    matcher = Matcher(TermBase({entry.id: entry for entry in entries}), corpus.source, corpus.target)
    places = [
        (number, found)
        for number, bead in enumerate(corpus.beads)
        for found in _apart(matcher.source_terms(bead.source.prose))
    ]
    if not places:
        return Concordance(text, corpus.source, corpus.target, (), (), ())
    occurrences = _by_term_base(places, corpus, matcher)
    occurrences = _by_occurrence(occurrences, places, corpus)
    counts = _counts(occurrences)
    return Concordance(
        text, corpus.source, corpus.target, tuple(occurrences), counts, tuple(_native(counts, corpus))
    )


def entries_for(text: str, base: TermBase, source: str) -> list[Entry]:
    """Give the entries that have ``text`` as a source term, or one made for it without renderings."""
    key = lemma_key(text, source)
    found = [
        entry
        for entry in base
        if any(lemma_key(one.term, source) == key for one in entry.section(source).having(*ACCEPTED))
    ]
    return found or [_made_for([text], source, "sought")]


def entries_with(term: str, base: TermBase, source: str) -> list[Entry]:
    """Give the entries that have ``term`` as a source term in the same words, not in any inflection."""
    key = term.casefold()
    return [
        entry
        for entry in base
        if any(one.term.casefold() == key for one in entry.section(source).having(*ACCEPTED))
    ]


def _made_for(terms: Iterable[str], language: str, identifier: str) -> Entry:
    section = LanguageSection(renderings=tuple(Rendering(term, Status.PREFERRED) for term in terms))
    return Entry(id=identifier, kind=Kind.TERM, severity=Level.ERROR, languages={language: section})


def _apart(found: Sequence[TermMatch]) -> list[TermMatch]:
    """Keep one of the matches that several entries have at one place."""
    kept: list[TermMatch] = []
    for one in found:
        if not any(one.span.overlaps(other.span) for other in kept):
            kept.append(one)
    return kept


def _by_term_base(
    places: Sequence[tuple[int, TermMatch]], corpus: Corpus, matcher: Matcher
) -> list[Occurrence]:
    """Give each place with the nearest rendering of the term base that no other place has taken."""
    left: dict[int, list[TermMatch]] = {}
    occurrences = []
    for number, found in places:
        bead = corpus.beads[number]
        if number not in left:
            prose = bead.target.prose
            left[number] = _apart([*matcher.accepted(prose), *matcher.deprecated(prose)])
        nearest = min(left[number], key=lambda one: _distance(bead, found.span, one.span), default=None)
        if nearest is None:
            occurrences.append(Occurrence(bead, found.span, None, NOT_RENDERED, None))
            continue
        left[number].remove(nearest)
        rendering = nearest.rendering
        occurrences.append(Occurrence(bead, found.span, nearest.span, rendering.term, rendering.status))
    return occurrences


def _distance(bead: BeadText, source: Span, target: Span) -> float:
    """Give how far two spans are from the same relative place in their passages, 0 to 1."""
    ours = (source.start + source.end) / (2 * max(1, len(bead.source.text)))
    theirs = (target.start + target.end) / (2 * max(1, len(bead.target.text)))
    return abs(ours - theirs)


def _by_occurrence(
    occurrences: list[Occurrence], places: Sequence[tuple[int, TermMatch]], corpus: Corpus
) -> list[Occurrence]:
    """Fill in the places for which the term base has nothing, by co-occurrence."""
    open_places = [k for k, one in enumerate(occurrences) if one.target_span is None]
    if not open_places:
        return occurrences
    renderer = Renderer(corpus)
    likely: dict[int, Span] = {}
    wordings = []
    for k in open_places:
        number, found = places[k]
        rendering = renderer.rendering(number, renderer.words_of(number, found.span))
        if rendering is not None:
            target = renderer.beads[number][1]
            likely[k] = target.span(*rendering)
            wordings.append((target.written(*rendering), target.key(*rendering)))
    labels = {}
    for group in grouped(wordings):
        for member in group.members:
            labels[[*likely][member]] = group.label
    return [
        msgspec.structs.replace(one, target_span=likely[k], rendering=labels[k]) if k in likely else one
        for k, one in enumerate(occurrences)
    ]


def _counts(occurrences: Iterable[Occurrence]) -> tuple[Count, ...]:
    counts: dict[tuple[str, Status | None], int] = {}
    for one in occurrences:
        key = (one.rendering, one.status)
        counts[key] = counts.get(key, 0) + 1
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0][0]))
    return tuple(Count(rendering, status, count) for (rendering, status), count in ranked)


def _native(counts: Iterable[Count], corpus: Corpus) -> list[Native]:
    """Give where passages that nobody translated have one of the renderings."""
    labels = [*dict.fromkeys(one.rendering for one in counts if one.rendering != NOT_RENDERED)]
    sought = TermBase({label: _made_for([label], corpus.target, label) for label in labels})
    matcher = Matcher(sought, corpus.target, corpus.target)
    return [
        Native(found.entry.id, passage, found.span)
        for passage in corpus.native
        for found in _apart(matcher.source_terms(passage.prose))
    ]
