"""Fixes are proved while the reviewer reads, so that accepting them takes no time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from postedit.model import Finding
from postedit.review.session import Session

from .conftest import Open


@pytest.fixture
def proved(monkeypatch: pytest.MonkeyPatch) -> list[Finding]:
    """Give the findings whose fixes are proved, as they come."""
    found: list[Finding] = []
    monkeypatch.setattr(Session, "look_ahead", lambda _, finding: found.append(finding))
    return found


async def test_a_proof_waits_for_no_redrawing(open_review: Open, proved: list[Finding]) -> None:
    """Posts that are checked meanwhile have lines drawn anew; the fix that is read is proved all the same."""
    async with open_review() as (_, screen):
        await number_of(proved, 1, meanwhile=screen.draw_lines)
        assert screen.reading is not None
        assert proved == [screen.reading.finding]


async def test_each_text_is_proved_anew(open_review: Open, proved: list[Finding]) -> None:
    """After a decision the next fix is proved, and after undo the first again, in the text as it is then."""
    async with open_review() as (pilot, screen):
        assert screen.reading is not None
        read = [screen.reading.finding]
        await number_of(proved, 1)
        for key in ("a", "u"):
            await pilot.press(key)
            read.append(screen.reading.finding)
            await number_of(proved, len(read))
        assert proved == read


async def number_of(found: list[Finding], wanted: int, meanwhile: Callable[[], None] | None = None) -> None:
    """Wait until there are so many, doing something ``meanwhile`` every few hundredths of a second."""
    for _ in range(400):
        if len(found) >= wanted:
            return
        if meanwhile is not None:
            meanwhile()
        await asyncio.sleep(0.03)
    raise AssertionError(f"{len(found)} and not {wanted}")
