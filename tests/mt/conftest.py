"""A LibreTranslate server of forty lines, on this machine only."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from postedit.mt import Settings


class Server:
    """What the server was asked, and how it is to answer."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.asked: list[dict[str, str]] = []
        self.addresses: list[str] = []
        self.statuses: list[int] = []
        self.headers: dict[str, str] = {}
        self.delay = 0.0
        self.body: bytes | None = None
        self.translate: Callable[[str], str] = lambda text: f"<{text}>"


class Quiet(ThreadingHTTPServer):
    """Says nothing of clients that went away."""

    def handle_error(self, *_: object) -> None:
        """Keep quiet."""


@pytest.fixture
def server() -> Iterator[Server]:
    """Run the server for one test."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            sent = self.rfile.read(int(self.headers["Content-Length"] or 0)).decode()
            question = {name: values[0] for name, values in parse_qs(sent).items()}
            state.asked.append(question)
            state.addresses.append(self.path)
            time.sleep(state.delay)
            status = state.statuses.pop(0) if state.statuses else 200
            answer = {"translatedText": state.translate(question.get("q", ""))}
            body = state.body if state.body is not None else json.dumps(answer).encode()
            self.send_response(status if urlsplit(self.path).path == "/translate" else 404)
            for name, value in state.headers.items() if status != 200 else ():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Keep quiet."""

    http = Quiet(("127.0.0.1", 0), Handler)
    state = Server(f"http://127.0.0.1:{http.server_port}")
    threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    yield state
    http.shutdown()
    http.server_close()


@pytest.fixture
def settings(server: Server) -> Settings:
    """Give settings that reach the server, without pauses."""
    return Settings(backend="libre", url=f"{server.url}/", timeout=5.0, pause=0.0)


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep translations and term bases out of the user's cache."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("POSTEDIT_CACHE_DIR", str(folder))
    monkeypatch.setattr("postedit.terms.cache._folder", lambda: folder / "terms")
    return folder
