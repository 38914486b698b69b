"""The panes of the main screen, and how it speaks."""

from __future__ import annotations

from pathlib import Path

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.notifications import SeverityLevel
from textual.screen import Screen
from textual.widgets import Static

from postedit.model import Done, Outcome
from postedit.report.safe_text import name_shown, without_controls
from postedit.site import PostPair
from tui.action import REVIEW, Place
from tui.obstacles import MAY_BE_IDLE, obstacle
from tui.reading import Reading
from tui.search import Search
from tui.turns import LastBulk
from tui.widgets.bead_view import BeadView
from tui.widgets.find_line import FindLine
from tui.widgets.finding_panel import FindingPanel
from tui.widgets.pair_list import PairList
from tui.widgets.status_line import StatusLine
from tui.widgets.title_line import TitleLine
from tui.workspace import Workspace


class FrameScreen(Screen[None]):
    """List, texts, panel and status, and telling what happens. No text is shown yet."""

    AUTO_FOCUS = "BeadView"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-medium"), (140, "-wide")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-short"), (28, "-tall"), (44, "-high")]  # noqa: RUF012
    DEFAULT_CSS = """
    FrameScreen {
        #notice { height: 1fr; padding: 1 2; display: none; }
        #panes { height: 1fr; }
        PairList { width: 27; }
        FindingPanel { height: 9; }
        &.-narrow PairList { display: none; width: 27; }
        &.-narrow.-list PairList { display: block; }
        &.-wide PairList { width: 38; }
        &.-no-list PairList { display: none; }
        &.-short FindingPanel { height: 8; }
        &.-high FindingPanel { height: 15; }
        &.-large-panel FindingPanel { height: 50%; }
        &.-notice { #notice { display: block; } BeadView, FindingPanel { display: none; } }
    }
    """

    def __init__(self, root: Path) -> None:
        super().__init__()
        self.root = root
        self.workspace: Workspace | None = None
        self.open_pair: PostPair | None = None
        self.reading: Reading | None = None
        self.search: Search | None = None
        self._has_told = False
        self.bulk: LastBulk | None = None
        """The last action, where that was one on several posts: undo takes it back wherever one is."""

    def compose(self) -> ComposeResult:
        """Lay out the panes."""
        yield TitleLine("postedit", id="title")
        with Horizontal(id="panes"):
            yield PairList(id="list")
            with Vertical():
                yield Static("", id="notice", markup=False)
                yield BeadView(id="beads")
                yield FindingPanel(id="finding")
        yield FindLine()
        yield StatusLine(id="status")

    @property
    def title_line(self) -> TitleLine:
        """Give the first line."""
        return self.query_one(TitleLine)

    @property
    def beads(self) -> BeadView:
        """Give the text pane."""
        return self.query_one(BeadView)

    @property
    def pair_list(self) -> PairList:
        """Give the list of pairs."""
        return self.query_one(PairList)

    @property
    def places(self) -> tuple[Place, ...]:
        """Give whose keys act here; help begins with them."""
        if self.pair_list.has_focus:
            return (Place.LIST, *REVIEW)
        return (Place.FIND,) if self.query_one(FindLine).has_focus else REVIEW

    def say(self, text: str, severity: SeverityLevel = "information") -> None:
        """Tell something; it takes the place of what was told before."""
        self.hush()
        shown, timeout = without_controls(text), 4 if severity == "information" else 6
        if not (self.is_current and self.title_line.tell(shown, severity, timeout)):
            self._has_told = True
            self.notify(shown, severity=severity, timeout=timeout, markup=False)

    def hush(self) -> None:
        """Take away what was told, and what is still on its way: the reviewer has gone on."""
        self.title_line.hush()
        if self._has_told:
            self._has_told = False
            self.app.call_later(self.app.clear_notifications)

    def on_screen_suspend(self) -> None:
        """Take away what was told where another screen comes on top."""
        self.title_line.hush()

    def tell(self, outcome: Outcome, *, quietly: bool = False) -> bool:
        """Tell how an action went, and give whether it was carried out."""
        if isinstance(outcome, Done):
            if not quietly:
                self.say(outcome.message)
            return True
        self.say(outcome.reason, "warning")
        return False

    def obstacle(self, action: str) -> str | None:
        """Give why an action, by its id, can do nothing now, or None where it can."""
        if self.bulk is not None and action in self.bulk.met_by:
            return None
        return obstacle(action, self.reading, self.workspace, self.search)

    def is_hindered(self, action: str) -> bool:
        """Tell whether an action can do nothing now, and say why."""
        reason = self.obstacle(action)
        if reason:
            self.say(reason, "warning")
        return reason is not None

    def idle(self) -> set[str]:
        """Give the ids of the footer's actions that can do nothing now."""
        return {action for action in MAY_BE_IDLE if self.obstacle(action)}

    def action_focus_text(self) -> None:
        """Go to the text; on a narrow terminal the list gives way to it."""
        self.remove_class("-list")
        self.beads.focus()

    def shown_path(self, path: Path) -> str:
        """Give a path relative to the site where it lies in it."""
        root, absolute = self.root.resolve(), path.resolve()
        return name_shown(str(absolute.relative_to(root) if absolute.is_relative_to(root) else path))
