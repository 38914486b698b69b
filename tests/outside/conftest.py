"""The server on this machine, and how to reach it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from postedit.outside.web import Server
from tests.loopback import Fake, serving


@pytest.fixture
def fake() -> Iterator[Fake]:
    """Run the server for one test."""
    with serving() as state:
        yield state


@pytest.fixture
def server(fake: Fake) -> Server:
    """Give how to reach the server, without pauses."""
    return Server(url=f"{fake.url}/", timeout=5.0, pause=0.0)
