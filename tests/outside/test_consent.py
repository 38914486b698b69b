"""Whom a site's settings may have asked, and with what."""

from __future__ import annotations

import pytest

from postedit.model import Refused
from postedit.outside.consent import Secret, is_this_machine, refusal

KEY = Secret("s3cr3t")
OPTION = "POSTEDIT_X_URL"


def _refusal(url: str, key: Secret = KEY, hosts: str = "", *, of_site: bool = True) -> Refused | None:
    return refusal(url, key, OPTION, {"POSTEDIT_HOSTS": hosts}, of_site=of_site)


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/",
        "https://good.example.evil.example/",
        "https://good.example@evil.example/",
        "http://127.0.0.1:5000/",
        "file:///etc/passwd",
        "good.example",
        "https:///",
        "http://[good.example",
    ],
)
def test_refused(url: str) -> None:
    """No address that only looks like an agreed one gets a key, not even on this machine."""
    refused = _refusal(url, hosts="good.example")
    assert isinstance(refused, Refused)
    assert KEY.value not in refused.reason


def test_agreed() -> None:
    """A user agrees by naming the server or its host, in any case."""
    assert _refusal("https://any.example/", of_site=False) is None
    assert _refusal("https://GOOD.example:8443/x", hosts="other.example good.example") is None
    assert _refusal("http://[::1]:5000/", Secret()) is None


@pytest.mark.parametrize("url", ["https://me:pass@good.example/", "ftp://me:pass@good.example", "me:pass@x"])
def test_no_password_in_an_address(url: str) -> None:
    """An address is shown in messages and so must hold no secret; one that does is not shown."""
    refused = _refusal(url, hosts="good.example")
    assert refused is not None
    assert "pass@" not in refused.reason


@pytest.mark.parametrize(
    ("host", "is_it"),
    [("localhost", True), ("127.8.9.1", True), ("localhost.example", False), ("10.0.0.1", False)],
)
def test_this_machine(host: str, is_it: bool) -> None:
    """Only the loopback is this machine."""
    assert is_this_machine(host) is is_it


def test_a_secret_keeps_to_itself() -> None:
    """Printed, a key shows nothing of itself."""
    assert KEY.value not in f"{KEY} {KEY!r}"
