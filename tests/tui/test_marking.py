"""Marking posts reviewed, and copying."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from textual.pilot import Pilot

from postedit.review.journal import Journal
from postedit.review.reviewed import is_reviewed

from .conftest import ENGLISH, FRENCH, Open

Told = Callable[[Pilot[None]], str]


async def test_a_post_is_marked_and_passed_by(open_review: Open, target: Path, told: Told) -> None:
    """R marks the post though findings are open: the site counts it, and space does not come back to it."""
    async with open_review() as (pilot, screen):
        await pilot.press("r")
        assert "reviewed, with 2 findings left open" in told(pilot)
        assert screen.workspace is not None
        assert screen.workspace.totals().reviewed == 2
        standing = screen.workspace.standing(target)
        assert standing is not None
        assert standing.share == 1
        assert "✓2" in str(screen.pair_list.line(0))
        await pilot.press("}", "space")
        assert "no other post has findings" in told(pilot)


async def test_the_mark_lasts_until_the_text_changes(open_review: Open, target: Path, site: Path) -> None:
    """The mark stands in the journal for the next sitting; a change of either text ends it."""
    async with open_review() as (pilot, _):
        await pilot.press("r")
    assert '"reviewed"' in Journal(site).path.read_text("utf-8")
    async with open_review() as (_, screen):
        assert screen.workspace is not None
        assert screen.workspace.is_reviewed(target)
    target.write_text(FRENCH.replace("court", "bref"), "utf-8")
    async with open_review() as (_, screen):
        assert screen.workspace is not None
        assert not screen.workspace.is_reviewed(target)
    target.write_text(FRENCH, "utf-8")
    target.with_name("index.en.md").write_text(ENGLISH.replace("short", "brief"), "utf-8")
    async with open_review() as (_, screen):
        assert screen.workspace is not None
        assert not screen.workspace.is_reviewed(target)


async def test_a_change_in_memory_reopens_and_undo_restores_the_mark(open_review: Open, target: Path) -> None:
    """Accepting a fix takes the mark away, for the text is another; undoing it gives the mark back."""
    async with open_review() as (pilot, screen):
        await pilot.press("r", "a")
        assert screen.workspace is not None
        assert not screen.workspace.is_reviewed(target)
        await pilot.press("u")
        assert screen.workspace.is_reviewed(target)
        await pilot.press("r")
        assert not screen.workspace.is_reviewed(target)


async def test_segment_and_finding_are_copied(open_review: Open) -> None:
    """Y copies the translation, shift the source, ctrl the finding as one line with its place."""
    async with open_review() as (pilot, _):
        await pilot.press("y")
        assert pilot.app.clipboard == "Lisez d'abord [le manuel](https: //example.org/manual)."
        await pilot.press("Y")
        assert pilot.app.clipboard == "Read [the manual](https://example.org/manual) first."
        await pilot.press("ctrl+y")
        assert pilot.app.clipboard.startswith("content/one/index.fr.md:8:27: markup/broken-url ")
        assert "\n" not in pilot.app.clipboard


async def test_copying_nothing_is_said(open_review: Open, told: Told) -> None:
    """Without a finding there is none to copy."""
    async with open_review() as (pilot, _):
        await pilot.press("}", "}", "ctrl+y")
        assert "no finding here" in told(pilot)


async def test_a_mark_is_undone_and_done_again(
    open_review: Open, target: Path, told: Told, site: Path
) -> None:
    """``u`` takes a mark back, or sets it again where it was taken back, in the next sitting too."""
    async with open_review() as (pilot, screen):
        assert screen.workspace is not None
        await pilot.press("r", "u")
        assert not screen.workspace.is_reviewed(target)
        assert "undid: reviewed" in told(pilot)
        await pilot.press("U")
        assert screen.workspace.is_reviewed(target)
        await pilot.press("r", "u")
        assert screen.workspace.is_reviewed(target)
        assert "undid: no longer reviewed" in told(pilot)
    async with open_review() as (pilot, screen):
        assert screen.workspace is not None
        assert screen.workspace.is_reviewed(target)
        await pilot.press("u")
        assert not screen.workspace.is_reviewed(target)
    assert not is_reviewed(Journal(site), screen.workspace.checked(target).texts)  # type: ignore[union-attr]


async def test_a_mark_is_one_of_several_steps(open_review: Open, target: Path) -> None:
    """Undo goes back over marks and decisions in the order in which they were made."""
    async with open_review() as (pilot, screen):
        assert screen.workspace is not None
        await pilot.press("i", "r", "u")
        assert not screen.workspace.is_reviewed(target)
        assert len(screen.workspace.findings(target) or ()) == 1
        await pilot.press("u")
        assert len(screen.workspace.findings(target) or ()) == 2
