"""The term base is looked up, amended and added to from where one reads."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import TextArea

from tui.plan import Plan
from tui.screens.entry import EntryScreen
from tui.screens.review import ReviewScreen
from tui.screens.terms import TermsScreen

from .conftest import Open

Told = Callable[[Pilot[None]], str]

ENGLISH = "Our office hours are on Monday, and you are welcome.\n"
FRENCH = "Nos heures de bureau sont le lundi, et vous êtes les bienvenus.\n"
TERMS = """# Ours.

[[entry]]
id = "office-hours"   # kept
kind = "term"

[entry.en]
preferred = ["office hours"]

[entry.fr]
preferred = ["permanence"]
deprecated = ["heures de bureau"]
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Give a site of one pair with a term base of its own."""
    for name, text in {
        "content/a.en.md": ENGLISH,
        "content/a.fr.md": FRENCH,
        "glossary/own.toml": TERMS,
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    (tmp_path / "hugo.toml").write_text('defaultContentLanguage = "en"\n', "utf-8")
    return tmp_path


async def settled(pilot: Pilot[None]) -> ReviewScreen:
    """Wait until the site was looked at again."""
    await pilot.pause()
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()
    screen = pilot.app.screen
    assert isinstance(screen, ReviewScreen)
    return screen


async def test_a_form_is_admitted(open_review: Open, site: Path, told: Told) -> None:
    """The rendering that was flagged becomes an admitted one in the site's file, and is flagged no more."""
    async with open_review(plan=Plan(site, selected=("term",))) as (pilot, before):
        assert before.workspace is not None
        assert before.workspace.totals().findings == 1
        await pilot.press("t")
        assert isinstance(pilot.app.screen, TermsScreen)
        await pilot.press("a")
        screen = await settled(pilot)
        assert screen.workspace is not None
        assert screen.workspace.totals().findings == 0
    text = (site / "glossary/own.toml").read_text("utf-8")
    assert 'admitted = ["heures de bureau"]' in text
    assert "deprecated" not in text
    assert 'id = "office-hours"   # kept' in text


async def test_an_entry_is_amended_in_all_its_fields(open_review: Open, site: Path) -> None:
    """What is wrong is told with its line and nothing written; what is right is written and checked by."""
    async with open_review(plan=Plan(site, selected=("term",))) as (pilot, _):
        await pilot.press("t", "enter")
        screen = pilot.app.screen
        assert isinstance(screen, EntryScreen)
        area = screen.query_one(TextArea)
        area.text = area.text.replace('kind = "term"', 'kind = "turm"')
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert pilot.app.screen is screen
        assert (site / "glossary/own.toml").read_text("utf-8") == TERMS
        area.text = area.text.replace('kind = "turm"', 'kind = "term"').replace(
            "permanence", "heure de permanence"
        )
        await pilot.press("ctrl+s")
        screen = await settled(pilot)
        assert screen.reading is not None
        assert screen.reading.finding is not None
        assert "heure" in screen.reading.finding.fixes[0].title
    assert "heure de permanence" in (site / "glossary/own.toml").read_text("utf-8")


async def test_an_entry_is_added(open_review: Open, site: Path) -> None:
    """A new entry begins with the words that stand there, and goes to the site's file for new entries."""
    async with open_review(plan=Plan(site, selected=("term",))) as (pilot, _):
        await pilot.press("t", "n")
        screen = pilot.app.screen
        assert isinstance(screen, EntryScreen)
        area = screen.query_one(TextArea)
        assert "heures de bureau" in area.text
        area.text = '[[entry]]\nid = "monday"\nkind = "term"\n[entry.en]\npreferred = ["Monday"]\n'
        await pilot.press("ctrl+s")
        await settled(pilot)
    found = "".join(path.read_text("utf-8") for path in (site / "glossary").glob("*.toml"))
    assert 'id = "monday"' in found


async def test_a_shipped_entry_is_copied_to_the_site(open_review: Open, site: Path) -> None:
    """An entry that ships is amended in a copy, which counts before it; leaving changes nothing."""
    (site / "glossary/own.toml").unlink()
    (site / "content/a.fr.md").write_text("Le plaidoyer des développeurs est un métier.\n", "utf-8")
    (site / "content/a.en.md").write_text("Developer advocacy is a trade.\n", "utf-8")
    async with open_review(plan=Plan(site, selected=("term",))) as (pilot, _):
        await pilot.press("t", "enter", "escape")
        assert not list((site / "glossary").iterdir())
        await pilot.press("t", "a")
        screen = await settled(pilot)
        assert screen.workspace is not None
        assert screen.workspace.totals().findings == 0
    (file,) = (site / "glossary").iterdir()
    assert "developer-advocacy" in file.read_text("utf-8")


async def test_where_no_entry_is_only_adding_is_offered(open_review: Open, site: Path) -> None:
    """There is nothing to amend there, and no key is named for it."""
    (site / "glossary/own.toml").unlink()
    (site / "content/a.fr.md").write_text("Lundi.\n", "utf-8")
    (site / "content/a.en.md").write_text("Monday.\n", "utf-8")
    async with open_review(plan=Plan(site, selected=("term",))) as (pilot, _):
        await pilot.press("t")
        frame = pilot.app.screen.query_one(".frame")
        assert str(frame.border_title) == "0 entries of the term base here"
        assert str(frame.border_subtitle) == "n adds one, esc closes"


@pytest.mark.parametrize("size", [(80, 24), (100, 30), (160, 50)])
async def test_what_is_wrong_with_a_long_entry_is_in_sight(
    open_review: Open, site: Path, size: tuple[int, int]
) -> None:
    """The end of the text can be reached, and what is wrong stands below it, on small terminals too."""
    async with open_review(size, plan=Plan(site, selected=("term",))) as (pilot, _):
        await pilot.press("t", "enter")
        screen = pilot.app.screen
        area, fault = screen.query_one(TextArea), screen.query_one("#fault")
        area.text += "\n".join(["# a line"] * 60) + "\nwrong"
        area.move_cursor(area.document.end)
        await pilot.press("ctrl+s")
        await pilot.pause()
        frame = screen.query_one(".frame").content_region
        assert area.scroll_offset.y > 0
        assert fault.region.height
        assert frame.contains_region(area.region)
        assert frame.contains_region(fault.region)
