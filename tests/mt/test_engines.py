"""Each engine in its own dialect: the shapes that the real ones answer in, from a server of this machine."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from deep_translator.constants import BASE_URLS

from postedit.model import Refused
from postedit.mt import Settings, Translator
from postedit.mt.session import encrypted
from postedit.outside.consent import Secret
from tests.loopback import Fake

KEY = "s3cr3t-k3y:fx"
PLACES = {
    "deepl": "DEEPL_FREE",
    "google": "GOOGLE_TRANSLATE",
    "microsoft": "MICROSOFT_TRANSLATE",
    "mymemory": "MYMEMORY",
}
SHAPES: dict[str, Callable[[str], Any]] = {
    "deepl": lambda text: {"translations": [{"detected_source_language": "EN", "text": text}]},
    "google": lambda text: f'<html><body><div class="result-container">{text}</div></body></html>',
    "microsoft": lambda text: [{"translations": [{"text": text, "to": "fr"}]}],
    "mymemory": lambda text: {
        "responseData": {"translatedText": text, "match": 0.9},
        "quotaFinished": False,
        "responseStatus": 200,
        "matches": [],
    },
}
ENGINES = pytest.mark.parametrize("engine", sorted(PLACES))


@pytest.fixture(autouse=True)
def _all_engines_are_here(server: Fake, monkeypatch: pytest.MonkeyPatch) -> None:
    for place in PLACES.values():
        monkeypatch.setitem(BASE_URLS, place, f"{server.url}/ask/")


def _says(server: Fake, engine: str, text: str) -> None:
    said = SHAPES[engine](text)
    body = said if isinstance(said, str) else json.dumps(said)
    server.answer = lambda _: body.encode()


def _translator(engine: str, **changes: Any) -> Translator:
    settings = Settings(backend=engine, key=Secret(KEY), timeout=5.0, retries=0)
    return Translator(msgspec.structs.replace(settings, **changes), "en", "fr")


@ENGINES
def test_a_translation(server: Fake, engine: str) -> None:
    """Each engine is asked once, and without its key in the address, where servers log it."""
    _says(server, engine, "th\u00e9")
    assert _translator(engine).translate("tea") == "th\u00e9"
    assert len(server.asked) == 1
    assert KEY not in server.paths[0]


@ENGINES
@pytest.mark.parametrize(
    ("status", "word"),
    [(302, "sends elsewhere"), (401, "API key"), (429, "fewer"), (456, "used up"), (503, "in trouble")],
)
def test_trouble(server: Fake, engine: str, status: int, word: str) -> None:
    """Whatever a library makes of it, the reason is that of the engine's answer, and it holds no key."""
    server.statuses, server.headers = [status], {"Location": f"{server.url}/elsewhere"}
    server.answer = lambda _: json.dumps({"error": {"code": status, "message": KEY}}).encode()
    refused = _translator(engine).translate("tea")
    assert isinstance(refused, Refused)
    assert word in refused.reason
    assert KEY not in refused.reason
    assert len(server.asked) == 1


@ENGINES
@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b"{}", b'"tea"', b"\xff\xfe"])
def test_garbage(server: Fake, engine: str, body: bytes) -> None:
    """An answer that is none is a refusal, never an exception."""
    server.answer = lambda _: body
    assert isinstance(_translator(engine).translate("tea"), Refused)


@ENGINES
def test_slowness(
    server: Fake, engine: str, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    """A silent engine is given up with that reason; no log and no print spoils a screen."""
    server.delay = 3.0
    with caplog.at_level(logging.INFO):
        refused = _translator(engine, timeout=0.1).translate("tea")
    assert refused == Refused(f"{engine} did not answer within 0.1 s")
    assert caplog.records == []
    assert capfd.readouterr() == ("", "")


def test_where_microsofts_resource_is(server: Fake) -> None:
    """A resource of one region is named in a header beside the key."""
    _says(server, "microsoft", "th\u00e9")
    _translator("microsoft", region="westeurope").translate("tea")
    _, body, headers = server.asked[0]
    sent = {name.lower(): value for name, value in headers.items()}
    assert sent["ocp-apim-subscription-region"] == "westeurope"
    assert sent["ocp-apim-subscription-key"] == KEY
    assert json.loads(body) == [{"text": "tea"}]


def test_a_notice_is_no_translation(server: Fake) -> None:
    """What MyMemory writes once a day's share is used up is never shown, nor kept, as a translation."""
    _says(server, "mymemory", "MYMEMORY WARNING: YOU USED ALL AVAILABLE FREE TRANSLATIONS FOR TODAY.")
    assert _translator("mymemory").translate("tea") == Refused("mymemory wants fewer requests")
    _says(server, "mymemory", "th\u00e9")
    assert _translator("mymemory").translate("tea") == "th\u00e9"


def test_nobody_reads_along() -> None:
    """A public service is asked with encryption; a server of one's own as its address says."""
    assert encrypted("http://api.mymemory.translated.net/get").startswith("https:")
    assert encrypted("http://127.0.0.1:5000/") == "http://127.0.0.1:5000/"
