"""The pairs of a site laid out in two folders, and copies of them that no memory knows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from postedit.site import open_site, pair_site

_NAME = re.compile(r"(?<=[a-zà-ÿ,] )[A-Z][a-z]{3,}\b")
_NUMBER = re.compile(r"\d+")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Laid(NamedTuple):
    """Two folders with the sources and the translations under the same names."""

    sources: Path
    targets: Path
    names: tuple[str, ...]

    @property
    def size(self) -> int:
        """Count the bytes of the translations."""
        return sum((self.targets / name).stat().st_size for name in self.names)


def pairs_of(site: Path, language: str) -> list[tuple[str, str]]:
    """Give the texts of the site's pairs into a language."""
    opened = open_site(site)
    pairs = pair_site(opened.root, [site], opened.settings).pairs
    return [
        (pair.source.read_text("utf-8"), pair.target.read_text("utf-8"))
        for pair in pairs
        if pair.source is not None and pair.target_language == language
    ]


def lay_out(pairs: Sequence[tuple[str, str]], folder: Path, copies: int = 1) -> Laid:
    """Write pairs into ``en`` and ``fr`` below ``folder``, each ``copies`` times with other words."""
    sources, targets = folder / "en", folder / "fr"
    names: list[str] = []
    for place in (sources, targets):
        place.mkdir(parents=True)
    for copy in range(copies):
        for number, texts in enumerate(pairs):
            name = f"{copy:03}-{number:04}.md"
            names.append(name)
            for place, text in zip((sources, targets), texts, strict=True):
                (place / name).write_text(_varied(text, copy), encoding="utf-8")
    return Laid(sources, targets, tuple(names))


def _varied(text: str, copy: int) -> str:
    """Give the text with other names and numbers in its body, the same on both sides."""
    if not copy:
        return text
    head, mark, body = text.rpartition("\n---\n")
    body = _NAME.sub(lambda match: match[0][0] + "".join(_shifted(c, copy) for c in match[0][1:]), body)
    body = _NUMBER.sub(lambda match: str(int(match[0]) + copy) if len(match[0]) < 4 else match[0], body)
    return head + mark + body


def _shifted(letter: str, by: int) -> str:
    return _LETTERS[(_LETTERS.index(letter) + by) % len(_LETTERS)]
