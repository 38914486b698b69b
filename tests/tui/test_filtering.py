"""Showing some findings only."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tui.plan import Plan
from tui.screens.filter import FilterScreen
from tui.screens.review import ReviewScreen
from tui.widgets.finding_panel import FindingPanel
from tui.widgets.status_line import status_text

from .conftest import FRENCH, Open

Told = Callable[[Pilot[None]], str]


@pytest.fixture
def plan(site: Path, target: Path) -> Plan:
    """Give a review of the small site in which the first post has findings of two checks."""
    target.write_text(FRENCH.replace("Il est court.", "Il est est court."), "utf-8")
    return Plan(site, selected=("markup/broken-url", "typography/doubled-word"))


def checks(screen: ReviewScreen) -> list[str]:
    """Give the checks of the findings that are shown, in order."""
    assert screen.reading is not None
    return [spot.finding.check for spot in screen.reading.spots]


async def test_one_check_alone_is_shown(open_review: Open, plan: Plan) -> None:
    """F, o and enter leave the current finding's check; the status line tells what is hidden."""
    async with open_review(plan=plan) as (pilot, screen):
        assert checks(screen) == ["markup/broken-url", "typography/doubled-word", "markup/broken-url"]
        await pilot.press("]", "f")
        assert isinstance(pilot.app.screen, FilterScreen)
        await pilot.press("o", "enter")
        assert checks(screen) == ["typography/doubled-word"]
        assert screen.workspace is not None
        assert "4 findings (3 hidden)" in status_text(screen.workspace.totals())
        await pilot.press("F")
        assert len(checks(screen)) == 3


async def test_severities_and_categories_are_hidden(open_review: Open, plan: Plan) -> None:
    """Unticking a severity hides its findings in this post and in all others."""
    async with open_review(plan=plan) as (pilot, screen):
        await pilot.press("f", "home")
        listed = pilot.app.screen
        assert isinstance(listed, FilterScreen)
        names = [kind.name for kind in listed._kinds]
        assert names[:3] == ["critical", "major", "minor"]
        assert names[3:] == ["markup", "markup/broken-url", "typography", "typography/doubled-word"]
        await pilot.press(*["down"] * names.index("markup"), "space", "enter")
        assert checks(screen) == ["typography/doubled-word"]
        await pilot.press("}")
        assert checks(screen) == []


async def test_hidden_findings_are_not_gone_to(open_review: Open, plan: Plan, told: Told) -> None:
    """Space passes posts whose findings are hidden; where nothing is shown, the reason is told."""
    async with open_review(plan=plan) as (pilot, screen):
        await pilot.press("]", "f", "o", "enter", "space")
        assert "no other post has findings" in told(pilot)
        await pilot.press("}", "]")
        assert "the filter hides 1: F shows all" in told(pilot)
        assert "the filter hides" in screen.query_one(FindingPanel).text.plain


async def test_escape_leaves_the_filter_as_it_was(open_review: Open, plan: Plan, told: Told) -> None:
    """Closing the list changes nothing; with nothing hidden F says so."""
    async with open_review(plan=plan) as (pilot, screen):
        await pilot.press("f", "o", "escape", "F")
        assert len(checks(screen)) == 3
        assert "nothing is hidden" in told(pilot)
