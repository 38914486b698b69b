"""Looking at a site again and again: what changed is reported, with a line on how things stand."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from postedit.cli.failure import Failure
from postedit.cli.judging import agree_to_questions
from postedit.cli.run import engines_of, gathered_for, report
from postedit.cli.sight import Sight, sight_of
from postedit.cli.summary import many
from postedit.report.paths import shown_path
from postedit.setup import Basis
from postedit.site.discovery import is_post

if TYPE_CHECKING:
    from collections.abc import Iterable

    from postedit.cli.gather import Gathered
    from postedit.cli.request import Request

_SETTINGS = frozenset({".toml", ".yaml", ".yml", ".json"})
"""Endings of what a site generator or postedit is set with, which says what is paired."""


class Look:
    """What was found at the last look at a site, and looking again."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._engines = engines_of(request)
        self._bases: list[Basis] = []
        self._sight: Sight | None = None
        self._told: set[object] = set()
        self._findings: Counter[str] = Counter()
        self.folders: frozenset[Path] = frozenset()

    def minds(self, path: Path) -> bool:
        """Tell whether a change of a file may change what is found."""
        return is_post(path) or path.suffix in _SETTINGS or any(path in basis for basis in self._bases)

    def take_again(self) -> None:
        """Look; where the site cannot be checked as it is now, say so, and wait for the next change."""
        try:
            self.take()
        except Failure as failure:
            failure.show()

    def take(self) -> None:
        """Check what is new or has changed since the last look, and report it."""
        request, before = self._request, self._sight or Sight()
        is_first = self._sight is None
        gathered = gathered_for(request, self._engines)
        sites = {job.site.root: job.site for job in gathered.jobs}
        self._bases = [Basis(site, self._engines.wishes, self._engines.shipped) for site in sites.values()]
        self._sight = sight_of(gathered.jobs, self._bases)
        self.folders = _folders([*gathered.records], gathered, self._bases)
        if self._sight.bases != before.bases:
            self._engines = engines_of(request)
        new = msgspec.structs.replace(
            gathered,
            jobs=self._sight.changed(gathered.jobs, before),
            unpaired=tuple(post for post in gathered.unpaired if post not in self._told),
            problems=tuple(problem for problem in gathered.problems if problem not in self._told),
        )
        gone = before.pairs.keys() - self._sight.pairs.keys()
        self._told = {*gathered.unpaired, *gathered.problems}
        agree_to_questions(request, self._engines, new)
        # Who has agreed to the first look is not asked again at every save, but told.
        self._request = msgspec.structs.replace(request, yes=True)
        if is_first or new.jobs or new.unpaired or new.problems or gone:
            self._report(gathered, new, len(gone), is_first=is_first)

    def _report(self, gathered: Gathered, new: Gathered, gone: int, *, is_first: bool) -> None:
        """Print what was found in what is new, and a line on how things stand."""
        quiet = msgspec.structs.replace(self._request, quiet=True)
        # A file holds the whole report, of which all that has not changed is remembered.
        done = report(quiet, self._engines, new if self._request.output is None else gathered).report
        found = Counter(finding.target.path for finding in done.findings)
        before, checked = self._findings, [shown_path(job.pair.target) for job in new.jobs]
        kept = {shown_path(job.pair.target) for job in gathered.jobs}.difference(checked)
        self._findings = Counter({name: before[name] for name in kept}) + Counter(
            {name: found[name] for name in checked}
        )
        if not self._request.quiet:
            was = None if is_first else sum(before[name] for name in checked)
            standing = f"{many(self._findings.total(), 'finding')} in {many(len(gathered.jobs), 'pair')}"
            said = [_checked(checked, self._findings, was)] if checked else []
            said += [f"{many(gone, 'pair')} gone"] if gone else []
            now = "; ".join([*said, f"{standing} now"])
            click.echo(f"{time.strftime('%H:%M:%S')} {now}. Watching; Ctrl-C ends.", err=True)


def _checked(names: list[str], findings: Counter[str], was: int | None) -> str:
    """Say what was checked, what came of it, and what had come of it before."""
    what = names[0] if len(names) == 1 else many(len(names), "pair")
    now = sum(findings[name] for name in names)
    return f"{what}: {many(now, 'finding')}" + ("" if was is None or was == now else f", {was:,} before")


def _folders(roots: Iterable[Path], gathered: Gathered, bases: Iterable[Basis]) -> frozenset[Path]:
    """Give the folders in which all lies that findings come from, none within another."""
    posts = (path for job in gathered.jobs for path in (job.pair.source, job.pair.target) if path)
    files = (path for basis in bases for path in basis.files)
    named = {path.resolve() for path in roots} | {path.resolve().parent for path in (*posts, *files)}
    there = {path for path in named if path.is_dir()}
    return frozenset(path for path in there if there.isdisjoint(path.parents))
