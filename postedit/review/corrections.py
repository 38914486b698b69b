"""Alignments that reviewers corrected: JSON lines beside the journal, read by the checks as well.

As in the journal, each line says all of itself, and the lines may stand in any order: their time counts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from postedit.align.relinked import Link
from postedit.model import Done, Outcome, Problem, Refused
from postedit.review.folder import FOLDER, share_folder
from postedit.review.json_lines import append_lines, read_lines
from postedit.review.who import reviewer

CORRECTIONS = FOLDER / "alignment.jsonl"
"""Where the corrections stand, relative to the site's root."""


class Correction(msgspec.Struct, frozen=True, omit_defaults=True):
    """One line. ``path`` is the target within the site; ``is_dropped`` takes an earlier one back."""

    path: str
    source: tuple[str, ...]
    target: tuple[str, ...]
    time: str
    who: str = ""
    is_dropped: bool = False

    @property
    def link(self) -> Link:
        """Give what was linked."""
        return Link(self.source, self.target)


class Corrections:
    """The corrections of one site."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.path = root / CORRECTIONS
        self.problems: list[Problem] = []
        self._by_path: dict[str, list[Correction]] = defaultdict(list)
        for one in read_lines(self.path, Correction, "a corrected alignment", self.problems):
            self._by_path[one.path].append(one)

    def of(self, path: Path) -> tuple[Link, ...]:
        """Give the links of a target in the order in which they were made."""
        full, root = path.absolute(), self.root.absolute()
        return self.links((full.relative_to(root) if full.is_relative_to(root) else full).as_posix())

    def links(self, path: str) -> tuple[Link, ...]:
        """Give the links of a target, which is named as it stands within the site."""
        return tuple(self._standing(path))

    def last(self, path: str) -> tuple[Link, ...]:
        """Give the links that were made last, by one action; none where none stands."""
        standing = self._standing(path)
        latest = max(standing.values(), default="")
        return tuple(link for link, time in standing.items() if time == latest)

    def _standing(self, path: str) -> dict[Link, str]:
        """Give the links of a target that nobody took back, each with its time."""
        standing: dict[Link, str] = {}
        for one in sorted(self._by_path.get(path, ()), key=lambda one: (one.time, one.source, one.target)):
            standing.pop(one.link, None)
            if not one.is_dropped:
                standing[one.link] = one.time
        return standing

    def add(self, path: str, links: Iterable[Link], *, is_dropped: bool = False) -> Outcome:
        """Link segments of a target, or take links back, at one time; it is on disk when this returns."""
        now = _now()
        made = [Correction(path, link.source, link.target, now, reviewer(), is_dropped) for link in links]
        try:
            share_folder(self.root)
            append_lines(self.path, made)
        except OSError as error:
            return Refused(f"the alignment cannot be kept in {self.path}: {error.strerror or error}")
        self._by_path[path] += made
        return Done("alignment taken back" if is_dropped else "alignment corrected")


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="microseconds")
