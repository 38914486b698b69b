"""The alignment is shown and mended in the reviewer, kept beside the journal, and used by the checks."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from postedit.batch.engines import Engines
from postedit.review.corrections import CORRECTIONS
from postedit.setup import Wishes
from postedit.site import Site, explicit_pair
from postedit.site.pairs import PostPair
from tui.plan import Plan
from tui.screens.alignment import AlignmentScreen

from .conftest import Open

Told = Callable[[Pilot[None]], str]

ENGLISH = "We left at nine. The sea was calm.\n\nNobody was ill, not even the cook.\n"
FRENCH = (
    "Nous sommes partis à neuf heures. La mer était calme.\n\nPersonne n'a été malade, ni le cuisinier.\n"
)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Give a site of one pair: three beads."""
    folder = tmp_path / "content"
    folder.mkdir()
    (folder / "a.en.md").write_text(ENGLISH, "utf-8")
    (folder / "a.fr.md").write_text(FRENCH, "utf-8")
    (tmp_path / "hugo.toml").write_text('defaultContentLanguage = "en"\n', "utf-8")
    return tmp_path


async def shown(pilot: Pilot[None]) -> AlignmentScreen:
    """Open the alignment."""
    await pilot.press("L")
    assert isinstance(pilot.app.screen, AlignmentScreen)
    return pilot.app.screen


def beads(screen: AlignmentScreen) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    """Give the beads that are shown."""
    return [(bead.source, bead.target) for bead in screen._relinking.beads]


async def test_merge_split_link_and_undo(open_review: Open, site: Path, told: Told) -> None:
    """Each is one key, changes the beads at once, and can be taken back."""
    async with open_review(plan=Plan(site)) as (pilot, _):
        screen = await shown(pilot)
        before = beads(screen)
        assert before == [((0,), (0,)), ((1,), (1,)), ((2,), (2,))]
        await pilot.press("m")
        assert beads(screen) == [((0, 1), (0, 1)), ((2,), (2,))]
        await pilot.press("s")
        assert beads(screen) == before
        await pilot.press("space")
        assert "beside the target there" in str(screen.list.border_subtitle)
        await pilot.press("j", "space")
        assert "space picks up" in str(screen.list.border_subtitle)
        assert ((0,), (1,)) in beads(screen)
        for expected in (before, [((0, 1), (0, 1)), ((2,), (2,))], before):
            await pilot.press("u")
            assert beads(screen) == expected
        await pilot.press("u")
        assert "nothing was corrected" in told(pilot)


async def test_what_is_linked_is_kept_and_checked_by(open_review: Open, site: Path) -> None:
    """A line beside the journal tells of it, and the command line aligns so too."""
    async with open_review(plan=Plan(site)) as (pilot, _):
        await shown(pilot)
        await pilot.press("m", "escape")
    (line,) = (site / CORRECTIONS).read_text("utf-8").splitlines()
    assert json.loads(line)["path"] == "content/a.fr.md"

    engines = Engines(Wishes(), ())
    assert engines.ready(Site(site)) is None
    pair = explicit_pair(site / "content/a.en.md", site / "content/a.fr.md")
    assert isinstance(pair, PostPair)
    alignment = engines.of(Site(site)).review(pair).alignment
    assert alignment is not None
    assert [bead.source for bead in alignment.beads] == [(0, 1), (2,)]


async def test_what_is_linked_stands_when_the_post_is_opened_anew(open_review: Open, site: Path) -> None:
    """The bead that was merged is one in the alignment that is kept with the findings."""
    async with open_review(plan=Plan(site)) as (pilot, screen):
        await shown(pilot)
        await pilot.press("m", "escape")
        workspace = screen.workspace
        assert workspace is not None
        (pair,) = workspace.pairs
        workspace.on_screen = None
        workspace.let_go()
        assert workspace.session(pair.target) is None
        alignment = workspace.begin(pair).review.alignment
        assert alignment is not None
        assert [bead.source for bead in alignment.beads] == [(0, 1), (2,)]


async def test_enter_goes_to_the_bead(open_review: Open, site: Path) -> None:
    """The text stands where the list was left."""
    async with open_review(plan=Plan(site)) as (pilot, screen):
        await shown(pilot)
        await pilot.press("G", "enter")
        assert screen.reading is not None
        assert screen.reading.row == 2
