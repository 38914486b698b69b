"""What deep-translator sends, sent in our way: with a time-out, on one connection, without keys in addresses.

deep-translator calls ``requests.get`` and ``requests.post`` without a time-out and puts keys and text into
the address, from where they come into messages of errors and logs of servers; some errors it logs itself. Its
modules get a stand-in for ``requests`` that takes care of that; the real one stays as it is for all others.
"""

from __future__ import annotations

import threading
import time
from io import BytesIO
from typing import Any

from postedit.outside.patience import seconds_of
from postedit.outside.web import LARGEST

NO_KEY = "none"
"""Stands for no key: deep-translator refuses an empty one even where the server wants none."""


class Unanswered(Exception):  # noqa: N818 - says what is so
    """A request brought nothing. deep-translator catches no such error, so that it logs nothing of it."""


_WITHOUT_TLS = ("http://api.mymemory.translated.net/",)
"""Public addresses that deep-translator has without encryption, though their servers speak it."""


class Requests:
    """Stands in for ``requests`` inside one module of deep-translator; each thread has a session."""

    def __init__(self) -> None:
        self._local = threading.local()

    def configure(self, timeout: float) -> None:
        """Set the time-out in seconds for the requests of this thread, however much of an answer has come."""
        self._local.timeout = timeout

    @property
    def status(self) -> int:
        """Give the status of the last answer in this thread, 0 where there was none."""
        return int(getattr(self._local, "status", 0))

    @property
    def wait(self) -> float | None:
        """Give how many seconds the last answer in this thread asked to wait, None where it did not."""
        return seconds_of(getattr(self._local, "wait", ""))

    @property
    def error(self) -> Exception | None:
        """Give why the last request of this thread brought nothing, None where it brought an answer."""
        error: Exception | None = getattr(self._local, "error", None)
        return error

    def get(self, url: str, **options: Any) -> Any:
        """Make a request as ``requests.get`` does."""
        return self._send("GET", url, options)

    def post(self, url: str, **options: Any) -> Any:
        """Make a request as ``requests.post`` does."""
        return self._send("POST", url, options)

    def __getattr__(self, name: str) -> Any:
        import requests  # noqa: PLC0415 - 0.2 s that only a request is worth

        return getattr(requests, name)

    def _send(self, method: str, url: str, options: dict[str, Any]) -> Any:
        self._local.status, self._local.wait, self._local.error = 0, "", None
        method, options = out_of_the_address(method, options)
        try:
            return self._answer(method, encrypted(url), options)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is told by its kind alone
            self._local.error = error
            raise Unanswered from None

    def _answer(self, method: str, url: str, options: dict[str, Any]) -> Any:
        timeout = self._local.timeout
        deadline = time.monotonic() + timeout
        # Texts and keys go to nobody but the server that was configured: no redirect is followed.
        options = {**options, "timeout": timeout, "allow_redirects": False, "stream": True}
        answer = self._session().request(method, url, **options)
        self._local.status = answer.status_code
        self._local.wait = answer.headers.get("Retry-After", "")
        answer.raw = BytesIO(_body(answer, deadline))
        return answer

    def _session(self) -> Any:
        if not hasattr(self._local, "session"):
            import requests  # noqa: PLC0415 - as above

            self._local.session = requests.Session()
        return self._local.session


def encrypted(url: str) -> str:
    """Give the address by which a public service is asked so that nobody reads along."""
    return url.replace("http:", "https:", 1) if url.startswith(_WITHOUT_TLS) else url


def _body(answer: Any, deadline: float) -> bytes:
    """Read what comes as it comes: ``requests`` bounds each silence, not what trickles or floods."""
    parts: list[bytes] = []
    size = 0
    while part := answer.raw.read1(65_536, decode_content=True):
        parts.append(part)
        size += len(part)
        if size > LARGEST:
            answer.close()
            raise OverflowError
        if time.monotonic() > deadline:
            answer.close()
            raise TimeoutError
    return b"".join(parts)


def out_of_the_address(method: str, options: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """Move a key, and the text that goes with it, from the address into the body and a header.

    LibreTranslate takes its parameters in the body (https://docs.libretranslate.com/api/operations/translate/),
    DeepL its key in the header Authorization and nowhere else since 2026, and only in POST requests
    (https://developers.deepl.com/docs/resources/breaking-changes-change-notices).
    """
    parameters = dict(options.get("params") or {})
    if not parameters.keys() & {"api_key", "auth_key"}:
        return method, options
    options = {name: value for name, value in options.items() if name != "params"}
    if parameters.get("api_key") == NO_KEY:
        del parameters["api_key"]
    if (key := parameters.pop("auth_key", None)) is not None:
        options["headers"] = {**(options.get("headers") or {}), "Authorization": f"DeepL-Auth-Key {key}"}
    return "POST", {**options, "data": parameters}
