"""The reviewer in a browser."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

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


def test_a_browser_gets_the_page(tmp_path: Path) -> None:
    """The address that is printed answers with a page."""
    with socket.socket() as free:
        free.bind(("localhost", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "postedit.cli", "review", "--serve", str(port), str(tmp_path)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        assert "postedit" in _page(f"http://localhost:{port}/")
    finally:
        server.terminate()
        server.wait(10)


def _page(address: str) -> str:
    for _ in range(300):
        try:
            with urlopen(address, timeout=5) as answer:  # noqa: S310 - a loopback address of this test
                return str(answer.read().decode())
        except URLError:
            time.sleep(0.1)
    raise AssertionError("nothing answers")
