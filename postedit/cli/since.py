"""``postedit check --since``: of what was gathered, that which changed in git."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import msgspec

from postedit.cli.failure import Failure
from postedit.model import Refused
from postedit.site.changes import changed_since
from postedit.site.git import checkout_of

if TYPE_CHECKING:
    from pathlib import Path

    from postedit.cli.gather import Gathered


def only_changed(gathered: Gathered, revision: str) -> Gathered:
    """Leave the pairs of which a post changed since a revision, and the changed posts without a counterpart.

    Raises:
        Failure: a post lies in no checkout, or git does not know the revision.
    """
    changes = _Changes(revision)
    jobs = tuple(job for job in gathered.jobs if changes.touch(job.pair.source, job.pair.target))
    unpaired = tuple(post for post in gathered.unpaired if changes.touch(post.path))
    return msgspec.structs.replace(gathered, jobs=jobs, unpaired=unpaired)


class _Changes:
    """What changed since a revision, asked once of each checkout."""

    def __init__(self, revision: str) -> None:
        self._revision = revision
        self._checkout = cache(checkout_of)
        self._changed = cache(self._ask)

    def touch(self, *posts: Path | None) -> bool:
        """Tell whether one of the posts changed."""
        return any(self._is_changed(post.resolve()) for post in posts if post is not None)

    def _is_changed(self, post: Path) -> bool:
        checkout = self._checkout(post.parent)
        if checkout is None:
            raise Failure(f"{post}: not in a git checkout; --since compares with what git knows")
        return post in self._changed(checkout)

    def _ask(self, checkout: Path) -> frozenset[Path]:
        changed = changed_since(checkout, self._revision)
        if isinstance(changed, Refused):
            raise Failure(changed.reason)
        return changed
