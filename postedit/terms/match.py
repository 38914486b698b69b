"""Finding terms and their renderings in a text, and literal renderings in a bead."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from postedit.language import get
from postedit.terms.bead import Place, pair, without_overlaps
from postedit.terms.compiled import ByEntry, Compiled, alone_index, target_entries, target_index
from postedit.terms.entry import Status
from postedit.terms.index import Role
from postedit.terms.select import best_spelled, counting_in_bead, longest, without_exceptions
from postedit.terms.source_terms import Segment, SourceTerms
from postedit.terms.wordwise import WordForWord

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from postedit.model import Span
    from postedit.terms.base import TermBase
    from postedit.terms.entry import Entry, Rendering
    from postedit.terms.index import Hit
    from postedit.terms.reading import Reading


class TermMatch(msgspec.Struct, frozen=True):
    """A term or rendering of an entry, and the code points where it stands."""

    entry: Entry
    rendering: Rendering
    span: Span


class LiteralRendering(msgspec.Struct, frozen=True):
    """A deprecated rendering in the target where the source has the entry's term.

    ``preferred`` is what to write instead, None where the entry has nothing to offer.
    """

    entry: Entry
    source_span: Span
    target_span: Span
    rendering: Rendering
    preferred: Rendering | None


class TermUse(msgspec.Struct, frozen=True):
    """A source term and the accepted rendering that stands for it in the same bead."""

    entry: Entry
    source_span: Span
    target_span: Span
    rendering: Rendering


class Matcher:
    """Finds the entries of a term base in texts of one pair of languages.

    Build it once for a pair: the tries are compiled when first needed and kept. A region in the
    target language (``fr-CA``) makes the renderings admitted there accepted ones.
    """

    def __init__(
        self,
        base: TermBase,
        source_language: str,
        target_language: str,
        source_terms: SourceTerms | None = None,
    ) -> None:
        """Take a term base and two languages; matchers into several languages may share source terms."""
        self._base = base
        self._sources = source_terms or SourceTerms(base, source_language)
        self._source = get(source_language).code
        self._region = target_language
        self._target = get(target_language).code

    def source_terms(self, text: str, offset: int = 0) -> list[TermMatch]:
        """Give the source terms in a source text, the longest first come, in the order of the text."""
        reading, hits = self._sources.found(text, offset)
        return [_term_match(hit, reading) for hit in hits]

    def deprecated(self, text: str, offset: int = 0) -> list[TermMatch]:
        """Give the deprecated renderings in a target text, whatever the source says."""
        return self._in_target(text, offset, Role.DEPRECATED)

    def accepted(self, text: str, offset: int = 0) -> list[TermMatch]:
        """Give the preferred and admitted renderings in a target text."""
        return self._in_target(text, offset, Role.ACCEPTED)

    def alone(self, text: str, offset: int = 0) -> list[TermMatch]:
        """Give the deprecated renderings in a target text that are wrong in any context."""
        reading = self._target_index.reader.read(text, offset)
        if not self._alone_index.hits(reading):
            return []
        hits = without_exceptions(best_spelled(self._target_index.hits(reading), reading))
        counting = [hit for hit in hits if hit.role is Role.ACCEPTED or hit.sought.rendering.alone]
        kept = longest(counting)
        return [_term_match(hit, reading) for hit in kept if hit.role is Role.DEPRECATED]

    def literal(self, source: Sequence[Segment], target: Sequence[Segment]) -> list[LiteralRendering]:
        """Give the deprecated renderings of the source terms of one bead.

        An entry is silent where its accepted renderings account for all its source terms (words that
        the target merely copies from elsewhere in the source account for nothing); otherwise
        each term left over is blamed on the deprecated rendering whose position fits best. Of
        renderings that overlap, the longest counts, so no target span is given twice.

        Args:
            source: the source segments of the bead.
            target: the target segments of the bead.

        Returns:
            In the order of the target.
        """
        terms = self._terms_of(source)
        if not terms:
            return []
        found = self._renderings_of(terms.keys(), target)
        literal: list[LiteralRendering] = []
        for identifier, places in terms.items():
            hits = found.get(identifier, [])
            wrong = [place for place in hits if place.hit.role is Role.DEPRECATED]
            right = [place for place in hits if place.hit.role is not Role.DEPRECATED]
            missing = len(places) - sum(not _is_copied(place, places, source) for place in right)
            literal += [self._literal(*both) for both in pair(places, wrong)[: max(missing, 0)]]
        return without_overlaps(literal, self._target)

    def uses(self, source: Sequence[Segment], target: Sequence[Segment]) -> list[TermUse]:
        """Give the source terms of one bead with the accepted renderings whose positions fit best."""
        terms = self._terms_of(source)
        found = self._renderings_of(terms.keys(), target) if terms else {}
        return [
            TermUse(term.hit.entry, term.span, rendering.span, rendering.hit.sought.rendering)
            for identifier, places in terms.items()
            for term, rendering in pair(places, found.get(identifier, []))
            if rendering.hit.role is Role.ACCEPTED
        ]

    def has_terms(self, source: Sequence[Segment]) -> bool:
        """Tell whether a bead has a source term of any entry."""
        return bool(self._terms_of(source))

    def unrendered(self, source: Sequence[Segment], target: Sequence[Segment]) -> list[TermMatch]:
        """Give the source terms of one bead of which the target has no rendering at all, each entry once."""
        return self._unrendered(self._terms_of(source), target)

    def missing(self, source: Sequence[Segment], target: Sequence[Segment]) -> list[TermMatch]:
        """Give those of the unrendered source terms that stay as they are in the target language.

        What stays is the preferred term: another that the source may use for it (a weekday for a company
        called Sun) does not.
        """
        staying: dict[str, list[Place]] = {}
        for identifier, places in self._terms_of(source).items():
            kept = [place for place in places if place.hit.sought.rendering.status is Status.PREFERRED]
            if kept and kept[0].hit.entry.stays(self._target):
                staying[identifier] = kept
        return self._unrendered(staying, target)

    def _unrendered(self, terms: dict[str, list[Place]], target: Sequence[Segment]) -> list[TermMatch]:
        found = self._renderings_of(terms.keys(), target) if terms else {}
        return [
            TermMatch(places[0].hit.entry, places[0].hit.sought.rendering, places[0].span)
            for identifier, places in terms.items()
            if identifier not in found
        ]

    def word_for_word(self, term: str, text: str, offset: int = 0) -> Span | None:
        """Give where a target text has the content words of a source term one by one, if anywhere."""
        return self._word_for_word.find(term, text, offset)

    def _literal(self, term: Place, rendering: Place) -> LiteralRendering:
        entry = rendering.hit.entry
        return LiteralRendering(
            entry, term.span, rendering.span, rendering.hit.sought.rendering, self._preferred(entry)
        )

    def _preferred(self, entry: Entry) -> Rendering | None:
        """Give what to write: the preferred rendering, or the source term where it stays as it is."""
        own = entry.preferred(self._target)
        return entry.preferred(self._source) if own is None and entry.stays(self._target) else own

    def _terms_of(self, source: Sequence[Segment]) -> dict[str, list[Place]]:
        """Give the places of the source terms of a bead by entry."""
        return self._sources.places(tuple(source))

    def _renderings_of(self, identifiers: Iterable[str], target: Sequence[Segment]) -> dict[str, list[Place]]:
        """Give the places of the renderings of some entries in the target of a bead."""
        wanted = tuple(identifiers)
        found: dict[str, list[Place]] = {}
        total = sum(len(text) for text, _ in target)
        before = 0
        for text, offset in target:
            reading = self._target_entries.reader.read(text, offset)
            for hit in counting_in_bead(self._target_entries.hits(reading, wanted), reading):
                place = Place.of(hit, reading, before - offset, total)
                found.setdefault(hit.entry.id, []).append(place)
            before += len(text)
        return found

    def _in_target(self, text: str, offset: int, role: Role) -> list[TermMatch]:
        reading = self._target_index.reader.read(text, offset)
        hits = longest(without_exceptions(best_spelled(self._target_index.hits(reading), reading)))
        return [_term_match(hit, reading) for hit in hits if hit.role is role]

    @cached_property
    def _word_for_word(self) -> WordForWord:
        return WordForWord(self._base, self._source, self._target)

    @cached_property
    def _alone_index(self) -> Compiled:
        return alone_index(self._base, self._target)

    @cached_property
    def _target_index(self) -> Compiled:
        return target_index(self._base, self._source, self._target, self._region)

    @cached_property
    def _target_entries(self) -> ByEntry:
        return target_entries(self._base, self._source, self._target, self._region)


def _is_copied(rendering: Place, terms: Sequence[Place], source: Sequence[Segment]) -> bool:
    """Tell an accepted rendering that the source has itself, beside the term and not as the term."""
    written = rendering.hit.sought.rendering.term.casefold()
    if any(term.hit.sought.rendering.term.casefold() == written for term in terms):
        return False
    return any(written in text.casefold() for text, _ in source)


def _term_match(hit: Hit, reading: Reading) -> TermMatch:
    return TermMatch(hit.entry, hit.sought.rendering, reading.span(hit.first, hit.last))
