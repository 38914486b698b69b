"""The skeletons of both posts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tui.limbs import Limb, State
from tui.screens.skeleton import SkeletonScreen

from .conftest import CLEAN, Open

Told = Callable[[Pilot[None]], str]


async def skeleton(pilot: Pilot[None]) -> SkeletonScreen:
    """Press the key of the skeleton and give the screen once it is drawn."""
    await pilot.press("s")
    await pilot.pause()
    assert isinstance(pilot.app.screen, SkeletonScreen)
    return pilot.app.screen


def differing(screen: SkeletonScreen) -> list[tuple[State, str, str]]:
    """Give the limbs that differ: how, and what is shown of both sides."""
    return [(limb.state, *limb.words) for limb in screen._limbs if limb.state is not State.SAME]


async def test_a_whole_translation_has_no_difference(open_review: Open) -> None:
    """Field, heading, link and code of both sides stand level with each other."""
    async with open_review() as (pilot, _):
        await pilot.press("}", "}")
        screen = await skeleton(pilot)
        assert differing(screen) == []
        words = [limb.words for limb in screen._limbs]
        assert ('title: "A small post"', 'title: "Un petit article"') in words
        assert ("## Reading", "## Lecture") in words
        assert (
            "[the manual](https://example.org/manual)",
            "[le manuel](https://example.org/manual)",
        ) in words
        assert ("``` bash: make review", "``` bash: make review") in words
        assert "nothing is missing" in str(screen._list.border_title)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("## Lecture", "### Lecture", (State.CHANGED, "## Reading", "### Lecture")),
        ("tags: [outils]\n", "", (State.MISSING, "tags: tools", "")),
        (
            "[le site](https://example.org/site)",
            "le site",
            (State.MISSING, "[the site](https://example.org/site)", ""),
        ),
        (
            "(https://example.org/site)",
            "(https: //example.org/site)",
            (State.CHANGED, "[the site](https://example.org/site)", "[le site](https: //example.org/site)"),
        ),
        ("make review", "faire revue", (State.CHANGED, "``` bash: make review", "``` bash: faire revue")),
        ("```bash\nmake review\n```\n", "", (State.MISSING, "``` bash: make review", "")),
        ("```bash", "![un plan](plan.png)\n\n```bash", (State.ADDED, "", "![un plan](plan.png)")),
    ],
    ids=("heading", "field", "link", "address", "code", "block", "image"),
)
async def test_a_lost_limb_is_seen(
    open_review: Open, target: Path, old: str, new: str, expected: tuple[State, str, str]
) -> None:
    """What one side lacks or has otherwise is marked as such."""
    target.write_text(CLEAN.replace(old, new, 1), "utf-8")
    async with open_review() as (pilot, _):
        assert expected in differing(await skeleton(pilot))


async def test_differences_are_gone_to(open_review: Open, told: Told) -> None:
    """] goes from difference to difference and says where there is none; enter goes to the text."""
    async with open_review() as (pilot, screen):
        await pilot.press("g")
        shown = await skeleton(pilot)
        found: list[Limb] = []
        for _ in range(2):
            await pilot.press("]")
            found.append(shown._limbs[shown.shown[shown._list.highlighted or 0]])
        assert [limb.state for limb in found] == [State.CHANGED, State.CHANGED]
        await pilot.press("]")
        assert "no difference further down" in told(pilot)
        await pilot.press("enter")
        assert pilot.app.screen is screen
        assert screen.reading is not None
        row = screen.reading.current_row
        assert row is not None
        assert row.target is not None
        assert "https: //example.org/site" in row.target.shown.of(screen.reading.session.text)


async def test_only_differences_are_listed(open_review: Open) -> None:
    """M leaves what differs, and m again shows all."""
    async with open_review() as (pilot, _):
        screen = await skeleton(pilot)
        total = len(screen.shown)
        await pilot.press("m")
        assert len(screen.shown) == 2
        await pilot.press("m")
        assert len(screen.shown) == total
