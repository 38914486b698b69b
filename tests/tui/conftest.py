"""A small site, and the reviewer opened on it without a terminal."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tui.app import ReviewApp
from tui.plan import Plan
from tui.screens.review import ReviewScreen
from tui.widgets.title_line import TitleLine

ENGLISH = """---
title: "A small post"
tags: [tools]
---

## Reading

Read [the manual](https://example.org/manual) first. It is short.

Then look at [the site](https://example.org/site).

```bash
make review
```
"""

FRENCH = """---
title: "Un petit article"
tags: [outils]
---

## Lecture

Lisez d'abord [le manuel](https: //example.org/manual). Il est court.

Regardez ensuite [le site](https: //example.org/site).

```bash
make review
```
"""

CLEAN = FRENCH.replace("https: //", "https://")

Open = Callable[..., AbstractAsyncContextManager[tuple[Pilot[None], ReviewScreen]]]


@pytest.fixture(autouse=True)
def _colours(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what the developer's terminal says out of the tests."""
    for name in ("NO_COLOR", "COLORFGBG", "TEXTUAL_THEME"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Give a site of three translations: two findings, none, one."""
    texts = {
        "one/index.en.md": ENGLISH,
        "one/index.fr.md": FRENCH,
        "three/index.en.md": ENGLISH,
        "three/index.fr.md": CLEAN.replace("](https://example.org/site", "](https: //example.org/site"),
        "two/index.en.md": ENGLISH,
        "two/index.fr.md": CLEAN,
    }
    for name, text in texts.items():
        path = tmp_path / "site" / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    (tmp_path / "site" / "hugo.toml").write_text('defaultContentLanguage = "en"\n', "utf-8")
    return tmp_path / "site"


@pytest.fixture
def target(site: Path) -> Path:
    """Give the translation with two findings, which is opened first."""
    return site / "content" / "one" / "index.fr.md"


@pytest.fixture
def open_review(site: Path) -> Open:
    """Give a context manager that opens the reviewer and waits until all pairs are checked."""

    @asynccontextmanager
    async def opened(
        size: tuple[int, int] = (100, 30), plan: Plan | None = None
    ) -> AsyncIterator[tuple[Pilot[None], ReviewScreen]]:
        app = ReviewApp(plan or Plan(site, selected=("markup/broken-url",)))
        async with app.run_test(size=size) as pilot:
            screen = await _loaded(pilot)
            yield pilot, screen

    return opened


async def _loaded(pilot: Pilot[None]) -> ReviewScreen:
    for _ in range(600):
        await pilot.pause()
        screen = pilot.app.screen
        if isinstance(screen, ReviewScreen) and screen.workspace is not None:
            totals = screen.workspace.totals()
            if totals.checked == totals.posts:
                await pilot.pause()
                return screen
        await asyncio.sleep(0.05)
    raise AssertionError("the site was not opened within 30 seconds")


@pytest.fixture
def told() -> Callable[[Pilot[None]], str]:
    """Give a function that tells what is told: on the first line, and in what is laid over the screen."""

    def read(pilot: Pilot[None]) -> str:
        first = [line.told for screen in pilot.app.screen_stack for line in screen.query(TitleLine)]
        return "\n".join([*filter(None, first), *(n.message for n in pilot.app._notifications)])

    return read
