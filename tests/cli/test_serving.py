"""The reviewer in a browser."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import aiohttp
import pytest

from postedit.cli.serving import arguments


def test_the_same_is_opened() -> None:
    """Paths that begin with a dash or hold spaces reach the reviewer as they are."""
    given = arguments([Path("-a b")], [(Path("x.md"), Path("y.md"))], "auto", [Path("own.toml")])
    assert given == ["--layout=auto", "--glossary=own.toml", "--pair", "x.md", "y.md", "--", "-a b"]


@pytest.mark.parametrize("where", ["", "x", "0", "99999", "localhost", "localhost:x"])
def test_what_is_no_port_is_refused(where: str) -> None:
    """The message says what is expected."""
    command = [sys.executable, "-m", "postedit.cli", "review", "--serve", where]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "expected a port" in done.stderr


@pytest.fixture
def served(tmp_path: Path) -> Iterator[str]:
    """Serve a site of one pair, and give the address without its scheme."""
    (tmp_path / "harbour.en.md").write_text("The harbour is open.\n", "utf-8")
    (tmp_path / "harbour.fr.md").write_text("Le port est ouvert.\n", "utf-8")
    with socket.socket() as free:
        free.bind(("localhost", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "postedit.cli", "review", "--serve", str(port), str(tmp_path)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield f"localhost:{port}"
    finally:
        server.terminate()
        server.wait(10)


def test_a_browser_gets_the_page(served: str) -> None:
    """The address that is printed answers with a page."""
    assert "postedit" in _page(f"http://{served}/")


def test_a_browser_gets_the_reviewer(served: str) -> None:
    """The page is filled with the reviewer and not with a report, though no terminal is there."""
    _page(f"http://{served}/")
    drawn = asyncio.run(_screen(f"ws://{served}/ws?width=100&height=30"))
    assert "harbour.fr.md" in drawn
    assert "1/1 posts  0 findings" in drawn


async def _screen(address: str) -> str:
    """Give what is drawn until the reviewer counts its posts, and leave."""
    drawn = b""
    async with aiohttp.ClientSession() as session, session.ws_connect(address) as socket_of_page:
        async with asyncio.timeout(60):
            while b"/1 posts" not in drawn:
                message = await socket_of_page.receive()
                if message.type not in {aiohttp.WSMsgType.BINARY, aiohttp.WSMsgType.TEXT}:
                    break
                drawn += message.data if isinstance(message.data, bytes) else b""
        await socket_of_page.send_json(["stdin", "q"])
    return drawn.decode(errors="replace")


def _page(address: str) -> str:
    for _ in range(300):
        try:
            with urlopen(address, timeout=5) as answer:  # noqa: S310 - a loopback address of this test
                return str(answer.read().decode())
        except URLError:
            time.sleep(0.1)
    raise AssertionError("nothing answers")
