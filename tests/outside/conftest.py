"""A server on this machine that answers as it is told, and how to reach it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from postedit.outside.web import Server


class Fake:
    """What a server was asked, and how it is to answer.

    ``statuses`` are those of the next answers, before it answers with 200; ``answer`` makes a body of a
    question; ``pieces`` is how many bytes go out at once, with ``delay`` seconds before each piece; ``cut``
    ends the answer so many bytes early.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self.asked: list[tuple[str, bytes, dict[str, str]]] = []
        self.statuses: list[int] = []
        self.headers: dict[str, str] = {}
        self.answer: Callable[[bytes], bytes] = lambda _: b"{}"
        self.delay = 0.0
        self.pieces = 1 << 20
        self.cut = 0


class Quiet(ThreadingHTTPServer):
    """Says nothing of clients that went away."""

    def handle_error(self, *_: object) -> None:
        """Keep quiet."""


@pytest.fixture
def fake() -> Iterator[Fake]:
    """Run the server for one test."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            question = self.rfile.read(int(self.headers["Content-Length"] or 0))
            state.asked.append((self.path, question, dict(self.headers)))
            body = state.answer(question)
            self.send_response(state.statuses.pop(0) if state.statuses else 200)
            for name, value in state.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            sent = body[: len(body) - state.cut]
            try:
                for at in range(0, len(sent), state.pieces):
                    time.sleep(state.delay)
                    self.wfile.write(sent[at : at + state.pieces])
            except OSError:
                return

        def log_message(self, *_: object) -> None:
            """Keep quiet."""

    http = Quiet(("127.0.0.1", 0), Handler)
    state = Fake(f"http://127.0.0.1:{http.server_port}")
    threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    yield state
    http.shutdown()
    http.server_close()


@pytest.fixture
def server(fake: Fake) -> Server:
    """Give how to reach the server, without pauses."""
    return Server(url=f"{fake.url}/", timeout=5.0, pause=0.0)
