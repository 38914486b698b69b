"""Candidates ranked: what is rendered in several ways or left out comes first."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from postedit.terms.entry import Kind
from postedit.terms.keeping.mining.candidate import Candidate
from postedit.terms.keeping.mining.names import names
from postedit.terms.keeping.mining.phrases import phrases
from postedit.terms.keeping.mining.uses import uses_of
from postedit.terms.keeping.rendered import Renderer
from postedit.terms.keeping.wordgroups import commonest_wording
from postedit.terms.match import Matcher

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from postedit.model import Span
    from postedit.terms.base import TermBase
    from postedit.terms.keeping.corpus import Corpus, Words
    from postedit.terms.keeping.mining.candidate import Use
    from postedit.terms.keeping.mining.phrases import Place

LEAST = 2
_SINGLE_WORD = 0.35
"""How much a single word counts beside a phrase: its renderings vary with its senses."""
_LEFT_OUT = 0.5
"""How much of a fault it is that nothing renders a place: a pronoun may stand for it."""
_PROTECTION, _TRANSLATED = 0.05, 0.1
"""The trouble with names that are always kept, and with those that never are."""


def mine(corpus: Corpus, base: TermBase, least: int = LEAST) -> list[Candidate]:
    """Give what the term base lacks, the most troubled first.

    A term is troubled where it has several renderings or is left out, a name where it is not
    kept everywhere. What is always rendered alike is no candidate, but for names that are always kept: those
    come last, as a protection for posts to come.

    Args:
        corpus: the aligned text.
        base: the term base; what it has in the source language is left out.
        least: how often a candidate must occur.
    """
    corpus = corpus.translated()
    renderer = Renderer(corpus)
    texts = [source for source, _ in renderer.beads]
    known = _known(corpus, base)
    named = {name: at for name, at in names(texts, least).items() if not _is_known(at, texts, known)}
    found = [one for name, at in named.items() for one in _name(name, at, renderer, corpus)]
    for places in named.values():
        for place in places:
            known[place.bead].append(texts[place.bead].span(place.first, place.last))
    for places in phrases(texts, corpus.source, least).values():
        if not _is_known(places, texts, known):
            found += _term(places, renderer, corpus)
    return sorted(found, key=lambda one: (-one.score, -one.count, one.term))


def _known(corpus: Corpus, base: TermBase) -> list[list[Span]]:
    """Give for each bead the spans of its source passage that the term base accounts for."""
    matcher = Matcher(base, corpus.source, corpus.target)
    return [[found.span for found in matcher.source_terms(bead.source.prose)] for bead in corpus.beads]


def _is_known(places: Sequence[Place], texts: Sequence[Words], known: Sequence[Sequence[Span]]) -> bool:
    """Tell whether most places share a word with a term that is known."""
    spans = ((place.bead, texts[place.bead].span(place.first, place.last)) for place in places)
    met = sum(any(span.overlaps(term) for term in known[bead]) for bead, span in spans)
    return met * 2 > len(places)


def _name(name: str, places: Sequence[Place], renderer: Renderer, corpus: Corpus) -> Iterator[Candidate]:
    """Give a name with what became of it: kept, or rendered somehow.

    A capitalised word that always becomes one word in small letters is that of a month, a day or a language.
    """
    uses = uses_of(places, renderer, corpus, name)
    count = sum(use.count for use in uses)
    kept = sum(use.count for use in uses if use.rendering == name)
    left_out = sum(use.count for use in uses if not use.rendering)
    changed = (count - kept - left_out * _LEFT_OUT) / count
    if not kept and len(uses) == 1 and uses[0].rendering == uses[0].rendering.lower():
        return
    trouble = 4 * changed * (1 - changed) or (_PROTECTION if not changed else _TRANSLATED)
    yield _candidate(name, Kind.NAME, uses, corpus, math.log2(1 + len(places)) * trouble)


def _term(places: Sequence[Place], renderer: Renderer, corpus: Corpus) -> Iterator[Candidate]:
    """Give a phrase where its renderings differ; one mostly left out is a manner of speaking, not a term."""
    uses = uses_of(places, renderer, corpus)
    count = sum(use.count for use in uses)
    commonest = max((use.count for use in uses if use.rendering), default=0)
    left_out = sum(use.count for use in uses if not use.rendering)
    trouble = (count - commonest - left_out * _LEFT_OUT) / count
    if not commonest or trouble <= 0 or left_out * 2 > count:
        return
    size = places[0].last - places[0].first
    weight = math.log2(1 + len(places)) * (1.0 if size > 1 else _SINGLE_WORD)
    written = [renderer.beads[p.bead][0].written(p.first, p.last) for p in places]
    yield _candidate(commonest_wording(written), Kind.TERM, uses, corpus, weight * trouble)


def _candidate(term: str, kind: Kind, uses: tuple[Use, ...], corpus: Corpus, score: float) -> Candidate:
    count = sum(use.count for use in uses)
    return Candidate(term, kind, corpus.source, corpus.target, count, uses, round(score, 3))
