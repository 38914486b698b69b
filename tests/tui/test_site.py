"""The whole site at a glance: posts by their standing, findings by their cause."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, Static

from tui.found import Totals
from tui.screens.occurrences import OccurrencesScreen
from tui.screens.review import ReviewScreen
from tui.screens.site import SiteScreen
from tui.survey import Order, Show, progress_text, survey

from .conftest import CLEAN, Open

Told = Callable[[Pilot[None]], str]


async def open_site(pilot: Pilot[None]) -> SiteScreen:
    """Press the key of the site screen and give the screen."""
    await pilot.press("0")
    assert isinstance(pilot.app.screen, SiteScreen)
    return pilot.app.screen


def names(site: SiteScreen) -> list[str]:
    """Give the folders of the posts as they are listed."""
    return [pair.target.parent.name for pair in site.pairs]


async def test_posts_are_listed_with_the_worst_first(open_review: Open) -> None:
    """Two findings stand above one, and one above none; each line tells the share that is reviewed."""
    async with open_review() as (pilot, _):
        site = await open_site(pilot)
        assert names(site) == ["one", "three", "two"]
        lines = [str(option.prompt) for option in site._list.options]
        assert "0%" in lines[0]
        assert "100%" in lines[2]
        assert "3 posts checked, 1 without open findings" in str(site.query_one("#head", Static).content)


async def test_a_decision_counts_as_reviewed(open_review: Open) -> None:
    """After one of two findings is dismissed, half of the post is reviewed."""
    async with open_review() as (pilot, _):
        await pilot.press("i")
        site = await open_site(pilot)
        assert any("50%" in str(option.prompt) for option in site._list.options)


async def test_what_was_mended_counts_in_the_next_sitting(open_review: Open) -> None:
    """A finding that was accepted and written is found no more, and is part of the reviewed share."""
    async with open_review() as (pilot, _):
        await pilot.press("a", "ctrl+s")
    async with open_review() as (pilot, _):
        site = await open_site(pilot)
        assert any("50%" in str(option.prompt) for option in site._list.options)


async def test_a_language_is_searched_for_as_such(open_review: Open) -> None:
    """The name of a language that the site has finds its posts alone; other words are looked for in paths."""
    async with open_review() as (_, screen):
        workspace = screen.workspace
        assert workspace is not None
        assert len(survey(workspace, Order.PATH, Show.ALL, "fr")) == 3
        found = survey(workspace, Order.PATH, Show.ALL, "FR th")
        assert [pair.target.parent.name for pair in found] == ["three"]
        assert survey(workspace, Order.PATH, Show.ALL, "nl") == []


async def test_enter_opens_the_post(open_review: Open) -> None:
    """The marked post is opened, and keys go to its text."""
    async with open_review() as (pilot, screen):
        await open_site(pilot)
        await pilot.press("j", "enter")
        assert isinstance(pilot.app.screen, ReviewScreen)
        assert screen.open_pair is not None
        assert screen.open_pair.target.parent.name == "three"
        assert screen.beads.has_focus


async def test_sort_and_filter(open_review: Open) -> None:
    """One key sorts by path, another shows only posts with open findings."""
    async with open_review() as (pilot, _):
        site = await open_site(pilot)
        await pilot.press("s")
        assert site.order is Order.PATH
        await pilot.press("s", "s")
        assert names(site)[-1] == "two"
        await pilot.press("f")
        assert site.show is Show.OPEN
        assert names(site) == ["one", "three"]


async def test_search_narrows_the_list_and_escape_drops_it(open_review: Open) -> None:
    """Letters go to the search while it is open, those that are keys elsewhere too."""
    async with open_review() as (pilot, _):
        site = await open_site(pilot)
        await pilot.press("slash", *"two fr")
        assert names(site) == ["two"]
        assert site.query_one(Input).value == "two fr"
        await pilot.press("escape")
        assert len(names(site)) == 3
        assert pilot.app.screen is site
        await pilot.press("escape")
        assert isinstance(pilot.app.screen, ReviewScreen)


async def test_words_searched_for_are_seen(open_review: Open) -> None:
    """What is typed stands on one line of its own, under the head."""
    async with open_review(size=(80, 24)) as (pilot, _):
        site = await open_site(pilot)
        await pilot.press("/", "t", "w")
        words = site.query_one(Input)
        assert (words.region.y, words.region.height) == (1, 1)
        assert words.value == "tw"
        assert "tw" in "".join(segment.text for segment in words.render_line(0))


@pytest.mark.parametrize("pause", [0.002, 0.02])
async def test_keys_that_follow_at_once_are_not_typed(open_review: Open, pause: float) -> None:
    """Who knows the keys presses the next one before the screen is drawn; it is no word to search for."""
    async with open_review() as (pilot, _):
        for key in "0cscs":
            pilot.app.simulate_key(key)
            await asyncio.sleep(pause)
        await pilot.pause(0.1)
        assert isinstance(pilot.app.screen, SiteScreen)
        assert pilot.app.screen.query_one(Input).value == ""
        assert len(pilot.app.screen.pairs) == 3


async def test_findings_are_grouped_by_cause(open_review: Open) -> None:
    """Three findings of one cause are one line, and enter goes on to one of them."""
    async with open_review() as (pilot, screen):
        site = await open_site(pilot)
        await pilot.press("c")
        assert [len(group.occurrences) for group in site.groups] == [3]
        assert "3 times in 2 posts" in str(site._list.options[0].prompt)
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, OccurrencesScreen)
        await pilot.press("end", "enter")
        assert pilot.app.screen is screen
        assert screen.open_pair is not None
        assert screen.open_pair.target.parent.name == "three"
        assert screen.reading is not None
        assert screen.reading.finding == site.groups[0].occurrences[-1].finding


async def test_a_cause_is_accepted_as_one(open_review: Open, told: Told, target: Path) -> None:
    """A mends all findings of the cause in memory; one undo takes them back."""
    async with open_review() as (pilot, screen):
        await open_site(pilot)
        await pilot.press("c", "A", "enter")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert "accepted 3 in 2 posts" in told(pilot)
        assert screen.workspace is not None
        session = screen.workspace.session(target)
        assert session is not None
        assert session.text == CLEAN
        await pilot.press("escape", "u")
        assert session.is_unwritten is False


async def test_all_is_asked_for_causes_only(open_review: Open, told: Told) -> None:
    """In the list of posts A says where causes are."""
    async with open_review() as (pilot, _):
        await open_site(pilot)
        await pilot.press("A")
        assert "c shows the causes" in told(pilot)


def test_progress_tells_the_time_that_is_left() -> None:
    """At one post a second, 30 posts take 30 seconds more; nothing is guessed before the first."""
    assert progress_text(Totals(40, 10, 0, 0, 0), 10.0) == "10 of 40 checked, about 30 s left"
    assert progress_text(Totals(40, 0, 0, 0, 0), 3.0) == "checking 40 posts"
    assert progress_text(Totals(400, 10, 0, 0, 0), 10.0).endswith("about 6 min left")
