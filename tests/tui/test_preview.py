"""What will be written, before it is."""

from __future__ import annotations

from pathlib import Path

from textual.pilot import Pilot

from tui.screens.preview import PreviewScreen
from tui.screens.review import ReviewScreen

from .conftest import CLEAN, Open


async def preview(pilot: Pilot[None]) -> PreviewScreen:
    """Press the key of the preview and give the screen with the diff drawn."""
    await pilot.press("d")
    screen = pilot.app.screen
    assert isinstance(screen, PreviewScreen)
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()
    return screen


def signs(screen: PreviewScreen) -> list[str]:
    """Give the first letters of the diff's lines."""
    return [line[0] for line in screen.text.plain.splitlines()]


async def test_diff_shows_what_would_be_written(open_review: Open) -> None:
    """The diff names the file and holds the changed lines with their signs; q closes it."""
    async with open_review() as (pilot, _):
        await pilot.press("a")
        screen = await preview(pilot)
        assert signs(screen) == ["-", "+", "@", "-", "+"]
        assert screen.text.plain.startswith(
            "--- content/one/index.fr.md\n+++ content/one/index.fr.md\n@@ -8 +8"
        )
        await pilot.press("q")
        assert isinstance(pilot.app.screen, ReviewScreen)


async def test_all_posts_are_shown_and_one_is_written(open_review: Open, target: Path, site: Path) -> None:
    """Every post with changes is listed; w writes the marked one alone, and the other stays in the list."""
    three = site / "content" / "three" / "index.fr.md"
    before = three.read_bytes()
    async with open_review() as (pilot, screen):
        await pilot.press("a", "a", "}", "a")
        shown = await preview(pilot)
        assert shown.paths == [target, three]
        assert shown.marked == three
        await pilot.press("k", "w")
        assert target.read_text("utf-8") == CLEAN
        assert three.read_bytes() == before
        assert shown.paths == [three]
        assert screen.workspace is not None
        assert screen.workspace.unwritten == [three]


async def test_all_are_written_from_there(open_review: Open, site: Path) -> None:
    """W writes all posts, and the preview closes: nothing is left to be written."""
    async with open_review() as (pilot, screen):
        await pilot.press("a", "a", "}", "a")
        await preview(pilot)
        await pilot.press("W")
        await pilot.pause()
        assert pilot.app.screen is screen
    assert not any("https: //" in path.read_text("utf-8") for path in site.rglob("*.fr.md"))


async def test_enter_goes_to_the_post(open_review: Open, target: Path) -> None:
    """The preview opens with changes of another post too, and enter opens that post."""
    async with open_review() as (pilot, screen):
        await pilot.press("a", "}")
        await preview(pilot)
        await pilot.press("enter")
        assert screen.open_pair is not None
        assert screen.open_pair.target == target


async def test_a_refusal_stays_in_the_list(open_review: Open, target: Path) -> None:
    """A post whose file changed meanwhile is not written and stays listed."""
    async with open_review() as (pilot, _):
        await pilot.press("a")
        shown = await preview(pilot)
        target.write_text("someone else's", "utf-8")
        await pilot.press("w")
        assert shown.paths == [target]
        assert "has changed on disk" in "\n".join(n.message for n in pilot.app._notifications)
    assert target.read_text("utf-8") == "someone else's"
