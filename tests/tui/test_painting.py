"""What is painted after a key: the same as if all were painted anew."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.strip import Strip

from tui.markup import RowView
from tui.widgets.bead_view import BeadView
from tui.widgets.row_strips import RowPainter

from .conftest import ENGLISH, FRENCH, Open


@pytest.mark.parametrize("size", [(120, 30), (60, 24)])
async def test_nothing_old_stays_on_the_screen(open_review: Open, size: tuple[int, int]) -> None:
    """Rows that a key changes are painted anew, and only they: the rest looks as it would."""
    async with open_review(size) as (pilot, screen):
        beads = screen.query_one(BeadView)
        for keys in ("j", "space", "i", "u", "[ I 2", "u", "]", "a", "[", "u", "U", "k", "}", "{", "v"):
            await pilot.press(*keys.split())
            await pilot.pause()
            shown = pilot.app.export_screenshot()
            beads.notify_style_update()
            beads.refresh()
            screen.refresh(layout=True)
            await pilot.pause()
            assert pilot.app.export_screenshot() == shown, keys


async def test_a_shorter_text_is_scrolled_back_to_its_end(open_review: Open) -> None:
    """Where a text gets shorter than the place it was scrolled to, its last lines are in sight."""
    async with open_review((100, 14)) as (pilot, screen):
        beads = screen.query_one(BeadView)
        await pilot.press("G")
        await pilot.pause()
        before = beads.scroll_offset.y
        beads.take_height(before + beads.size.height - 1)
        assert beads.scroll_offset.y == before - 1 >= 0


async def test_rows_below_are_painted_while_one_reads(
    site: Path, open_review: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page further down, nothing is painted but the row that is left and the one that is reached."""
    for name, text, more in (("en", ENGLISH, "It is short."), ("fr", FRENCH, "Il est court.")):
        (site / "content" / "one" / f"index.{name}.md").write_text(f"{text}\n{more}\n" * 40, "utf-8")
    paint, painted = RowPainter.paint, list[RowView]()

    def noted(self: RowPainter, view: RowView, *, is_current: bool, is_first: bool) -> list[Strip]:
        painted.append(view)
        return paint(self, view, is_current=is_current, is_first=is_first)

    monkeypatch.setattr(RowPainter, "paint", noted)
    async with open_review() as (pilot, screen):
        await pilot.press("g", "g", "j")
        await pilot.pause(2)
        before = screen.beads.scroll_offset.y
        monkeypatch.setattr(BeadView, "_paint_ahead", lambda _: None, raising=False)
        painted.clear()
        await pilot.press("pagedown")
        assert screen.beads.scroll_offset.y > before
        assert len(painted) <= 2
