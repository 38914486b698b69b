"""Finding words in the open post."""

from __future__ import annotations

from collections.abc import Callable

from textual.pilot import Pilot

from tui.screens.review import ReviewScreen
from tui.widgets.find_line import FindLine

from .conftest import Open

Told = Callable[[Pilot[None]], str]


def found(screen: ReviewScreen) -> tuple[str, bool]:
    """Give the words that are gone to, and whether they stand in the source."""
    assert screen.search is not None
    assert screen.reading is not None
    match = screen.search.current
    assert match is not None
    review = screen.reading.session.review
    post = review.source if match.is_source else review.target
    assert post is not None
    assert match.row == screen.reading.row
    return match.span.of(post.text), match.is_source


async def test_words_are_found_in_source_and_target(open_review: Open) -> None:
    """/ goes to the first place as one types; n and N go on through both texts, and round the end."""
    async with open_review() as (pilot, screen):
        await pilot.press("slash", *"look")
        assert found(screen) == ("look", True)
        await pilot.press("enter")
        assert screen.beads.has_focus
        await pilot.press("slash", *"review", "enter")
        assert found(screen) == ("review", True)
        await pilot.press("n")
        assert found(screen) == ("review", False)
        assert screen.search is not None
        assert screen.reading is not None
        assert screen.search.told(screen.reading) == "/review 2 of 2"
        await pilot.press("n", "N", "N")
        assert found(screen) == ("review", True)


async def test_going_round_is_said(open_review: Open, told: Told) -> None:
    """After the last place comes the first, with a word."""
    async with open_review() as (pilot, screen):
        await pilot.press("slash", *"lisez", "enter", "n")
        assert "from the top again" in told(pilot)
        assert found(screen) == ("Lisez", False)


async def test_what_is_not_there_is_said(open_review: Open, told: Told) -> None:
    """Words that stand nowhere are told of; escape goes back to where one was."""
    async with open_review() as (pilot, screen):
        assert screen.reading is not None
        row = screen.reading.row
        await pilot.press("slash", *"nowhere")
        assert "“nowhere” does not stand in this post" in told(pilot)
        await pilot.press("escape")
        assert screen.search is None
        assert screen.reading.row == row
        await pilot.press("n")
        assert "/ lets you type them" in told(pilot)


async def test_letters_typed_are_no_keys(open_review: Open) -> None:
    """While words are typed, a and q are letters; the line is gone afterwards."""
    async with open_review() as (pilot, screen):
        await pilot.press("slash", *"aq")
        assert screen.query_one(FindLine).value == "aq"
        assert pilot.app.is_running
        await pilot.press("escape")
        assert not screen.query_one(FindLine).display
        assert screen.reading is not None
        assert not screen.reading.session.is_unwritten


async def test_words_stay_from_post_to_post(open_review: Open) -> None:
    """N finds the same words in the next post; escape drops them."""
    async with open_review() as (pilot, screen):
        await pilot.press("slash", *"site", "enter", "}", "n")
        assert found(screen) == ("site", True)
        assert screen.open_pair is not None
        assert screen.open_pair.target.parent.name == "three"
        await pilot.press("escape")
        assert screen.search is None


async def test_typing_is_lenient(open_review: Open) -> None:
    """A straight apostrophe finds a typographic one, small letters find capitals, capitals only capitals."""
    async with open_review() as (pilot, screen):
        await pilot.press("slash", *"d'abord le")
        assert screen.search is not None
        assert screen.search.current is None
        await pilot.press(*["backspace"] * 3)
        assert found(screen) == ("d'abord", False)
        await pilot.press("escape", "slash", *"LECTURE")
        assert screen.search.current is None
