"""On which line of a TOML file an entry or one of its keys stands; tomllib does not tell."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from postedit.late import late_regex

if TYPE_CHECKING:
    import tomllib
    from collections.abc import Sequence

_ENTRY = late_regex(r"^[ \t]*\[\[[ \t]*[\"']?entry[\"']?[ \t]*\]\]", re.MULTILINE)


class Lines:
    """The lines of one term base; every method gives a line from 1, or None where it cannot tell."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _starts(self) -> list[int]:
        """Give where each ``[[entry]]`` stands in the text."""
        return [match.start() for match in _ENTRY.finditer(self._text)]

    @cached_property
    def _entry_lines(self) -> list[int]:
        """Give the line of each ``[[entry]]``, counted in one pass."""
        lines: list[int] = []
        line = 1
        for before, start in pairwise([0, *self._starts]):
            line += self._text.count("\n", before, start)
            lines.append(line)
        return lines

    def of_entry(self, index: int) -> int | None:
        """Give the line of the entry of that index, from 0."""
        return self._entry_lines[index] if index < len(self._entry_lines) else None

    def of_key(self, key: str) -> int | None:
        """Give the line of a key or table at the top of the file."""
        return self.of_keys((key,))

    def of_keys(self, place: Sequence[str]) -> int | None:
        """Give the line of a key inside tables, as far as the keys that lead there are found."""
        return self._find(place, 0, len(self._text))

    def within_entry(self, index: int, place: Sequence[str]) -> int | None:
        """Give the line of a key of an entry.

        Args:
            index: which entry, from 0.
            place: the keys that lead there: ``("fr", "deprecated")``.
        """
        if index >= len(self._starts) or not place:
            return None
        end = self._starts[index + 1] if index + 1 < len(self._starts) else len(self._text)
        return self._find(place, self._starts[index], end)

    def _find(self, place: Sequence[str], start: int, end: int) -> int | None:
        """Look for each key after the one before it, as table header or as assignment."""
        found = None
        for key in place:
            name = re.escape(key)
            pattern = rf"^[ \t]*(?:\[{{1,2}}[^\[\]\n]*\b{name}[\"']?[ \t]*\]|[\"']?{name}[\"']?[ \t]*[=.])"
            match = re.compile(pattern, re.MULTILINE).search(self._text, start, end)
            if match is None:
                break
            start, found = match.end(), match.start()
        return None if found is None else self._text.count("\n", 0, found) + 1


def line_in(error: tomllib.TOMLDecodeError) -> int | None:
    """Give the line that tomllib names in its message, which is all Python 3.11 offers."""
    number = str(error).rpartition("(at line ")[2].partition(",")[0]
    return int(number) if number.isdigit() else None
