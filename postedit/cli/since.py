"""``postedit check --since``: of what was gathered, that which changed in git."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import msgspec

from postedit.cli.failure import Failure
from postedit.model import Refused
from postedit.report.paths import shown_path
from postedit.setup import Basis
from postedit.site.changes import changed_since
from postedit.site.git import checkout_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from postedit.batch import Engines
    from postedit.cli.gather import Gathered
    from postedit.site.changes import Changes


class Since(msgspec.Struct, frozen=True):
    """What is left of what was gathered, and what is to be said of it."""

    gathered: Gathered
    notes: tuple[str, ...] = ()


def only_changed(gathered: Gathered, revision: str, engines: Engines) -> Since:
    """Leave the pairs of which a post changed since a revision, and the changed posts without a counterpart.

    Where the settings or a term base of a site changed, all its pairs are left.

    Raises:
        Failure: a post lies in no checkout, or git does not know the revision.
    """
    history = _History(revision)
    sites = {job.site.root: job.site for job in gathered.jobs}
    bases = {
        root: history.changed_of(Basis(site, engines.wishes, engines.shipped), root)
        for root, site in sites.items()
    }
    jobs = tuple(
        job
        for job in gathered.jobs
        if bases[job.site.root] or history.touches(job.pair.source, job.pair.target)
    )
    unpaired = tuple(post for post in gathered.unpaired if history.touches(post.path))
    notes = [*history.notes, *(_because(paths, revision) for paths in bases.values() if paths)]
    return Since(msgspec.structs.replace(gathered, jobs=jobs, unpaired=unpaired), tuple(notes))


def _because(paths: list[Path], revision: str) -> str:
    more = f" and {len(paths) - 1} more" if len(paths) > 1 else ""
    return f"{shown_path(paths[0])}{more} changed since {revision}: all pairs of its site are checked."


class _History:
    """What changed since a revision, asked once of each checkout."""

    def __init__(self, revision: str) -> None:
        self._revision = revision
        self._checkout = cache(checkout_of)
        self._changes: dict[Path, Changes] = {}

    def touches(self, *posts: Path | None) -> bool:
        """Tell whether one of the posts changed."""
        return any(self._is_changed(post.resolve()) for post in posts if post is not None)

    def changed_of(self, basis: Basis, root: Path) -> list[Path]:
        """Give the changed files of the checkout of ``root`` that every finding of its site rests on."""
        checkout = self._checkout(root)
        return [] if checkout is None else sorted(path for path in self._of(checkout).files if path in basis)

    @property
    def notes(self) -> Iterable[str]:
        """Say where the revision's history does not meet that of the checkout."""
        for checkout, changes in self._changes.items():
            if not changes.is_whole:
                yield (
                    f"{checkout}: no common ancestor with {self._revision} is known (a shallow checkout?). "
                    f"Compared with {self._revision} itself."
                )

    def _is_changed(self, post: Path) -> bool:
        checkout = self._checkout(post.parent)
        if checkout is None:
            raise Failure(f"{post}: not in a git checkout; --since compares with what git knows")
        return post in self._of(checkout).files

    def _of(self, checkout: Path) -> Changes:
        if checkout not in self._changes:
            told = changed_since(checkout, self._revision)
            if isinstance(told, Refused):
                raise Failure(told.reason)
            self._changes[checkout] = told
        return self._changes[checkout]
