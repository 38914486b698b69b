"""The mouse: clicks on rows, findings and lines of lists, and the wheel."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual import events
from textual.pilot import Pilot

from tui.plan import Plan
from tui.screens.alternatives import AlternativesScreen
from tui.screens.edit import EditScreen
from tui.screens.occurrences import OccurrencesScreen
from tui.screens.review import ReviewScreen
from tui.screens.site import SiteScreen
from tui.widgets.bead_view import BeadView
from tui.widgets.pair_list import PairList

from .conftest import FRENCH, Open


@pytest.fixture
def crowded(site: Path, target: Path) -> Plan:
    """Give a review in which one segment has two findings."""
    target.write_text(FRENCH.replace("Regardez ensuite", "Regardez ensuite ensuite"), "utf-8")
    return Plan(site, selected=("markup/broken-url", "typography/doubled-word"))


def spot_of(screen: ReviewScreen, words: str) -> tuple[int, int]:
    """Give where in the text pane some words end."""
    beads = screen.query_one(BeadView)
    for y in range(beads.size.height):
        line = beads.render_line(y).text
        if words in line:
            return line.index(words) + len(words) - 1, y
    raise AssertionError(f"{words} is not shown")


async def test_a_click_goes_to_the_finding_under_the_mouse(open_review: Open, crowded: Plan) -> None:
    """Of two findings of a segment the one that is clicked becomes current."""
    async with open_review(plan=crowded, size=(160, 40)) as (pilot, screen):
        assert screen.reading is not None
        for words, check in (
            ("https: //", "markup/broken-url"),
            ("ensuite ensuite", "typography/doubled-word"),
        ):
            x, y = spot_of(screen, words)
            await pilot.click(BeadView, offset=(x, y))
            assert screen.reading.finding is not None
            assert screen.reading.finding.check == check


async def test_a_double_click_edits(open_review: Open) -> None:
    """Two clicks on a segment open it in the editor."""
    async with open_review(size=(160, 40)) as (pilot, screen):
        await pilot.click(BeadView, offset=spot_of(screen, "Regardez"), times=2)
        await pilot.pause()
        assert isinstance(pilot.app.screen, EditScreen)
        assert pilot.app.screen.area.text.startswith("Regardez")


async def test_the_right_button_offers_fixes(open_review: Open, site: Path) -> None:
    """A right click on a finding with several fixes lists them."""
    post = site / "content" / "one"
    (post / "index.en.md").write_text("We opened a pull request yesterday evening.\n", "utf-8")
    (post / "index.fr.md").write_text("Nous avons ouvert une demande de tirage hier soir.\n", "utf-8")
    plan = Plan(site, (post,), selected=("term/literal",))
    async with open_review(plan=plan, size=(160, 40)) as (pilot, screen):
        await pilot.click(BeadView, offset=spot_of(screen, "demande"), button=3)
        await pilot.pause()
        assert isinstance(pilot.app.screen, AlternativesScreen)


async def test_a_click_opens_a_line_of_a_list(open_review: Open) -> None:
    """In the list of posts, on the site screen and in the list of a cause a click is as good as enter."""
    async with open_review() as (pilot, screen):
        await pilot.click(PairList, offset=(5, 1))
        await pilot.pause()
        assert screen.open_pair is not None
        assert screen.open_pair.target.parent.name == "three"
        assert screen.beads.has_focus
        await pilot.press("0", "c")
        await pilot.pause()
        await pilot.click("SiteScreen OptionList", offset=(5, 0))
        await pilot.pause()
        assert isinstance(pilot.app.screen, OccurrencesScreen)
        await pilot.press("escape")
        assert isinstance(pilot.app.screen, SiteScreen)


async def _wheel(pilot: Pilot[None]) -> None:
    await pilot._post_mouse_events([events.MouseScrollDown], widget=BeadView, offset=(5, 2))
    await pilot.pause()


async def test_the_wheel_scrolls(open_review: Open) -> None:
    """The wheel moves the text and leaves the cursor where it is."""
    async with open_review(size=(60, 16)) as (pilot, screen):
        assert screen.reading is not None
        await pilot.press("k", "k", "k")
        row, seen = screen.reading.row, screen.beads.scroll_offset.y
        await _wheel(pilot)
        assert screen.beads.scroll_offset.y > seen
        assert screen.reading.row == row
