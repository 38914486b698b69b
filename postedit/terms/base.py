"""The term base: entries by identifier."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from postedit.terms.entry import Entry


class TermBase(msgspec.Struct, frozen=True):
    """Entries by identifier, in the order of the files."""

    entries: dict[str, Entry] = {}

    def __iter__(self) -> Iterator[Entry]:
        """Give the entries in order."""
        return iter(self.entries.values())

    def __len__(self) -> int:
        """Count the entries."""
        return len(self.entries)

    def without(self, identifiers: Collection[str]) -> TermBase:
        """Give the term base without the entries of these identifiers."""
        if not identifiers:
            return self
        return TermBase({name: entry for name, entry in self.entries.items() if name not in identifiers})

    def get(self, identifier: str) -> Entry | None:
        """Give the entry of that identifier, None where there is none."""
        return self.entries.get(identifier)
