"""Opening a site: pairs are found and checked in a thread, and shown as they come."""

from __future__ import annotations

from pathlib import Path
from time import monotonic

from textual import work
from textual.worker import get_current_worker

from postedit.model import Problem
from postedit.review.checked import Checked
from postedit.site import PostPair
from tui.actions import SHIPPED
from tui.checking import check_pairs
from tui.garbage import spare, spare_all, spare_nothing
from tui.lines import few
from tui.main.post_screen import PostScreen
from tui.messages import PairsChecked, SessionBegun, SiteOpened
from tui.opened import Extent, Opened, looked_through, open_plan
from tui.plan import Plan
from tui.preferences import preferences, problems_of
from tui.remembered import remember
from tui.workspace import Workspace

_TELL_EVERY = 0.25
"""Seconds between two looks at what was checked meanwhile."""

_SHOWN_POSTS = 12

NO_PAIRS = """No pairs of source and translation in {root}.

A translation is found beside its source by its name or folder:
    post.en.md  post.fr.md
    content/en/post.md  content/fr/post.md
Any two files can be named instead:
    postedit review --pair SOURCE TARGET

{rest}q quits."""


class LoadingScreen(PostScreen):
    """The main screen with what comes from the thread."""

    def __init__(self, plan: Plan, opened: Opened, first: Path | None = None) -> None:
        super().__init__(plan.root)
        self.plan = plan
        self._begun_with = opened
        self._first = first
        self._problems: tuple[Problem, ...] = ()
        self._started = monotonic()

    @property
    def seconds_checking(self) -> float:
        """Give the seconds since the checking of the site began."""
        return monotonic() - self._started

    def on_mount(self) -> None:
        """Show the pairs that are known; look for those of today where these are others."""
        opened = self._begun_with
        self.beads.focus()
        self._show_site(opened)
        if opened.extent is not Extent.ALL:
            self._look_through(opened)

    def action_rescan(self) -> None:
        """Look for posts again and check them; unwritten changes are brought over to texts that changed."""
        if self.workspace and self.workspace.unwritten:
            self.say("unwritten changes are kept")
        self.notices.clear()
        self.restored.clear()
        self._problems = ()
        self._open_again()

    @work(thread=True, exclusive=True, group="open")
    def _open_again(self) -> None:
        spare_nothing()
        opened = open_plan(self.plan)
        remember(self.plan, opened.pairs)
        self.post_message(SiteOpened(opened))

    @work(thread=True, exclusive=True, group="open")
    def _look_through(self, known: Opened) -> None:
        opened = looked_through(self.plan, known)
        remember(self.plan, opened.pairs)
        if known.extent is Extent.SOME or opened.pairs != known.pairs or opened.problems != known.problems:
            self.post_message(SiteOpened(opened))

    @work(thread=True, exclusive=True, group="review")
    def _check_pairs(self, workspace: Workspace) -> None:
        """Check the pairs that wait, the open one first, and tell of them a few times a second."""
        spare_all()
        self._started = told = monotonic()
        worker = get_current_worker()
        first = self.open_pair.target if self.open_pair else None
        pairs = sorted(workspace.pairs, key=lambda pair: pair.target != first)
        unwritten = workspace.with_unwritten(pairs)
        for pair in unwritten:
            self.post_message(SessionBegun(workspace.begin(pair, anew=True)))
        found: list[tuple[PostPair, Checked]] = []
        known = {pair.target for pair in unwritten}
        known |= {pair.target for pair in pairs if workspace.checked(pair.target) is not None}
        for one in check_pairs(workspace, [pair for pair in pairs if pair.target not in known]):
            if worker.is_cancelled:
                return
            found.append(one)
            if monotonic() - told > _TELL_EVERY:
                self.post_message(PairsChecked(found))
                found, told = [], monotonic()
        self.post_message(PairsChecked(found))

    def on_site_opened(self, message: SiteOpened) -> None:
        """Take what was found of the site since."""
        self._show_site(message.opened)

    def _show_site(self, opened: Opened) -> None:
        """Show the pairs and have them checked, once all are known."""
        if self.workspace is None:
            self.workspace = Workspace(opened)
        else:
            self.workspace.reopen(opened)
        own = problems_of(preferences(), SHIPPED, self.app.available_themes)
        self._tell_problems((*own, *opened.problems))
        self.pair_list.fill(self.workspace, self.root)
        if not self.workspace.pairs:
            self.open_pair = self.reading = None
            self.show_notice(no_pairs(str(self.root), opened))
            return
        before = self.open_pair.target if self.open_pair else self._first
        still_there = self.workspace.pair(before) if before else None
        self.open_target((still_there or self.workspace.pairs[0]).target)
        if opened.extent is not Extent.SOME:
            self._check_pairs(self.workspace)

    def on_pairs_checked(self, message: PairsChecked) -> None:
        """Take checked pairs in; open the one that is waited for."""
        if self.workspace is None:
            return
        for pair, found in message.found:
            self.workspace.take(pair.target, found)
        spare()
        if self.open_pair is not None and self.reading is None:
            self.open_target(self.open_pair.target)
        else:
            self.draw_lines()

    def _tell_problems(self, problems: tuple[Problem, ...]) -> None:
        """Tell what is wrong with the site, once."""
        if problems and problems != self._problems:
            self.say(few([str(problem) for problem in problems]), "warning")
        self._problems = problems


def no_pairs(root: str, opened: Opened) -> str:
    """Say that there is nothing to review, what was found, and what to do."""
    rest = "".join(f"{post.path}: {post.reason}\n" for post in opened.unpaired[:_SHOWN_POSTS])
    if len(opened.unpaired) > _SHOWN_POSTS:
        rest += f"and {len(opened.unpaired) - _SHOWN_POSTS} more\n"
    return NO_PAIRS.format(root=root, rest=f"Found without a counterpart:\n{rest}\n" if rest else "")
