"""Accepting, dismissing, editing, undoing, writing, and leaving."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import TextArea

from postedit.review.journal import Journal
from tui.plan import Plan
from tui.screens.alternatives import AlternativesScreen
from tui.screens.edit import EditScreen
from tui.screens.quit import QuitScreen
from tui.screens.review import ReviewScreen

from .conftest import FRENCH, Open

Told = Callable[[Pilot[None]], str]


def open_text(screen: ReviewScreen) -> str:
    """Give the text in memory of the open post."""
    assert screen.reading is not None
    return screen.reading.session.text


async def test_accept_changes_memory_and_not_the_file(open_review: Open, target: Path) -> None:
    """Accepting mends the text in memory, goes to the next finding, and leaves the file as it was."""
    before = target.read_bytes()
    async with open_review() as (pilot, screen):
        await pilot.press("a")

        assert open_text(screen) == FRENCH.replace(
            "https: //example.org/manual", "https://example.org/manual"
        )
        assert target.read_bytes() == before
        assert screen.reading is not None
        assert screen.reading.finding is not None
        start = screen.reading.finding.target.start
        assert open_text(screen)[start:].startswith("https: //example.org/site")


async def test_write_changes_the_announced_span_only(open_review: Open, target: Path) -> None:
    """Ctrl+s writes the post; all bytes but those of the fix stay the same."""
    before = target.read_bytes()
    async with open_review() as (pilot, screen):
        await pilot.press("a", "ctrl+s")

        assert screen.workspace is not None
        assert screen.workspace.unwritten == []
    at = before.index(b"https: //") + len(b"https:")
    assert target.read_bytes() == before[:at] + before[at + 1 :]


async def test_accepting_all_ends_with_a_word(open_review: Open, told: Told) -> None:
    """After the last finding the reviewer is told so, and stays in the post."""
    async with open_review() as (pilot, screen):
        await pilot.press("a", "a")

        assert screen.reading is not None
        assert screen.reading.spots == ()
        assert "no findings left in this post" in told(pilot)


async def test_passed_findings_are_not_come_back_to(open_review: Open, told: Told) -> None:
    """After accepting the last finding, one that was passed by is told of and not jumped to."""
    async with open_review() as (pilot, screen):
        await pilot.press("]", "a")

        assert screen.reading is not None
        assert len(screen.reading.spots) == 1
        assert screen.reading.finding is None
        assert "1 further up" in told(pilot)


async def test_undo_restores_text_and_finding(open_review: Open, target: Path) -> None:
    """Undo gives text and findings back, and nothing is left to write."""
    async with open_review() as (pilot, screen):
        await pilot.press("a", "a", "u", "u")

        assert open_text(screen) == FRENCH
        assert screen.reading is not None
        assert len(screen.reading.spots) == 2
        assert screen.workspace is not None
        assert screen.workspace.unwritten == []


async def test_dismissal_lasts(open_review: Open, site: Path) -> None:
    """A dismissed finding is gone at once, after a restart, and for the journal that check reads."""
    async with open_review() as (pilot, screen):
        assert screen.reading is not None
        finding = screen.reading.finding
        await pilot.press("i")

        assert [spot.finding for spot in screen.reading.spots if spot.finding == finding] == []
    assert '"dismissed"' in Journal(site).path.read_text("utf-8")
    async with open_review() as (_, screen):
        assert screen.reading is not None
        assert len(screen.reading.spots) == 1


async def test_dismissal_can_be_undone(open_review: Open) -> None:
    """Undo takes a dismissal back, in memory and in the journal."""
    async with open_review() as (pilot, screen):
        await pilot.press("i", "u")
        assert screen.reading is not None
        assert len(screen.reading.spots) == 2
    async with open_review() as (_, screen):
        assert screen.reading is not None
        assert len(screen.reading.spots) == 2


async def test_edit_replaces_the_segment(open_review: Open, target: Path) -> None:
    """Enter opens the segment with its text; ctrl+s there keeps the new text in memory only."""
    async with open_review() as (pilot, screen):
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, EditScreen)
        area = pilot.app.screen.query_one(TextArea)
        assert area.text == "Lisez d'abord [le manuel](https: //example.org/manual)."

        area.text = "Lisez [le manuel](https://example.org/manual) d'abord."
        await pilot.press("ctrl+s")

        assert "Lisez [le manuel](https://example.org/manual) d'abord. Il est court." in open_text(screen)
        assert target.read_text("utf-8") == FRENCH


async def test_edit_can_be_cancelled(open_review: Open, told: Told) -> None:
    """Escape leaves all as it was, asked twice where something was typed; so does keeping no change."""
    async with open_review() as (pilot, screen):
        await pilot.press("enter", "x", "escape")
        assert "esc again gives up what you typed" in told(pilot)
        await pilot.press("escape")
        assert open_text(screen) == FRENCH

        await pilot.press("enter", "ctrl+s")
        assert open_text(screen) == FRENCH
        assert screen.reading is not None
        assert not screen.reading.session.can_undo


async def test_editing_keeps_windows_line_ends(open_review: Open, target: Path) -> None:
    """Opening and keeping a code block with CRLF changes none of its line ends."""
    target.write_bytes(FRENCH.replace("\n", "\r\n").encode())
    async with open_review() as (pilot, screen):
        assert screen.reading is not None
        while screen.reading.step_row(1) is None:
            pass
        await pilot.press("enter", "ctrl+s")

        assert open_text(screen) == FRENCH.replace("\n", "\r\n")


async def test_disabled_keys_say_why(open_review: Open, told: Told) -> None:
    """A key that can do nothing tells the reason."""
    async with open_review() as (pilot, _):
        for key, words in (
            ("u", "nothing to undo"),
            ("ctrl+s", "nothing to write"),
            ("d", "nothing to write"),
            (".", "no alternatives"),
            ("[", "no finding further up"),
            ("{", "this is the first post"),
        ):
            await pilot.press(key)
            assert words in told(pilot)
        await pilot.press("}", "}", "a")
        assert "no finding here" in told(pilot)


async def test_write_refuses_a_file_that_changed(open_review: Open, target: Path, told: Told) -> None:
    """A file that someone else changed meanwhile is not overwritten, and the reviewer is told."""
    async with open_review() as (pilot, screen):
        await pilot.press("a")
        target.write_text("someone else's", "utf-8")
        await pilot.press("ctrl+s")

        assert "has changed on disk" in told(pilot)
        assert screen.workspace is not None
        assert screen.workspace.unwritten == [target]
    assert target.read_text("utf-8") == "someone else's"


async def test_quit_without_changes_asks_nothing(open_review: Open) -> None:
    """Q leaves at once where nothing is unwritten."""
    async with open_review() as (pilot, _):
        await pilot.press("q")
        await pilot.pause()

        assert not pilot.app.is_running


async def test_quit_asks_about_unwritten_changes(open_review: Open, target: Path) -> None:
    """With unwritten changes q asks; keeping goes on, writing writes and leaves."""
    async with open_review() as (pilot, _):
        await pilot.press("a", "q")
        assert isinstance(pilot.app.screen, QuitScreen)

        await pilot.press("k")
        assert isinstance(pilot.app.screen, ReviewScreen)
        assert target.read_text("utf-8") == FRENCH

        await pilot.press("ctrl+q", "w")
        await pilot.pause()
        assert not pilot.app.is_running
    assert target.read_text("utf-8").count("https: //") == 1


async def test_quit_can_discard(open_review: Open, target: Path) -> None:
    """Discarding leaves the file as it was."""
    async with open_review() as (pilot, _):
        await pilot.press("a", "q", "x")
        await pilot.pause()

        assert not pilot.app.is_running
    assert target.read_text("utf-8") == FRENCH


async def test_enter_in_the_question_loses_nothing(open_review: Open) -> None:
    """What enter does when asked is to keep reviewing."""
    async with open_review() as (pilot, screen):
        await pilot.press("a", "q", "enter")

        assert pilot.app.screen is screen


async def test_alternatives_are_chosen_by_number(open_review: Open, site: Path) -> None:
    """The menu lists all fixes of a finding, and a digit applies the one with that number."""
    post = site / "content" / "one"
    (post / "index.en.md").write_text("We opened a pull request yesterday evening.\n", "utf-8")
    (post / "index.fr.md").write_text("Nous avons ouvert une demande de tirage hier soir.\n", "utf-8")
    async with open_review(plan=Plan(site, (post,), selected=("term/literal",))) as (pilot, screen):
        assert screen.reading is not None
        finding = screen.reading.finding
        assert finding is not None
        assert len(finding.fixes) > 1
        wanted = finding.fixes[1].edits[0].text
        await pilot.press(".")
        assert isinstance(pilot.app.screen, AlternativesScreen)

        await pilot.press("2")

        assert wanted in open_text(screen)


async def test_rescan_finds_new_posts_and_keeps_unwritten_ones(open_review: Open, site: Path) -> None:
    """Looking again reads changed and new posts; a post with unwritten changes keeps them."""
    async with open_review() as (pilot, screen):
        await pilot.press("a")
        changed = open_text(screen)
        four = site / "content" / "four"
        four.mkdir()
        for name in ("index.en.md", "index.fr.md"):
            (four / name).write_bytes((site / "content" / "one" / name).read_bytes())
        await pilot.press("R")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()

        assert screen.workspace is not None
        assert len(screen.workspace.pairs) == 4
        assert open_text(screen) == changed
        assert screen.workspace.totals().findings == 1 + 2 + 1


async def test_write_all_writes_every_post(open_review: Open, site: Path) -> None:
    """The palette's write all writes all posts with changes."""
    async with open_review() as (pilot, screen):
        await pilot.press("a", "a", "}", "a")
        assert screen.workspace is not None
        assert len(screen.workspace.unwritten) == 2

        assert await screen.write_all()
    texts = [path.read_text("utf-8") for path in site.rglob("*.fr.md")]
    assert not any("https: //" in text for text in texts)


@pytest.mark.parametrize("keys", ["a", "i", "] a", "] i", "a ] i"])
async def test_undo_goes_to_what_came_back(open_review: Open, keys: str) -> None:
    """So that it can be decided on again at once, wherever the reviewer has gone meanwhile."""
    async with open_review() as (pilot, screen):
        assert screen.reading is not None
        *before, decision = keys.split()
        await pilot.press(*before)
        decided, text = screen.reading.finding, screen.reading.session.text
        await pilot.press(decision, "[", "u")
        assert screen.reading.session.text == text
        assert screen.reading.finding == decided
        assert decided is not None


@pytest.mark.parametrize("decision", ["a", "i"])
async def test_undo_tells_alike_findings_apart(target: Path, open_review: Open, decision: str) -> None:
    """Of three that look the same in one paragraph, it goes to the one that was decided on."""
    link = "[le manuel](https: //example.org/manual)"
    target.write_text(FRENCH.replace(link, f"{link} {link} {link}"), "utf-8")
    async with open_review() as (pilot, screen):
        assert screen.reading is not None
        await pilot.press("]")
        decided = screen.reading.finding
        await pilot.press(decision, "[", "u")
        assert screen.reading.finding == decided == screen.reading.spots[1].finding
