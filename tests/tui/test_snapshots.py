"""How the main screen stands at three sizes, word for word: nothing is cut off, nothing is lost."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from .conftest import Open

TAKE = "POSTEDIT_TAKE_SNAPSHOTS"
GOLDEN = Path(__file__).parent / "snapshots"


@pytest.mark.parametrize("size", [(80, 24), (100, 30), (160, 50)])
async def test_the_main_screen(open_review: Open, size: tuple[int, int]) -> None:
    """A post with two findings, the first under the cursor; the picture was looked at by a person."""
    async with open_review(size=size) as (pilot, _):
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        strips = pilot.app.screen._compositor.render_strips()
        shown = "\n".join("".join(part.text for part in strip).rstrip() for strip in strips) + "\n"
    golden = GOLDEN / f"main-{size[0]}x{size[1]}.txt"
    if TAKE in os.environ:
        golden.write_text(shown, "utf-8")
    assert shown == golden.read_text("utf-8"), f"{TAKE}=1 takes the pictures anew; look at them"
