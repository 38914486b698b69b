"""How many keys a sitting takes: deciding on every finding of one post."""

from __future__ import annotations

from pathlib import Path

from benchmarks.feel.sitting import is_checked, sitting


async def decide_all(root: Path) -> str:
    """Decide on every finding of a post: accept what has a fix, dismiss what has none; then write it."""
    async with sitting(root) as one:
        await one.wait(is_checked)
        keys, found = 0, len(one.screen.reading.spots) if one.screen.reading else 0
        while (reading := one.screen.reading) is not None and reading.spots:
            before, finding = len(reading.spots), reading.finding
            await one.press("{" if finding is None else "a" if finding.fixes else "i")
            if finding is not None and len(reading.spots) == before:
                await one.press("i")
                keys += 1
            keys += 1
        await one.press("ctrl+s")
        keys += 1
        return f"one post, opened to written: {keys} keys for {found} findings, {keys / found:.2f} for each"
