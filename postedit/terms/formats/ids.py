"""Identifiers of entries that come from files without any of ours."""

from __future__ import annotations

import unicodedata
import zlib

from postedit.late import late_regex

_KEBAB = late_regex(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_APART = late_regex(r"[^a-z0-9]+")
_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "+": " plus ", "#": " sharp "})


def is_id(text: str) -> bool:
    """Tell whether ``text`` can be the id of an entry: kebab-case."""
    return _KEBAB.match(text) is not None


def slug(text: str) -> str:
    """Make an id of a term: letters without accents, in kebab-case, such as ``developer-advocacy``.

    A term without a Latin letter or digit gets an id made of a checksum, the same each time.
    """
    bare = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    made = _APART.sub("-", "".join(c for c in bare if not unicodedata.combining(c))).strip("-")
    return made or f"term-{zlib.crc32(text.encode()):08x}"


class Names:
    """Gives ids that are not taken yet."""

    def __init__(self) -> None:
        self._taken: dict[str, int] = {}

    def unique(self, wanted: str) -> str:
        """Give ``wanted``, or with a number behind it where it is taken."""
        name = wanted
        while name in self._taken:
            self._taken[wanted] += 1
            name = f"{wanted}-{self._taken[wanted]}"
        self._taken[name] = 1
        return name
