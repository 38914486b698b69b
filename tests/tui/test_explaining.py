"""What the finding's panel says of a finding, and of its term."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest
from textual.pilot import Pilot

from tui.plan import Plan
from tui.screens.help import HelpScreen
from tui.screens.review import ReviewScreen
from tui.widgets.finding_panel import FindingPanel

from .conftest import Open


@pytest.fixture
def plan(site: Path) -> Plan:
    """Give a site with a term rendered word for word, and a French post that nobody translated."""
    posts = {
        "one/index.en.md": "We opened a pull request yesterday evening.\n",
        "one/index.fr.md": "Nous avons ouvert une demande de tirage hier soir.\n",
        "two/index.en.md": "Every pull request is read by two people.\n",
        "two/index.fr.md": "Chaque pull request est lue par deux personnes.\n",
        "chez-nous/index.fr.md": "Une pull request se relit à deux, dit-on ici depuis toujours.\n",
    }
    for name, text in posts.items():
        path = site / "content" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
    return Plan(site, selected=("term/literal",))


async def panel(pilot: Pilot[None], screen: ReviewScreen, words: str) -> str:
    """Wait until the panel has some words, and give its text."""
    shown = screen.query_one(FindingPanel)
    for _ in range(200):
        await pilot.pause(0.05)
        if words in shown.text.plain:
            break
    return shown.text.plain


async def test_the_term_s_entry_and_the_site_s_use_are_told(open_review: Open, plan: Plan) -> None:
    """Below the fix stand what the term base prefers, how the site renders the term, and native use."""
    async with open_review(plan=plan) as (pilot, screen):
        await pilot.press("space")
        text = await panel(pilot, screen, "native  ")
        assert "source    We opened a pull request yesterday evening." in text
        assert "term base pull request" in text
        assert "preferred pull request" in text
        assert "not       demande de tirage" in text
        assert "this site 1 demande de tirage (deprecated), 1 pull request (preferred)" in text
        assert "native    1 pull request" in text
        assert "“Une pull request se relit à deux" in text
        assert "content/chez-nous/index.fr.md:1" in text


async def test_a_finding_that_only_points_shows_its_place(open_review: Open) -> None:
    """The panel quotes source and translation round the finding, and scrolls from the text."""
    async with open_review() as (pilot, screen):
        text = await panel(pilot, screen, "source")
        assert "source    " in text
        shown = screen.query_one(FindingPanel)
        usual = shown.size.height
        await pilot.press("+")
        assert shown.size.height > usual
        await pilot.press("+", "J")
        assert shown.size.height == usual


async def test_the_rule_is_a_click_away(open_review: Open) -> None:
    """A click on “? explains” opens the check's page."""
    async with open_review() as (pilot, screen):
        line = screen.query_one(FindingPanel).text.plain.splitlines()[0]
        await pilot.click("#finding", offset=(line.index("? explains") + 3, 1))
        await pilot.pause()
        assert isinstance(pilot.app.screen, HelpScreen)


async def test_a_decision_does_not_wait_for_a_look_up(
    open_review: Open, plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However long a term is looked up, and however few threads there are, dismissing goes on at once."""
    begun, is_decided, waited_in_vain = Event(), Event(), Event()

    def slowly(*_: object) -> None:
        begun.set()
        if not is_decided.wait(10):
            waited_in_vain.set()

    monkeypatch.setattr("tui.main.explaining.usage_of", slowly)
    async with open_review(plan=plan) as (pilot, screen):
        asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(1))
        await panel(pilot, screen, "term base")
        assert await asyncio.to_thread(begun.wait, 10)
        await pilot.press("i")
        assert screen.workspace is not None
        assert screen.workspace.totals().findings == 0
        assert not waited_in_vain.is_set()
        is_decided.set()
