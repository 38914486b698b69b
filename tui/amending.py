"""The term base at one place of a post: its entries, and writing them to the site's files. No screen."""

from __future__ import annotations

from pathlib import Path

from postedit.engine import Engine, Review
from postedit.language import get
from postedit.model import Finding, Outcome, Problem, Refused, Span
from postedit.review.entries import entry_of
from postedit.site import Site, term_bases
from postedit.terms import Entry, Kind, LanguageSection, Level, Rendering, Status, builtin_paths
from postedit.terms.keeping.changes import Change, Deed, changed
from postedit.terms.keeping.document import open_document, refusal
from postedit.terms.keeping.mining.accept import identifier_for
from postedit.terms.keeping.storing import one_entry, store
from postedit.terms.keeping.writing import entry_text

_LONGEST = 60
"""Code points of a segment that may be taken for a term as they are."""


class Amending:
    """Entries are changed in the site's own files; one that ships is copied there, where it counts before."""

    def __init__(self, site: Site, engine: Engine, review: Review) -> None:
        self._site = site
        self._engine = engine
        self._review = review

    def entries(self, source: Span | None, finding: Finding | None) -> list[Entry]:
        """Give the entry behind a finding and those of the terms in a span of the source, without repeats."""
        found = [entry_of(self._engine, self._review, finding)] if finding else []
        if source is not None and self._review.source is not None:
            text = source.of(self._review.source.prose)
            found += [m.entry for m in self._engine.matcher(self._review.pair).source_terms(text)]
        return list({entry.id: entry for entry in found if entry is not None}.values())

    def toml(self, entry: Entry) -> str:
        """Give an entry as its file has it, with its comments."""
        document = open_document(Path(entry.path))
        text = None if isinstance(document, Problem) else document.entry(entry.id)
        return text or entry_text(entry)

    def blank(self, source: str, target: str) -> str:
        """Give a new entry for words of the source and their rendering, cut where too long for a term."""
        pair = self._review.pair
        term, rendering = (one.strip()[:_LONGEST] for one in (source, target))
        words = ((pair.source_language, term), (pair.target_language, rendering))
        entry = Entry(
            id=identifier_for(term, self._engine.terms.entries),
            kind=Kind.TERM,
            severity=Level.ERROR,
            languages={
                get(tag).code: LanguageSection(renderings=(Rendering(form, Status.PREFERRED),))
                for tag, form in words
            },
        )
        return entry_text(entry)

    def admit(self, entry: Entry, form: str) -> Outcome:
        """Write into an entry that a rendering is right in the target's language."""
        language = get(self._review.pair.target_language).code
        text = self.toml(entry)
        if any(one.term == form for one in entry.section(language).having(Status.DEPRECATED)):
            without = changed(text, Change(Deed.DROP, language, Status.DEPRECATED.value, form))
            text = text if isinstance(without, Refused) else without
        new = changed(text, Change(Deed.ADD, language, Status.ADMITTED.value, form))
        return new if isinstance(new, Refused) else self.save(new)

    def save(self, text: str) -> Outcome:
        """Write an entry to the file that has it, else to the one for the site's new entries."""
        entry = one_entry(text)
        if isinstance(entry, Problem):
            return Refused(f"line {entry.line}: {entry.message}" if entry.line else entry.message)
        bases = term_bases(self._site, builtin_paths())
        if isinstance(bases, Problem):
            return Refused(str(bases))
        known = self._engine.terms.get(entry.id)
        own = {path.resolve() for path in bases.own}
        is_own = known is not None and Path(known.path).resolve() in own
        document = open_document(Path(known.path) if known and is_own else bases.target)
        if isinstance(document, Problem):
            return refusal(document)
        return store(document, document.replaced(entry.id, text) if is_own else document.appended(text))
