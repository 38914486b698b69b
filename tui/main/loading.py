"""Opening a site: pairs are found and checked in a thread, and shown as they come."""

from __future__ import annotations

from time import monotonic

from textual import work
from textual.worker import get_current_worker

from postedit.model import Problem
from tui.describe import OPENING
from tui.main.post_screen import PostScreen
from tui.messages import AllReviewed, PairReviewed, SiteOpened
from tui.plan import Opened, Plan
from tui.workspace import Workspace

_SHOWN_PROBLEMS = 3
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

    def __init__(self, plan: Plan) -> None:
        super().__init__(plan.root)
        self.plan = plan
        self._started = monotonic()
        self._notices: list[str] = []

    @property
    def seconds_checking(self) -> float:
        """Give the seconds since the checking of the site began."""
        return monotonic() - self._started

    def on_mount(self) -> None:
        """Begin with finding the site."""
        self.show_notice(OPENING)
        self.beads.focus()
        self._open_site()

    def action_rescan(self) -> None:
        """Look for posts again and check them; unwritten changes are brought over to texts that changed."""
        if self.workspace and self.workspace.unwritten:
            self.say("unwritten changes are kept")
        self._notices.clear()
        self._open_site()

    @work(thread=True, exclusive=True, group="open")
    def _open_site(self) -> None:
        self.post_message(SiteOpened(self.plan.open()))

    @work(thread=True, exclusive=True, group="review")
    def _review_pairs(self, workspace: Workspace) -> None:
        """Check pair after pair, the open one first."""
        self._started = monotonic()
        worker = get_current_worker()
        first = self.open_pair.target if self.open_pair else None
        for pair in sorted(workspace.pairs, key=lambda pair: pair.target != first):
            session = workspace.begin(pair)
            if worker.is_cancelled:
                return
            self.post_message(PairReviewed(session))
        self.post_message(AllReviewed())

    def on_site_opened(self, message: SiteOpened) -> None:
        """Show the pairs and have them checked."""
        if self.workspace is None:
            self.workspace = Workspace(message.opened)
        else:
            self.workspace.reopen(message.opened)
        self._tell_problems(list(message.opened.problems))
        self.pair_list.fill(self.workspace, self.root)
        if not self.workspace.pairs:
            self.open_pair = self.reading = None
            self.show_notice(no_pairs(str(self.root), message.opened))
            return
        targets = [pair.target for pair in self.workspace.pairs]
        still_there = self.open_pair is not None and self.open_pair.target in targets
        self.open_target(self.open_pair.target if still_there and self.open_pair else targets[0])
        self._review_pairs(self.workspace)

    def on_pair_reviewed(self, message: PairReviewed) -> None:
        """Take one checked pair in; open it if it is the one that is waited for."""
        target = message.session.review.pair.target
        if self.workspace is None or not self.workspace.take(message.session):
            return
        if message.session.notice:
            self._notices.append(message.session.notice)
            self.say(_few(self._notices), "warning")
        self.pair_list.update_pair(self.workspace, target)
        if self.open_pair is not None and target == self.open_pair.target:
            self.open_target(target)
        else:
            self.draw_lines()

    def on_all_reviewed(self) -> None:
        """Draw the figures, which are complete now."""
        self.draw_lines()

    def _tell_problems(self, problems: list[Problem]) -> None:
        if problems:
            self.say(_few([str(problem) for problem in problems]), "warning")


def _few(lines: list[str]) -> str:
    """Give the first lines, and how many more there are."""
    more = [f"and {len(lines) - _SHOWN_PROBLEMS} more"] if len(lines) > _SHOWN_PROBLEMS else []
    return "\n".join([*lines[:_SHOWN_PROBLEMS], *more])


def no_pairs(root: str, opened: Opened) -> str:
    """Say that there is nothing to review, what was found, and what to do."""
    rest = "".join(f"{post.path}: {post.reason}\n" for post in opened.unpaired[:_SHOWN_POSTS])
    if len(opened.unpaired) > _SHOWN_POSTS:
        rest += f"and {len(opened.unpaired) - _SHOWN_POSTS} more\n"
    return NO_PAIRS.format(root=root, rest=f"Found without a counterpart:\n{rest}\n" if rest else "")
