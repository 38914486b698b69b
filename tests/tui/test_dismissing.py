"""Dismissing further than one finding, with a reason."""

from __future__ import annotations

from pathlib import Path

from postedit.review.journal import Journal
from postedit.review.verdict import Decision, Scope
from tui.screens.dismiss import DismissScreen
from tui.screens.review import ReviewScreen

from .conftest import Open


def open_findings(screen: ReviewScreen) -> dict[str, int]:
    """Give the number of open findings of each post, by the name of its folder."""
    assert screen.workspace is not None
    return {path.parent.name: len(screen.workspace.findings(path) or ()) for path in screen.workspace.index}


async def test_a_dismissal_can_take_the_whole_post(open_review: Open, site: Path) -> None:
    """The second choice dismisses both findings of this post and leaves the other post's."""
    async with open_review() as (pilot, screen):
        await pilot.press("I", "2")
        assert open_findings(screen) == {"one": 0, "three": 1, "two": 0}
        await pilot.press("u")
        assert open_findings(screen)["one"] == 2


async def test_a_dismissal_can_take_the_whole_site(open_review: Open, site: Path) -> None:
    """The third choice dismisses it in every post of the language; so do undo and redo, and the journal."""
    async with open_review() as (pilot, screen):
        await pilot.press("I", "tab", *"as wanted", "enter", "down", "down", "enter")
        assert set(open_findings(screen).values()) == {0}
        await pilot.press("u")
        assert open_findings(screen) == {"one": 2, "three": 1, "two": 0}
        await pilot.press("U")
        assert set(open_findings(screen).values()) == {0}
    verdict = list(Journal(site))[-1]
    assert (verdict.decision, verdict.scope, verdict.reason) == (Decision.DISMISSED, Scope.SITE, "as wanted")


async def test_what_is_put_off_stays_open(open_review: Open, site: Path) -> None:
    """The last choice notes the reason and leaves the finding where it is."""
    async with open_review() as (pilot, screen):
        await pilot.press("I", "5")
        assert open_findings(screen)["one"] == 2
    assert [verdict.decision for verdict in Journal(site)] == [Decision.DEFERRED]


async def test_escape_dismisses_nothing(open_review: Open, site: Path) -> None:
    """The dialog closes without a verdict."""
    async with open_review() as (pilot, screen):
        await pilot.press("I")
        assert isinstance(pilot.app.screen, DismissScreen)
        await pilot.press("escape")
        assert open_findings(screen)["one"] == 2
    assert list(Journal(site)) == []
