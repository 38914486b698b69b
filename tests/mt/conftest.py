"""A LibreTranslate server, on this machine only."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from postedit.mt import Settings
from tests.loopback import Fake, serving, translating


@pytest.fixture
def server() -> Iterator[Fake]:
    """Run the server for one test; it puts what it is asked into angle brackets."""
    with serving() as state:
        state.answer = translating(lambda text: f"<{text}>")
        yield state


@pytest.fixture
def settings(server: Fake) -> Settings:
    """Give settings that reach the server, without pauses."""
    return Settings(backend="libre", url=f"{server.url}/", timeout=5.0, pause=0.0)
