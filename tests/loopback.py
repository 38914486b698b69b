"""A server on this machine that answers as it is told; the only one that tests ask."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs


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

    @property
    def paths(self) -> list[str]:
        """Give where the questions were sent."""
        return [path for path, _, _ in self.asked]

    @property
    def forms(self) -> list[dict[str, str]]:
        """Give the questions of those who ask by a form."""
        return [form_of(question) for _, question, _ in self.asked]


def form_of(question: bytes) -> dict[str, str]:
    """Give the fields of a question that is a form."""
    return {name: values[0] for name, values in parse_qs(question.decode()).items()}


def translating(translate: Callable[[str], str]) -> Callable[[bytes], bytes]:
    """Give what answers as LibreTranslate does."""
    return lambda question: json.dumps({"translatedText": translate(form_of(question).get("q", ""))}).encode()


class _Quiet(ThreadingHTTPServer):
    """Says nothing of clients that went away."""

    def handle_error(self, *_: object) -> None:
        """Keep quiet."""


@contextmanager
def serving() -> Iterator[Fake]:
    """Run a server as long as it is needed."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.do_POST()

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

    http = _Quiet(("127.0.0.1", 0), Handler)
    state = Fake(f"http://127.0.0.1:{http.server_port}")
    threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    try:
        yield state
    finally:
        http.shutdown()
        http.server_close()
