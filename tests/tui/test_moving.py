"""Going about in a post and from post to post."""

from __future__ import annotations

from collections.abc import Callable

from textual.pilot import Pilot

from tui.screens.review import ReviewScreen
from tui.widgets.bead_view import BeadView, Layout
from tui.widgets.pair_list import PairList

from .conftest import Open


def place(screen: ReviewScreen) -> tuple[str, int | None]:
    """Give the folder of the open post and the number of the current finding."""
    assert screen.open_pair is not None
    return screen.open_pair.target.parent.name, screen.reading.at if screen.reading else None


async def test_findings_are_stepped_through_within_the_post(
    open_review: Open, told: Callable[[Pilot[None]], str]
) -> None:
    """] and [ go from finding to finding, stay in the post at its ends, and say so."""
    async with open_review() as (pilot, screen):
        await pilot.press("]")
        assert place(screen) == ("one", 1)
        await pilot.press("]")
        assert place(screen) == ("one", 1)
        assert "} goes to the next post" in told(pilot)
        await pilot.press("[")
        assert place(screen) == ("one", 0)
        await pilot.press("G")
        assert place(screen) == ("one", 1)
        await pilot.press("g")
        assert place(screen) == ("one", 0)


async def test_segments_are_stepped_through(open_review: Open) -> None:
    """J, k and the arrows go from row to row; a row's finding becomes current, a row without has none."""
    async with open_review() as (pilot, screen):
        assert screen.reading is not None
        row = screen.reading.row
        await pilot.press("j")
        assert (screen.reading.row, screen.reading.at) == (row + 1, None)
        await pilot.press("down")
        assert (screen.reading.row, screen.reading.at) == (row + 2, 1)
        await pilot.press("k", "up")
        assert (screen.reading.row, screen.reading.at) == (row, 0)
        assert screen.query_one(BeadView).row == row


async def test_next_finding_goes_on_from_the_row(open_review: Open) -> None:
    """From a row without finding, ] and [ go to the nearest finding below and above."""
    async with open_review() as (pilot, screen):
        await pilot.press("j", "]")
        assert place(screen) == ("one", 1)
        await pilot.press("k", "[")
        assert place(screen) == ("one", 0)


async def test_posts_are_stepped_through_and_keep_their_places(open_review: Open) -> None:
    """} and { go from post to post; coming back, the reviewer is where the post was left."""
    async with open_review() as (pilot, screen):
        await pilot.press("]", "}")
        assert place(screen) == ("three", 0)
        await pilot.press("{")
        assert place(screen) == ("one", 1)
        assert screen.pair_list.marked == 0


async def test_space_goes_on_to_the_next_post_with_findings(open_review: Open) -> None:
    """Space goes through all findings of the site, past posts without any, and round at the end."""
    async with open_review() as (pilot, screen):
        seen = [place(screen)]
        for _ in range(3):
            await pilot.press("space")
            seen.append(place(screen))

        assert seen == [("one", 0), ("one", 1), ("three", 0), ("one", 0)]


async def test_list_opens_what_is_under_its_cursor(open_review: Open) -> None:
    """In the list, j opens the next post at once and enter goes to its text."""
    async with open_review() as (pilot, screen):
        await pilot.press("1", "j")
        assert place(screen) == ("three", 0)
        assert screen.query_one(PairList).has_focus
        await pilot.press("enter")
        assert screen.query_one(BeadView).has_focus


async def test_tab_goes_round_the_panes(open_review: Open) -> None:
    """Tab leaves the text for the next pane and comes back to it."""
    async with open_review() as (pilot, screen):
        beads = screen.query_one(BeadView)
        assert beads.has_focus
        await pilot.press("tab")
        assert not beads.has_focus
        await pilot.press("shift+tab")
        assert beads.has_focus


async def test_click_goes_to_the_row(open_review: Open) -> None:
    """A click makes the row under the mouse the current one."""
    async with open_review() as (pilot, screen):
        await pilot.click(BeadView, offset=(10, 0))

        assert screen.reading is not None
        assert screen.reading.row == 0


async def test_layout_is_cycled(open_review: Open) -> None:
    """The bar key goes through the layouts."""
    async with open_review() as (pilot, screen):
        beads = screen.query_one(BeadView)
        await pilot.press("|")
        assert beads.arrangement is Layout.SIDE_BY_SIDE
        await pilot.press("|")
        assert beads.arrangement is Layout.STACKED
        await pilot.press("|")
        assert beads.arrangement is Layout.BY_WIDTH
