"""The pairs of the last sitting are there before the site has been looked through again."""

from __future__ import annotations

from pathlib import Path

from tui.opened import open_plan
from tui.plan import Plan
from tui.remembered import recall, remember

from .conftest import ENGLISH, FRENCH, Open


def test_pairs_are_recalled_as_they_were(site: Path) -> None:
    """What is remembered for a plan is recalled for that plan alone."""
    plan = Plan(site)
    pairs = open_plan(plan).pairs
    assert recall(plan) == ()
    remember(plan, pairs)
    assert recall(plan) == pairs
    assert open_plan(plan, recall(plan)).pairs == pairs
    assert recall(Plan(site, layout="suffix")) == ()


def test_a_damaged_memory_is_none(site: Path, own_cache: Path) -> None:
    """A file that holds something else is as good as no file."""
    plan = Plan(site)
    remember(plan, open_plan(plan).pairs)
    (file,) = (own_cache / "pairs").iterdir()
    for damage in (b"", b"\xc1", b"\x93\x01\x02\x03", file.read_bytes()[:-9]):
        file.write_bytes(damage)
        assert recall(plan) == ()


async def test_what_came_and_went_since_is_seen(open_review: Open, site: Path) -> None:
    """A post that is new today is listed, one that is gone is not, though the list began as it was."""
    async with open_review() as (_, screen):
        assert screen.workspace is not None
        assert len(screen.workspace.pairs) == 3
    (site / "content" / "two" / "index.fr.md").unlink()
    for number in (4, 5):
        folder = site / "content" / f"new-{number}"
        folder.mkdir()
        (folder / "index.en.md").write_text(ENGLISH, "utf-8")
        (folder / "index.fr.md").write_text(FRENCH, "utf-8")
    async with open_review() as (pilot, screen):
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert screen.workspace is not None
        found = {pair.target.parent.name for pair in screen.workspace.pairs}
        assert found == {"one", "three", "new-4", "new-5"}
        assert screen.pair_list.count == 4
