"""One decision for all findings with the same cause, taken back as one, and done again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from textual.pilot import Pilot

from postedit.review.likeness import Cause, Like
from tui.action import REVIEW
from tui.actions import of
from tui.screens.everywhere import EverywhereScreen, LikeList
from tui.screens.review import ReviewScreen
from tui.together import groups
from tui.widgets.status_line import StatusLine, key_entry

from .conftest import CLEAN, ENGLISH, FRENCH, Open

Told = Callable[[Pilot[None]], str]


def texts(screen: ReviewScreen) -> dict[str, str]:
    """Give the text in memory of each post, by the name of its folder."""
    assert screen.workspace is not None
    known = {path.parent.name: screen.workspace.text(path) for path in screen.workspace.index}
    return {name: text for name, text in known.items() if text is not None}


async def accept_everywhere(pilot: Pilot[None], *keys: str) -> None:
    """Open the list, press keys, accept, and wait until it is done."""
    await pilot.press("A", *keys, "enter")
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


async def test_all_its_like_are_listed_and_accepted(open_review: Open, told: Told) -> None:
    """Three broken addresses in two posts are mended by two keys; no file changes."""
    async with open_review() as (pilot, screen):
        await pilot.press("A")
        assert isinstance(pilot.app.screen, EverywhereScreen)
        frame = pilot.app.screen.query_one(LikeList)
        assert frame.border_title == "markup/broken-url: 3 of 3"
        await pilot.press("escape")
        await accept_everywhere(pilot)

        assert set(texts(screen).values()) == {CLEAN}
        assert "accepted 3 in 2 posts" in told(pilot)
        assert screen.workspace is not None
        assert len(screen.workspace.unwritten) == 2


async def test_what_changes_is_seen_before_it_is_accepted(open_review: Open) -> None:
    """Each finding of the list shows its place and the words before and after, in a small terminal too."""
    async with open_review(size=(80, 24)) as (pilot, _):
        await pilot.press("A")
        await pilot.pause()
        shown = pilot.app.screen.query_one(LikeList)
        lines = [shown.render_line(row).text.strip() for row in range(shown.size.height)]
        assert [line[:4] for line in lines if line.startswith("[")] == ["[x] "] * 3
        assert lines[0].endswith("one/index.fr.md:8")
        assert [line[:2] for line in lines if line.startswith(("- ", "+ "))] == ["- ", "+ "] * 3
        assert "https:␣//example.org/site" in " ".join(lines)
        assert "https://example.org/site" in " ".join(lines)
        await pilot.press("space")
        assert shown.ticked == {1, 2}


async def test_a_long_path_stays_on_the_line_of_its_tick(open_review: Open, site: Path) -> None:
    """Also where the list is so long that it has a scroll bar."""
    name = "a-name-as-long-as-those-that-titles-give-" * 2
    for number in range(9):
        (site / "content" / f"{name}{number}").mkdir()
        for file, text in (("index.en.md", ENGLISH), ("index.fr.md", FRENCH)):
            (site / "content" / f"{name}{number}" / file).write_text(text, "utf-8")
    async with open_review() as (pilot, _):
        await pilot.press("A")
        await pilot.pause()
        shown = pilot.app.screen.query_one(LikeList)
        assert shown.max_scroll_y > 0
        lines = [shown.render_line(row).text.strip() for row in range(shown.size.height)]
        assert {line.rpartition(":")[2] for line in lines if line.startswith("[x]")} <= {"8", "10"}


async def test_what_is_unticked_is_left_alone(open_review: Open) -> None:
    """The first of the list is the finding one stands on; unticking it keeps it."""
    async with open_review() as (pilot, screen):
        await accept_everywhere(pilot, "space")

        assert texts(screen)["one"] == FRENCH.replace("https: //example.org/site", "https://example.org/site")
        assert texts(screen)["three"] == CLEAN


async def test_nothing_ticked_changes_nothing(open_review: Open) -> None:
    """Unticking all and accepting closes the list and no more."""
    async with open_review() as (pilot, screen):
        await accept_everywhere(pilot, "t")
        assert isinstance(pilot.app.screen, ReviewScreen)
        assert texts(screen)["one"] == FRENCH


async def test_undo_takes_all_of_it_back_and_redo_does_it_again(open_review: Open, told: Told) -> None:
    """One undo restores every post that was changed, one redo changes them all again."""
    async with open_review() as (pilot, screen):
        before = texts(screen)
        await accept_everywhere(pilot)
        await pilot.press("u")
        assert texts(screen) == before
        assert "in 2 posts" in told(pilot)

        await pilot.press("U")
        assert set(texts(screen).values()) == {CLEAN}


async def test_redo_needs_an_undo(open_review: Open, told: Told) -> None:
    """Where nothing was undone, or something else was done since, redo says so."""
    async with open_review() as (pilot, screen):
        await pilot.press("U")
        assert "nothing to redo" in told(pilot)
        await pilot.press("a", "u", "i", "U")
        assert "nothing to redo" in told(pilot)
        assert texts(screen)["one"] == FRENCH


async def test_an_undone_dismissal_is_done_again(open_review: Open, target: Path) -> None:
    """Undo brings a dismissed finding back, redo dismisses it again."""
    async with open_review() as (pilot, screen):
        assert screen.workspace is not None
        counts = []
        for key in ("i", "u", "U"):
            await pilot.press(key)
            counts.append(len(screen.workspace.findings(target) or ()))
        assert counts == [1, 2, 1]


async def test_a_bulk_is_undone_from_any_post(open_review: Open, target: Path, told: Told) -> None:
    """Right after a bulk, ``u`` takes it back though the open post had no part in it; ``U`` does it again."""
    async with open_review() as (pilot, screen):
        before = texts(screen)
        await accept_everywhere(pilot)
        after = texts(screen)
        await pilot.press("}", "}")
        assert screen.open_pair is not None
        assert screen.open_pair.target.parent.name == "two"
        for key, expected in (("u", before), ("U", after), ("u", before)):
            await pilot.press(key)
            await pilot.app.workers.wait_for_complete()
            await pilot.pause()
            assert texts(screen) == expected
        await pilot.press("u")
        assert "nothing to undo in this post" in told(pilot)


async def test_a_decision_after_a_bulk_is_undone_first(open_review: Open, target: Path) -> None:
    """Once something else was done, ``u`` takes that back and not the bulk."""
    async with open_review() as (pilot, screen):
        await accept_everywhere(pilot)
        after = texts(screen)
        await pilot.press("r", "u")
        await pilot.app.workers.wait_for_complete()
        assert texts(screen) == after
        assert screen.workspace is not None
        assert not screen.workspace.is_reviewed(target)


def dim(screen: ReviewScreen) -> set[str]:
    """Give the actions whose keys are dim in the last line."""
    return set(screen.query_one(StatusLine)._idle)


async def test_the_key_of_undo_is_bright_while_it_can_do_something(open_review: Open) -> None:
    """In a post that nothing was done in, it is bright for the bulk alone, and dim once that is undone."""
    async with open_review() as (pilot, screen):
        assert "undo" in dim(screen)
        (entry,) = [one for one in of(*REVIEW) if one.id == "undo"]
        assert any(
            "dim" in str(span.style) and span.end == len("u undo")
            for span in key_entry(entry, is_idle=True).spans
        )
        await accept_everywhere(pilot)
        await pilot.press("}", "}")
        assert "undo" not in dim(screen)
        await pilot.press("u")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert "undo" in dim(screen)
        assert screen.obstacle("redo") is None
        await pilot.press("{", "r")
        assert "undo" not in dim(screen)
        assert screen.obstacle("redo") is not None


async def test_what_was_accepted_in_one_other_post_is_undone_from_here(open_review: Open) -> None:
    """A cause of one post, accepted from the site screen, is taken back by the next key, wherever one is."""
    async with open_review() as (pilot, screen):
        before = texts(screen)
        await pilot.press("}", "}", "A")
        assert isinstance(pilot.app.screen, ReviewScreen)
        screen.accept_after_look(*_of_one_post(screen))
        await pilot.press("enter")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert texts(screen)["three"] == CLEAN
        await pilot.press("u")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert texts(screen) == before


def _of_one_post(screen: ReviewScreen) -> tuple[Cause, list[Like]]:
    assert screen.workspace is not None
    group = groups(screen.workspace)[0]
    return group.cause, [like for like in group.likes if like.pair.target.parent.name == "three"]
