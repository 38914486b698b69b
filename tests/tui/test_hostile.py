"""Texts and file names that try to steer the terminal, on every screen."""

from __future__ import annotations

from pathlib import Path

from textual.pilot import Pilot

from tests.hostile import make_hostile_site, obeyed
from tests.tui.conftest import Open
from tui.plan import Plan

KEYS = (
    "? escape A escape I escape . escape a d escape 0 c enter escape escape 1 2 s escape L escape "
    "g enter escape q k"
)


def painted(pilot: Pilot[None]) -> str:
    """Give what the terminal would get, less the styles."""
    return "\n".join(strip.text for strip in pilot.app.screen._compositor.render_strips())


async def test_nothing_reaches_the_terminal(open_review: Open, tmp_path: Path) -> None:
    """No control character of a post or a name is drawn, whatever is on the screen."""
    make_hostile_site(tmp_path / "hostile")
    seen: set[str] = set()
    async with open_review((120, 40), Plan(tmp_path / "hostile")) as (pilot, screen):
        for key in ("}", "}", "}", "g"):
            await pilot.press(key)
            assert obeyed(painted(pilot)) == []
        while screen.reading and screen.reading.finding and not screen.reading.finding.fixes:
            await pilot.press("]")
        for key in KEYS.split():
            await pilot.press(key)
            await pilot.pause()
            assert obeyed(painted(pilot)) == [], key
            seen.add(type(pilot.app.screen).__name__)
    assert {
        *("HelpScreen", "PreviewScreen", "SiteScreen", "DismissScreen", "EditScreen", "QuitScreen"),
        *("SkeletonScreen", "AlignmentScreen"),
    } <= seen
