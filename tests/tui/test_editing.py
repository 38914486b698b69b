"""Typing in a segment: what is foreseen, completed and undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from tui.completion import completion
from tui.plan import Plan
from tui.screens.edit import EditScreen
from tui.widgets.outlook import OutlookText

from .conftest import Open


async def typed(pilot: Pilot[None], text: str) -> str:
    """Put a text into the editor and give what is said of it once it is checked."""
    screen = pilot.app.screen
    assert isinstance(screen, EditScreen)
    said = str(screen.query_one(OutlookText).content)
    screen.area.text = text
    for _ in range(100):
        await pilot.pause(0.05)
        if str(screen.query_one(OutlookText).content) != said:
            break
    return str(screen.query_one(OutlookText).content)


async def test_text_is_checked_as_one_types(open_review: Open) -> None:
    """Under the editor stands what would be gone, what would still be found, and what would be new."""
    async with open_review() as (pilot, screen):
        await pilot.press("enter")
        said = await typed(pilot, "Lisez [le manuel](https://example.org/manual).")
        assert said == "✓ 1 finding of this segment would be gone"
        said = await typed(pilot, "Lisez [le manuel](https: //example.org/manual).")
        assert "still: markup/broken-url: " in said
        assert "new: " not in said
        said = await typed(pilot, "[Le manuel](https: //example.org/manual) et [ici](https: //example.org/).")
        assert "new: markup/broken-url: " in said
        assert screen.reading is not None
        assert not screen.reading.session.is_unwritten


async def test_a_refusal_is_foreseen(open_review: Open) -> None:
    """An edit that would break the front matter is told of while it is typed."""
    async with open_review() as (pilot, screen):
        assert screen.reading is not None
        screen.reading.go_to_row(0)
        await pilot.press("enter")
        assert "it would be refused: line" in await typed(pilot, 'title: "Un petit')


async def test_names_and_terms_are_completed(open_review: Open, site: Path) -> None:
    """A begun term is shown as it is preferred, a begun name as the source has it; tab takes it."""
    post = site / "content" / "one"
    (post / "index.en.md").write_text("We showed a pull request to Kelpworks.\n", "utf-8")
    (post / "index.fr.md").write_text("Nous avons\n", "utf-8")
    async with open_review(plan=Plan(site, (post,), selected=("term/literal",))) as (pilot, _):
        await pilot.press("enter")
        await pilot.app.workers.wait_for_complete()
        screen = pilot.app.screen
        assert isinstance(screen, EditScreen)
        assert "Kelpworks" in screen.area.candidates
        await pilot.press("ctrl+e", "space", *"kel")
        assert screen.area.suggestion == "pworks"
        await pilot.press("tab", "space", *"pul")
        assert screen.area.suggestion == "l request"
        await pilot.press("tab")
        assert screen.area.text.endswith(" pull request")


async def test_typing_is_undone_within(open_review: Open) -> None:
    """Ctrl+z takes typing back and ctrl+y brings it again, without leaving the editor."""
    async with open_review() as (pilot, _):
        await pilot.press("enter")
        screen = pilot.app.screen
        assert isinstance(screen, EditScreen)
        before = screen.area.text
        await pilot.press("x", "ctrl+z")
        assert screen.area.text == before
        await pilot.press("ctrl+y")
        assert len(screen.area.text) == len(before) + 1


def test_what_is_begun_by_several_words_is_completed() -> None:
    """The longest beginning counts; a single letter and a finished word complete to nothing."""
    words = ["de bout en bout", "Debian", "debug"]
    assert completion("une démo de b", words) == "out en bout"
    assert completion("sur deb", words) == "ian"
    assert completion("sur d", words) == ""
    assert completion("debug", words) == ""
    assert completion("", words) == ""


@pytest.mark.parametrize("size", [(80, 24), (100, 30), (160, 50)])
async def test_a_long_segment_leaves_room_for_what_is_foreseen(
    open_review: Open, target: Path, size: tuple[int, int]
) -> None:
    """Source, text and what would be found are all in sight, on small terminals too."""
    for path in (target, target.with_name("index.en.md")):
        text = path.read_text("utf-8")
        path.write_text(
            text.replace("](", " and very many more words, of which none is short" * 25 + "]("), "utf-8"
        )
    async with open_review(size) as (pilot, _):
        await pilot.press("enter")
        said = await typed(pilot, "[ici](https: //example.org/manual) " * 40)
        assert "new: " in said
        await pilot.pause()
        screen = pilot.app.screen
        frame = screen.query_one(".frame").content_region
        for part in ("#source", "SegmentArea", "OutlookText"):
            assert frame.contains_region(screen.query_one(part).region), part
