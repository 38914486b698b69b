"""One question to a server that behaves, and to many that do not."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest

from postedit.outside import web
from postedit.outside.consent import Secret
from postedit.outside.failure import Failure
from postedit.outside.patience import seconds_of
from postedit.outside.web import Server, ask
from tests.loopback import Fake

KEY = "s3cr3t-k3y"
JSON = "application/json"


def _failure(server: Server, **changes: Any) -> Failure:
    answer = ask(msgspec.structs.replace(server, **changes), "v1/ask", b"{}", JSON)
    assert isinstance(answer, Failure)
    return answer


def test_an_answer(fake: Fake, server: Server) -> None:
    """The body comes back; the key goes into a header and the question into the body."""
    fake.answer = bytes.upper
    assert (
        ask(msgspec.structs.replace(server, key=Secret(KEY)), "v1/ask", b'{"q":"tea"}', JSON)
        == b'{"Q":"TEA"}'
    )
    path, _, headers = fake.asked[0]
    assert (path, headers["Content-Type"], headers["Authorization"]) == ("/v1/ask", JSON, f"Bearer {KEY}")


@pytest.mark.parametrize("status", [429, 500, 503])
def test_passing_trouble(fake: Fake, server: Server, status: int) -> None:
    """What may pass is asked again, with growing pauses or as long as Retry-After says."""
    pauses: list[float] = []
    patient = msgspec.structs.replace(server, pause=0.5)
    fake.statuses = [status, status]
    assert ask(patient, "", b"{}", JSON, sleep=pauses.append) == b"{}"
    fake.statuses, fake.headers = [status], {"Retry-After": "7"}
    assert ask(patient, "", b"{}", JSON, sleep=pauses.append) == b"{}"
    assert pauses == [0.5, 1.0, 7.0]


def test_a_server_that_wants_hours(fake: Fake, server: Server) -> None:
    """A server that asks for a long wait is not waited for."""
    fake.statuses, fake.headers = [429], {"Retry-After": "3600"}
    assert _failure(server).reason == "wants to be left alone for 3600 s"
    assert len(fake.asked) == 1


def test_a_date_to_come_back_at() -> None:
    """``Retry-After`` may be a date; one that is past asks for no wait, and what is none says nothing."""
    now = datetime(2026, 1, 1, 12, tzinfo=UTC)
    assert seconds_of("Thu, 01 Jan 2026 12:00:09 GMT", now) == 9.0
    assert seconds_of("Thu, 01 Jan 2026 11:00:00 -0000", now) == 0.0
    assert seconds_of("soon", now) is None
    assert seconds_of("", now) is None


@pytest.mark.parametrize(
    ("status", "word"), [(400, "did not accept"), (401, "another API key"), (404, "404")]
)
def test_lasting_trouble(fake: Fake, server: Server, status: int, word: str) -> None:
    """What will not pass is told at once, without the key."""
    fake.statuses = [status]
    reason = _failure(server, key=Secret(KEY)).reason
    assert word in reason
    assert KEY not in reason
    assert len(fake.asked) == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_redirect_is_followed(fake: Fake, server: Server, status: int) -> None:
    """Neither key nor text go where a server sends them."""
    fake.statuses, fake.headers = [status], {"Location": f"{fake.url}/elsewhere"}
    assert "sends elsewhere" in _failure(server, key=Secret(KEY)).reason
    assert [path for path, _, _ in fake.asked] == ["/v1/ask"]


def test_slowness(fake: Fake, server: Server) -> None:
    """A server that says nothing, and one that trickles, are given up when the time is over."""
    fake.delay = 0.15
    assert "within 0.1 s" in _failure(server, timeout=0.1, retries=0).reason
    fake.answer, fake.pieces, fake.delay = (lambda _: b"{" * 10), 1, 0.05
    assert "within 0.2 s" in _failure(server, timeout=0.2, retries=0).reason


def test_a_flood(fake: Fake, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer beyond all measure is not read to its end."""
    monkeypatch.setattr(web, "LARGEST", 1_000_000)
    fake.answer = lambda _: b" " * 1_500_000
    assert "more than 1 MB" in _failure(server).reason


def test_nobody_there() -> None:
    """A port where nobody listens and a host that does not exist cannot be reached."""
    for url in ("http://127.0.0.1:9", "http://no-such-host.invalid"):
        assert "cannot be reached" in _failure(Server(url=url, timeout=1.0, retries=0)).reason
