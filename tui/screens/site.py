"""The whole site: its posts with their standing, or its findings by cause."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, TypeVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from postedit.review.overview import Group, Occurrence
from postedit.site import PostPair
from tui.action import Place
from tui.actions import bindings, of
from tui.screens.occurrences import OccurrencesScreen
from tui.survey import Order, Show, progress_text, survey
from tui.together import groups
from tui.widgets.choices import Choices
from tui.widgets.site_lines import group_line, pair_line
from tui.widgets.status_line import key_entry

if TYPE_CHECKING:
    from tui.main.sitewide import SitewideScreen

Choice = TypeVar("Choice", Order, Show)

_PAIRS_A_SECOND = 1000
"""How many lines may be drawn anew each second while posts are still being checked."""


class SiteScreen(Screen[Path | Occurrence]):
    """A list that follows the checking; gives the post or the finding to go to, or None."""

    BINDINGS: ClassVar[list[BindingType]] = list(bindings(Place.SITE))
    AUTO_FOCUS = "Choices"  # not the hidden line above it, into which the next key would be typed
    places = (Place.SITE, Place.LIST)
    DEFAULT_CSS = """
    SiteScreen {
        #head, #keys { height: 1; background: $panel; padding: 0 1; }
        #head, #keys { text-wrap: nowrap; text-overflow: ellipsis; }
        #keys { dock: bottom; }
        Input { display: none; &.-shown { display: block; } }
        Input, Input:focus { border: none; height: 1; padding: 0 1; }
        Choices, Choices:focus { height: 1fr; border: none; padding: 0; }
        Choices { text-wrap: nowrap; text-overflow: ellipsis; }
    }
    """

    def __init__(self, main: SitewideScreen) -> None:
        super().__init__()
        self._main = main
        self.order = Order.WORST
        self.show = Show.ALL
        self.by_cause = False
        self.pairs: list[PostPair] = []
        self.groups: list[Group] = []
        self._drawn: object = None

    def compose(self) -> ComposeResult:
        """Lay out the head, the words searched for, the list and the keys."""
        yield Static(id="head")
        yield Input(placeholder="words of the path, or a language; enter keeps them, esc drops them")
        yield Choices()
        yield Static(Content("  ").join(key_entry(a) for a in of(Place.SITE) if a.label), id="keys")

    def on_mount(self) -> None:
        """Show what is known, and look again while posts are being checked."""
        self._list.focus()
        self.draw_list()
        count = len(self._main.workspace.pairs) if self._main.workspace else 0
        self.set_interval(max(1.0, count / _PAIRS_A_SECOND), self.draw_list)

    @property
    def _list(self) -> Choices:
        return self.query_one(Choices)

    def draw_list(self) -> None:
        """Draw the list where anything that it shows has changed; the mark stays on its line."""
        workspace = self._main.workspace
        if workspace is None:
            return
        words, totals = self.query_one(Input).value, workspace.totals()
        now = (self.by_cause, self.order, self.show, words, totals)
        if now == self._drawn:
            return
        self._drawn = now
        marked = self._marked()
        if self.by_cause:
            self.groups = groups(workspace)
            options = [Option(group_line(group, workspace)) for group in self.groups]
        else:
            self.pairs = survey(workspace, self.order, self.show, words)
            names = self._main.pair_list.names
            room = self.size.width
            options = [Option(pair_line(workspace, pair, names[pair.target], room)) for pair in self.pairs]
        self._list.set_options(options)
        keys = [group.cause for group in self.groups] if self.by_cause else [p.target for p in self.pairs]
        if keys:
            self._list.highlighted = keys.index(marked) if marked in keys else 0  # type: ignore[arg-type]
        view = "findings by cause" if self.by_cause else f"{self.show.value}, {self.order.value}"
        progress = progress_text(totals, self._main.seconds_checking)
        self.query_one("#head", Static).update(
            Content.assemble((view, "bold"), f"  {len(options)}   {totals.findings} findings   {progress}")
        )

    def _marked(self) -> object:
        at = self._list.highlighted
        shown = self.groups if self.by_cause else self.pairs
        if at is None or at >= len(shown):
            return None
        one = shown[at]
        return one.cause if isinstance(one, Group) else one.target

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Open the post, or list the findings of the cause."""
        if not self.by_cause:
            self.dismiss(self.pairs[event.option_index].target)
            return

        def chosen(answer: Occurrence | Group | None) -> None:
            if isinstance(answer, Group):
                self._main.accept_after_look(answer.cause, answer.likes)
            elif answer is not None:
                self.dismiss(answer)

        self.app.push_screen(
            OccurrencesScreen(self.groups[event.option_index], self._main.shown_path, self._main.text_of),
            chosen,
        )

    def on_input_changed(self) -> None:
        """Search as words are typed."""
        self.draw_list()

    def on_input_submitted(self) -> None:
        """Go to what was found."""
        self._list.focus()

    def action_open(self) -> None:
        """Open the marked line."""
        self._list.action_select()

    def action_causes(self) -> None:
        """Change between posts and causes."""
        self.by_cause = not self.by_cause
        self._list.clear_options()
        self.draw_list()

    def action_sort(self) -> None:
        """Sort in the next order."""
        self.order = _after(self.order)
        self._redraw_posts()

    def action_filter(self) -> None:
        """Show the next kind of posts."""
        self.show = _after(self.show)
        self._redraw_posts()

    def action_search(self) -> None:
        """Let words be typed."""
        self._redraw_posts()
        self.query_one(Input).add_class("-shown").focus()

    def action_group(self) -> None:
        """List the findings of the marked cause that have a fix, to accept them."""
        at = self._list.highlighted
        if not self.by_cause or at is None:
            self._main.say("c shows the causes: A accepts all findings of one")
            return
        self._main.accept_after_look(self.groups[at].cause, self.groups[at].likes)

    def action_back(self) -> None:
        """Drop the words searched for, or go back to the text."""
        words = self.query_one(Input)
        if words.has_focus:
            words.value = ""
            words.remove_class("-shown")
            self._list.focus()
        else:
            self.dismiss(None)

    def _redraw_posts(self) -> None:
        if self.by_cause:
            self.action_causes()
        self.draw_list()


def _after(choice: Choice) -> Choice:
    """Give the choice that follows, the first after the last."""
    choices = list(type(choice))
    return choices[(choices.index(choice) + 1) % len(choices)]
