"""One question to a server: with a time-out for the whole answer, a limit to its size, and no redirect."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import msgspec

from postedit.outside.consent import Secret
from postedit.outside.failure import Failure, failure_of
from postedit.outside.patience import repeatedly, seconds_of

if TYPE_CHECKING:
    from http.client import HTTPResponse

LARGEST = 8_000_000
"""Bytes of an answer; more is no answer to what is asked here."""


class Server(msgspec.Struct, frozen=True, kw_only=True):
    """How to reach a server.

    Attributes:
        url: its address, without what follows for the question.
        key: sent as ``Authorization: Bearer``, where there is one.
        timeout: seconds after which a question is given up, however much of the answer has come.
        retries: how often a question is asked again that failed for a reason that may pass.
        pause: seconds before the first of these, doubled each time.
    """

    url: str
    key: Secret = Secret()
    timeout: float = 20.0
    retries: int = 2
    pause: float = 0.5


def ask(
    server: Server,
    path: str,
    content: bytes,
    kind: str,
    sleep: Callable[[float], object] = time.sleep,
) -> bytes | Failure:
    """Send a question by POST and give the body of the answer, or why there is none.

    Args:
        server: whom to ask.
        path: what follows the server's address.
        content: the question.
        kind: its media type.
        sleep: waits between questions.
    """
    headers = {"Content-Type": kind, "Accept": "application/json", "User-Agent": "postedit"}
    if server.key:
        headers["Authorization"] = f"Bearer {server.key.value}"
    return repeatedly(
        lambda: _once(server, f"{server.url.rstrip('/')}/{path}", content, headers),
        server.retries,
        server.pause,
        sleep,
    )


def _once(server: Server, url: str, content: bytes, headers: Mapping[str, str]) -> bytes | Failure:
    from http.client import HTTPException  # noqa: PLC0415 - only where somebody is asked
    from urllib import request  # noqa: PLC0415
    from urllib.error import HTTPError, URLError  # noqa: PLC0415

    deadline = time.monotonic() + server.timeout
    try:
        question = request.Request(url, content, dict(headers), method="POST")  # noqa: S310 - consent looked
        with _opener().open(question, timeout=server.timeout) as answer:
            return _body(answer, deadline, server.timeout)
    except HTTPError as error:
        failure = failure_of(error, error.code, server.timeout)
        return msgspec.structs.replace(failure, wait=seconds_of(error.headers.get("Retry-After", "")))
    except URLError as error:
        reason = error.reason if isinstance(error.reason, Exception) else error
        return failure_of(reason, 0, server.timeout)
    except (OSError, HTTPException, ValueError) as error:
        return failure_of(error, 0, server.timeout)


def _opener() -> Any:
    from urllib import request  # noqa: PLC0415 - as above

    class Stay(request.HTTPRedirectHandler):
        """Follows no redirect: key and text go to nobody but the server that was named."""

        def redirect_request(self, *_: Any) -> None:
            """Give no request to follow with."""

    return request.build_opener(Stay)


def _body(answer: HTTPResponse, deadline: float, timeout: float) -> bytes | Failure:
    """Read what comes as it comes: a server that trickles must not keep us, nor one that floods."""
    parts: list[bytes] = []
    size = 0
    while part := answer.read1(65_536):
        parts.append(part)
        size += len(part)
        if size > LARGEST:
            return Failure(f"answered with more than {LARGEST // 1_000_000} MB")
        if time.monotonic() > deadline:
            return Failure(f"did not answer within {timeout:g} s", may_pass=True)
    return b"".join(parts)
