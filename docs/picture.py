"""Draw the README's picture with the real reviewer: `python docs/picture.py`."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import tempfile
from pathlib import Path

from tui.app import ReviewApp
from tui.plan import Plan
from tui.screens.review import review_screen

_HERE = Path(__file__).parent
_SAMPLE = _HERE.parent / "content"
_SIZE = (110, 32)
_KEYS = ("]", "]", "]")
_POST = "so-long-and-thanks/index.fr.md"


async def draw(site: Path) -> str:
    """Give the reviewer on a site, a few findings into a post, as SVG."""
    app = ReviewApp(Plan(site))
    async with app.run_test(size=_SIZE) as pilot:
        while (screen := review_screen(app)) is None or screen.workspace is None:
            await asyncio.sleep(0.05)
        workspace = screen.workspace
        while workspace.totals().checked < workspace.totals().posts:
            await asyncio.sleep(0.05)
        target = next(pair.target for pair in workspace.pairs if str(pair.target).endswith(_POST))
        screen.open_target(target)
        await pilot.press(*_KEYS)
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        return app.export_screenshot()


def main() -> None:
    """Write docs/review.svg, with names in it that do not change from one drawing to the next."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["POSTEDIT_CONFIG_DIR"] = os.environ["POSTEDIT_CACHE_DIR"] = folder
        site = Path(folder) / "content"
        shutil.copytree(_SAMPLE, site)
        drawn = asyncio.run(draw(site))
    stable = re.sub(r"terminal-\d+", "terminal", drawn)
    (_HERE / "review.svg").write_text(stable, "utf-8")


if __name__ == "__main__":
    main()
