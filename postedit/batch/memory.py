"""What was found in a pair the last time, kept in the user's cache folder for as long as nothing changed.

A pair is known by everything that its findings depend on: both texts and where they lie in the site, the
pair's languages, what makes it stale, the site's settings, the term bases, what was asked for, and the
program itself.
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from postedit.batch.placeless import Placeless, with_places, without_places
from postedit.batch.program import program_digest
from postedit.review.corrections import CORRECTIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from postedit.batch.job import Job
    from postedit.batch.store import Store
    from postedit.report.part import Part
    from postedit.setup import Wishes
    from postedit.site import Site


class Memory:
    """Recalls and keeps the parts of pairs; what cannot be recalled is simply not known."""

    def __init__(self, store: Store, wishes: Wishes, term_bases: Callable[[Site], Iterable[Path]]) -> None:
        """Take where to keep parts, what was asked for, and which term bases a site is checked with."""
        self._store = store
        self._decoder = msgspec.msgpack.Decoder(Placeless)
        self._wished = msgspec.msgpack.encode([wishes.select, wishes.ignore, wishes.also])
        self._term_bases = term_bases
        self._file = cache(_digest_of_file)
        self._site = cache(self._site_digest)
        self._sites: dict[Path, Site] = {}

    def recall(self, job: Job) -> Part | None:
        """Give what was found in the pair, None where that is not known."""
        key = self._key(job)
        value = self._store.get(key) if key else None
        if value is None:
            return None
        try:
            known = self._decoder.decode(value)
        except msgspec.DecodeError:
            return None
        return with_places(known, job.shown)

    def keep(self, job: Job, part: Part) -> None:
        """Keep what was found, unless a file changed or could not be read."""
        key = self._key(job)
        if key is None:
            return
        self._store.put(key, msgspec.msgpack.encode(without_places(part)))

    def _key(self, job: Job) -> bytes | None:
        """Give the name of all that the findings depend on; None where a file cannot be read here."""
        if job.urls is not None:
            return None
        pair, root = job.pair, job.site.root
        files = [None if path is None else self._file(path) for path in (pair.source, pair.target)]
        if files[1] is None or (pair.source is not None and files[0] is None):
            return None
        self._sites[root] = job.site
        places = [None if path is None else _inside(path, root) for path in (pair.source, pair.target)]
        known = [pair.source_language, pair.target_language, pair.stale]
        named = msgspec.msgpack.encode([self._site(root), self._wished, files, places, known])
        return hashlib.blake2b(named, digest_size=20).digest()

    def _site_digest(self, root: Path) -> bytes:
        site = self._sites[root]
        bases = [self._file(path) for path in (root / CORRECTIONS, *self._term_bases(site))]
        settings = msgspec.to_builtins(site.settings, builtin_types=(), enc_hook=str)
        named = msgspec.msgpack.encode([program_digest(), bases, settings])
        return hashlib.blake2b(named, digest_size=20).digest()


def _digest_of_file(path: Path) -> bytes | None:
    try:
        return hashlib.blake2b(path.read_bytes(), digest_size=20).digest()
    except OSError:
        return None


def _inside(path: Path, root: Path) -> str:
    """Give the path within the site, by which settings may leave checks out; else the whole path."""
    whole, folder = path.absolute().as_posix(), root.absolute().as_posix().rstrip("/") + "/"
    return whole.removeprefix(folder)
