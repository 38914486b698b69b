"""The table of keys and what is made of it."""

from __future__ import annotations

from collections import Counter

import pytest
from textual.binding import Binding
from textual.command import DiscoveryHit
from textual.widget import Widget
from textual.widgets import Markdown, Static

from postedit.checks import all_checks
from tui.action import REVIEW, Action, Place
from tui.actions import ACTIONS, bindings, key_table, of, shown_keys
from tui.app import ReviewApp
from tui.commands import PostCommands
from tui.screens.help import HelpScreen, keys_text, page_text
from tui.screens.review import ReviewScreen
from tui.widgets.choices import Choices
from tui.widgets.line_list import LineList
from tui.widgets.status_line import fitting

from .conftest import Open

FORBIDDEN = {"ctrl+m", "ctrl+i", "ctrl+h", "ctrl+j", "ctrl+enter", "alt+enter", "ctrl+left_square_bracket"}


async def test_help_shows_every_key_and_the_page(open_review: Open) -> None:
    """? shows all keys of the table, and the page of the current finding's check."""
    async with open_review() as (pilot, _):
        await pilot.press("?")
        await pilot.pause()
        assert isinstance(pilot.app.screen, HelpScreen)
        assert pilot.app.screen.check is all_checks()["markup/broken-url"]
        assert "broken" in pilot.app.screen.query_one(Markdown).source

        await pilot.press("escape")
        assert isinstance(pilot.app.screen, ReviewScreen)
    text = keys_text(REVIEW).plain
    for action in ACTIONS:
        assert shown_keys(action.keys) in text


def test_ids_are_unique() -> None:
    """Every binding has an id of its own."""
    assert [name for name, count in Counter(action.id for action in ACTIONS).items() if count > 1] == []
    assert all(isinstance(binding, Binding) and binding.id for binding in bindings(*Place))


def test_no_key_is_bound_twice() -> None:
    """Within one place no key does two things."""
    for places in (REVIEW, (Place.EDITOR,), (Place.QUIT,), (Place.DIALOG,)):
        keys = Counter(key for action in of(*places) for key in action.keys)
        assert [key for key, count in keys.items() if count > 1] == []


def test_no_key_that_breaks() -> None:
    """No key is bound that terminals take for another or keep to themselves."""
    assert FORBIDDEN.isdisjoint(key for action in ACTIONS for key in action.keys)
    assert not any(
        len(action.keys) == 1 and action.keys[0].startswith("f") and action.keys[0][1:].isdigit()
        for action in ACTIONS
    )


@pytest.mark.parametrize("action", of(*REVIEW), ids=lambda action: action.id)
def test_every_action_exists(action: Action) -> None:
    """Every action of the main screen is a method of it or of the application."""
    owner, _, name = action.action.partition("(")[0].rpartition(".")
    assert callable(getattr(ReviewApp if owner else ReviewScreen, f"action_{name}"))


@pytest.mark.parametrize("widget", [Choices, LineList], ids=lambda widget: widget.__name__)
def test_lists_have_the_same_keys(widget: type[Widget]) -> None:
    """A list of any sort does all that the keys of lists say."""
    assert all(callable(getattr(widget, f"action_{action.action}")) for action in of(Place.LIST))


def test_footer_keeps_what_matters() -> None:
    """With little room the footer keeps accept, dismiss and help, in the order of the table."""
    assert [action.label for action in fitting(29)] == ["accept", "dismiss", "help"]
    assert len(fitting(200)) == len([action for action in of(*REVIEW) if action.label])


def test_key_table_lists_every_key() -> None:
    """The table of all places has a row for every action."""
    table = key_table(Place)
    for action in ACTIONS:
        assert f" {action.description} |" in table


def test_help_without_a_finding_has_words() -> None:
    """Without a current finding the page says what would stand there."""
    assert "when a finding is current" in page_text(None)


async def test_palette_offers_what_can_be_done(open_review: Open) -> None:
    """The palette has our commands, leaves out what can do nothing, and explains every check."""
    async with open_review() as (pilot, screen):
        provider = PostCommands(screen)
        offered = [str(hit.display) async for hit in provider.discover() if isinstance(hit, DiscoveryHit)]
        assert "write all posts" not in offered
        assert "next unreviewed post" in offered
        assert "accept the fix and go to the next finding" in offered
        assert "undo the last action in this post" not in offered

        explained = [hit async for hit in provider.search("explain broken-url")]
        explained[0].command()
        await pilot.pause()
        assert isinstance(pilot.app.screen, HelpScreen)
        await pilot.press("escape", "a")
        offered = [str(hit.display) async for hit in provider.discover() if isinstance(hit, DiscoveryHit)]
        assert {"write all posts", "undo the last action in this post"} <= set(offered)


async def test_palette_has_one_word_for_quitting(open_review: Open) -> None:
    """Of Textual's own commands only those stay that are no action of the reviewer under another name."""
    async with open_review() as (pilot, screen):
        titles = [command.title for command in pilot.app.get_system_commands(screen)]
        assert titles == ["theme", "screenshot"]


async def test_palette_opens_by_its_key(open_review: Open) -> None:
    """Ctrl+p opens Textual's palette."""
    async with open_review() as (pilot, screen):
        await pilot.press("ctrl+p")

        assert pilot.app.screen is not screen


@pytest.mark.parametrize(
    ("keys", "heading", "key"),
    [
        ((), "▸ Move", "next finding in this post"),
        (("0",), "▸ On the site screen", "sort otherwise"),
        (("f",), "▸ When findings to show are chosen", "tick this alone"),
        (("enter",), "▸ In the editor", "take the end of the word"),
        (("1",), "▸ In lists", "choose, or open"),
        (("slash",), "▸ While words to find are typed", "go on with n and N"),
    ],
    ids=("text", "site", "filter", "editor", "list", "find"),
)
async def test_help_begins_where_one_stands(
    open_review: Open, keys: tuple[str, ...], heading: str, key: str
) -> None:
    """Help shows the keys of the present place first, and closes by the key that opened it."""
    async with open_review() as (pilot, _):
        await pilot.press(*keys)
        before = pilot.app.screen
        await pilot.press("f1")
        await pilot.pause()
        assert isinstance(pilot.app.screen, HelpScreen)
        lines = str(pilot.app.screen.query_one("#keys Static", Static).content).splitlines()
        assert lines[0] == heading
        assert key in "\n".join(lines[:12])
        await pilot.press("f1")
        assert pilot.app.screen is before
