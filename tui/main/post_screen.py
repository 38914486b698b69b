"""What the main screen shows, and bringing it up to date; the classes that build on it deal with keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from textual import work
from textual.content import Content
from textual.widgets import Static

from postedit.model import Finding
from postedit.report.safe_text import without_controls
from postedit.review.session import Session
from postedit.site import PostPair
from tui.describe import WAITING, describe, describe_none, unreadable
from tui.drawn import DrawnRows
from tui.lines import counted, few
from tui.main.foreseeing import DECIDED, READ, ForeseeingScreen
from tui.markup import RowView
from tui.messages import SessionBegun
from tui.reading import Reading
from tui.styles import GOOD, KEY, QUIET, UNWRITTEN
from tui.widgets.finding_panel import FindingPanel
from tui.widgets.status_line import StatusLine
from tui.workspace import Workspace

_LARGE = 64 * 1024
"""Bytes of a post that takes longer to align than a key may take to answer."""

_LARGE_UNCHECKED = 12 * 1024
"""The same of one that has to be checked first."""


class PostScreen(ForeseeingScreen):
    """The open pair in its panes; one is open at a time, and each keeps its place."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self._readings: dict[Path, Reading] = {}
        self._drawn = DrawnRows()
        self.notices: list[str] = []
        self.restored: list[str] = []

    def open_target(self, target: Path) -> None:
        """Open a pair, where the reviewer left it; wait for it where it is not checked yet."""
        if self.workspace is None:
            return
        self.open_pair = self.workspace.pair(target)
        if self.open_pair is None:
            return
        self.workspace.on_screen = target
        self.pair_list.go_to(target)
        session = self.workspace.session(target)
        if session is None and self._is_slow(target):
            self.reading = None
            self.show_notice(WAITING)
            self._begin(self.workspace, self.open_pair)
            return
        if session is None:
            session = self.workspace.begin(self.open_pair)
            self._take(self.workspace, session)
        self._readings = {p: r for p, r in self._readings.items() if self.workspace.session(p) is r.session}
        known = self._readings.get(target)
        if known is None or known.session is not session:
            known = self._readings[target] = Reading(session, self.workspace.recount(target))
        known.catch_up(self.workspace.shown(target))
        self.reading = known
        self.draw_post()

    def _is_slow(self, target: Path) -> bool:
        """Tell if opening a post takes longer than a key may: the first, large ones, if a check asks."""
        try:
            size = target.stat().st_size
        except OSError:
            return False
        if self.workspace is None or self.workspace.opened.engine.asks:
            return True
        if self.workspace.checked(target) is not None and not self.workspace.is_put_away(target):
            return size > _LARGE
        return size > _LARGE_UNCHECKED or not self.workspace.totals().checked

    @work(thread=True, exclusive=True, group="begin")
    def _begin(self, workspace: Workspace, pair: PostPair) -> None:
        self.post_message(SessionBegun(workspace.begin(pair)))

    def on_session_begun(self, message: SessionBegun) -> None:
        """Take a session; show its post where that is the one that is wanted."""
        target = message.session.review.pair.target
        if self.workspace is None:
            return
        if not self._take(self.workspace, message.session):
            if self.workspace.session(target) is None:
                self._begin(self.workspace, message.session.review.pair)
            return
        if self.open_pair is not None and target == self.open_pair.target:
            self.open_target(target)
        else:
            self.draw_lines()

    def _take(self, workspace: Workspace, session: Session) -> bool:
        """Take a session, and tell how it began where the reviewer must know."""
        was_put_away = workspace.is_put_away(session.review.pair.target)
        if not workspace.take_session(session):
            return False
        reasons = [f"{reason}: what it finds is lacking" for reason in session.review.unreached]
        # What was only put away meanwhile is as the reviewer left it.
        is_known = not session.notice or (session.is_restored and was_put_away)
        begun = self.restored if session.is_restored else self.notices
        is_new = False
        for told, lines in ((self.notices, reasons), (begun, [] if is_known else [session.notice])):
            new = [line for line in lines if line not in told]
            told.extend(new)
            is_new = is_new or bool(new)
        if is_new:
            self.say(few([*self.notices, *counted(self.restored)]), "warning")
        return True

    def show_notice(self, text: str) -> None:
        """Show words in the place of texts."""
        self.query_one("#notice", Static).update(without_controls(text))
        self.add_class("-notice")
        self.draw_lines()

    def draw_post(self) -> None:
        """Draw all of the open pair."""
        reading = self.reading
        if reading is None:
            return
        if reading.session.review.target is None:
            self.show_notice(unreadable(reading))
            return
        if self.has_class("-notice"):
            self.remove_class("-notice")
            self.call_after_refresh(self._focus_again)
        review = reading.session.review
        source_language = review.pair.source_language if review.source else None
        views = [self.view(number) for number in range(len(reading.rows))]
        self.beads.show(views, reading.row, (source_language, review.pair.target_language))
        self.draw_lines()

    def _focus_again(self) -> None:
        """Give keys to the text where it had them before words stood in its place."""
        if self.focused is None:
            self.beads.focus()

    def show_rechecked(self, go: Callable[[Reading], None] | None = None) -> None:
        """Show the open post as it is now; the cursor stays in its row, or goes where ``go`` has it go.

        Others catch up when opened.
        """
        if self.workspace is None or self.reading is None:
            self.draw_lines()
            return
        self.reading.catch_up(self.workspace.recount(self.reading.session.review.pair.target))
        if go is not None:
            go(self.reading)
        self.draw_post()

    def draw_move(self, old_row: int) -> None:
        """Draw the row that was left and the row that was reached."""
        if self.reading is None or not self.reading.rows:
            return
        rows = {old_row, self.reading.row}
        self.beads.change({n: self.view(n) for n in rows if n < len(self.reading.rows)}, self.reading.row)
        self.draw_lines()

    def view(self, row: int) -> RowView:
        """Draw one row of the open pair."""
        if self.reading is None:
            raise ValueError("no pair is open")
        return self._drawn.view(self.reading, row, self.search)

    def draw_lines(self) -> None:
        """Draw what stands around the texts: title, panel, status, and the pair's line in the list."""
        self.title_line.show(self._title())
        totals = self.workspace.totals() if self.workspace else None
        self.query_one(StatusLine).show(totals, self.idle())
        self.pair_list.redraw_changed()
        if self.reading and totals:
            text = (
                describe(self.reading)
                if self.reading.finding
                else describe_none(self.reading, totals, self.hidden_here)
            )
            self.query_one(FindingPanel).show(text)
        self.foresee(READ)

    def settle(self, finding: Finding | None, start: int) -> None:
        """Show the post after ``finding`` was dealt with at ``start``, and go to the finding that follows."""
        if self.workspace is None or self.reading is None:
            return
        found = self.workspace.recount(self.reading.session.review.pair.target)
        notice = self.reading.settle(found, finding, start)
        self.hush()
        if notice:
            self.say(f"{notice}; space goes on to the next post with findings")
        self.foresee(DECIDED)
        self.draw_post()

    @property
    def hidden_here(self) -> int:
        """Count the findings of the open post that the filter hides."""
        if self.workspace is None or self.open_pair is None:
            return 0
        path = self.open_pair.target
        return len(self.workspace.findings(path) or ()) - len(self.workspace.shown(path))

    def _title(self) -> Content:
        pair = self.open_pair
        if pair is None:
            return Content.styled("postedit", "bold")
        path = pair.target
        unwritten = " *" if self.workspace and self.workspace.is_unwritten(path) else ""
        languages = (
            f"{pair.source_language} → {pair.target_language}" if pair.source else pair.target_language
        )
        return Content.assemble(
            (self.shown_path(path), "bold"),
            (unwritten, UNWRITTEN),
            ("   ✓ reviewed" if self.workspace and self.workspace.is_reviewed(path) else "", GOOD),
            (f"   {languages}" if pair.source else f"   {languages}, no source", QUIET),
            (f"   {self.search.told(self.reading)}" if self.search and self.reading else "", KEY),
            (f"   paired by {pair.paired_by}" if pair.source else "", QUIET),
        )
