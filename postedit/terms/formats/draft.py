"""An entry while a reader puts it together, piece by piece."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from postedit.model import Problem
from postedit.terms.entry import Entry, Gender, Kind, LanguageSection, Level, Number, Rendering, Status
from postedit.terms.formats.base import Taken, tally

if TYPE_CHECKING:
    from collections.abc import Iterable

    from postedit.terms.formats.base import Loss, Request

_ORDER = {status: place for place, status in enumerate(Status)}


def has_word(term: str) -> bool:
    """Tell whether a term has a word for ``postedit.terms.tokens``, without splitting it into its words."""
    return any(map(str.isalnum, term))


@dataclass
class SectionDraft:
    """What has been read of one language; a value that is set once stays."""

    renderings: dict[str, Rendering] = field(default_factory=dict)
    values: dict[str, Any] = field(default_factory=dict)

    def add(
        self,
        term: str,
        status: Status,
        *,
        gender: Gender | None = None,
        number: Number | None = None,
        alone: bool = False,
        note: str = "",
    ) -> None:
        """Add a rendering; of a term that comes twice the first counts."""
        alone = alone and status is Status.DEPRECATED
        self.renderings.setdefault(term, Rendering(term, status, gender, number, alone, note))

    def also(self, term: str) -> None:
        """Add one more accepted rendering: preferred where it is the first, else admitted."""
        self.add(term, self.next_status())

    def next_status(self) -> Status:
        """Give the status of one more accepted rendering of which no status is known."""
        first = all(one.status is Status.DEPRECATED for one in self.renderings.values())
        return Status.PREFERRED if first else Status.ADMITTED

    def set(self, **values: Any) -> None:
        """Set values that are not set yet; empty ones say nothing."""
        for name, value in values.items():
            if value not in ("", None, ()):
                self.values.setdefault(name, value)

    def add_note(self, text: str) -> None:
        """Add a note below those that are there."""
        known = self.values.get("note", "")
        if text and f"\n{text}\n" not in f"\n{known}\n":
            self.values["note"] = f"{known}\n{text}" if known else text

    def build(self) -> LanguageSection:
        """Give the section, its renderings in the order of their statuses."""
        terms = sorted(
            (one for one in self.renderings.values() if has_word(one.term)),
            key=lambda one: _ORDER[one.status],
        )
        return LanguageSection(renderings=tuple(terms), **self.values)


@dataclass
class EntryDraft:
    """What has been read of one entry, from ``line`` of its file on."""

    id: str
    line: int = 1
    values: dict[str, Any] = field(default_factory=dict)
    sections: dict[str, SectionDraft] = field(default_factory=dict)

    def set(self, **values: Any) -> None:
        """Set values that are not set yet; empty ones say nothing."""
        for name, value in values.items():
            if value not in ("", None, ()):
                self.values.setdefault(name, value)

    def section(self, language: str) -> SectionDraft:
        """Give what has been read of a language, from now on a part of the entry."""
        return self.sections.setdefault(language, SectionDraft())

    def build(self, path: str) -> tuple[Entry, list[Problem]]:
        """Give the entry, and the renderings that were left out because they have no word."""
        problems = [
            Problem(path, f'"{term}" has no word in it; it is left out', self.line)
            for section in self.sections.values()
            for term in section.renderings
            if not has_word(term)
        ]
        languages = {language: section.build() for language, section in self.sections.items()}
        values = {"kind": Kind.TERM, "severity": Level.ERROR, **self.values}
        return Entry(id=self.id, languages=languages, path=path, line=self.line, **values), problems


def finished(drafts: Iterable[EntryDraft], request: Request, *lost: Loss, given_ids: bool = False) -> Taken:
    """Give the entries that a reader put together, and what is wrong with some of them."""
    entries: list[Entry] = []
    problems: list[Problem] = []
    for draft in drafts:
        entry, faults = draft.build(request.path)
        entries.append(entry)
        problems += faults
    return Taken(tuple(entries), tuple(problems), tuple(tally(*lost)), given_ids)
