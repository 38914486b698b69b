"""Filling the finding's panel with what takes time: the term's entry, and how the site uses the term."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from textual import work
from textual.content import Content
from textual.timer import Timer

from postedit.engine import Review
from postedit.model import Finding
from postedit.review.entries import entry_of
from postedit.review.usage import Asker, usage_of
from postedit.site import PostPair
from postedit.terms import Entry
from postedit.terms.keeping.occurrence import Concordance
from tui.describe_entry import entry_lines, usage_lines
from tui.main.post_screen import PostScreen
from tui.main.working import P, T
from tui.opened import Opened
from tui.widgets.finding_panel import FindingPanel
from tui.workspace import Workspace

_PAUSE = 0.2
"""Seconds on one finding after which its term is looked up."""


class ExplainingScreen(PostScreen):
    """The main screen as its panel says more the longer one looks.

    Terms are looked up in one thread of their own: those of the application are few, and decisions need them.
    """

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self._explained: Finding | None = None
        self._resting: Timer | None = None
        self._looking = ThreadPoolExecutor(1, "explain")
        self._used: dict[tuple[int, str, str, str], Concordance | None] = {}

    def draw_lines(self) -> None:
        """Draw what stands around the texts, and look the finding's term up if one stays on it."""
        super().draw_lines()
        finding = self.reading.finding if self.reading else None
        if finding is None or self.reading is None:
            self._stop_looking()
        elif finding is not self._explained:
            self._stop_looking()
            self._explained = finding
            review = self.reading.session.review
            self._resting = self.set_timer(_PAUSE, lambda: self._look_up(review, finding))

    def _stop_looking(self) -> None:
        """End what is looked up: it takes seconds, and a processor that keys need."""
        self._explained = None
        self.workers.cancel_group(self, "explain")
        if self._resting is not None:
            self._resting.stop()

    async def aside(self, act: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Act in a thread, and look nothing up meanwhile."""
        self._stop_looking()
        return await super().aside(act, *args, **kwargs)

    def on_unmount(self) -> None:
        """Look nothing up any more."""
        self._stop_looking()
        self._looking.shutdown(wait=False, cancel_futures=True)

    @work(exclusive=True, group="explain")
    async def _look_up(self, review: Review, finding: Finding) -> None:
        workspace, look = self.workspace, asyncio.get_running_loop().run_in_executor
        if workspace is None:
            return
        entry = await look(self._looking, _entry, workspace, review, finding)
        if entry is None:
            return
        pair = review.pair
        self._add(finding, entry_lines(entry, pair.source_language, pair.target_language))
        is_wanted = partial(self._is_explained, finding)
        asker = Asker(is_wanted, workspace.checked)
        found = await look(self._looking, self._usage, workspace.opened, entry, pair, asker)
        if found is not None:
            self._add(finding, usage_lines(found, self.shown_path))

    def _is_explained(self, finding: Finding) -> bool:
        return finding is self._explained

    def _usage(self, opened: Opened, entry: Entry, pair: PostPair, asker: Asker) -> Concordance | None:
        """Look up how the site uses a term; what was found holds until the site is looked at again."""
        key = (id(opened), entry.id, pair.source_language, pair.target_language)
        if key not in self._used:
            terms = opened.engine.terms
            found = usage_of(entry, pair, opened.pairs, opened.unpaired, terms, asker)
            if not asker.is_wanted():
                return None
            self._used[key] = found
        return self._used[key]

    def _add(self, finding: Finding, lines: Iterable[Content]) -> None:
        """Add lines to the panel if it is still about the finding."""
        if self._is_explained(finding):
            self.query_one(FindingPanel).add(Content("\n").join(lines))

    def action_scroll_finding(self, by: int) -> None:
        """Scroll the panel some lines down (up where negative)."""
        self.query_one(FindingPanel).scroll_relative(y=by, animate=False)

    def action_enlarge(self) -> None:
        """Give the panel half of the screen, or its usual height."""
        self.toggle_class("-large-panel")


def _entry(workspace: Workspace, review: Review, finding: Finding) -> Entry | None:
    with workspace.busy():
        return entry_of(workspace.opened.engine, review, finding)
