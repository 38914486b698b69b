"""Asking a LibreTranslate server through deep-translator."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec
import pytest

from postedit.model import Refused
from postedit.mt import Settings, Translator
from postedit.mt.session import out_of_the_address
from postedit.outside.cache import Cache
from postedit.outside.consent import Secret
from postedit.outside.failure import failure_of
from tests.loopback import Fake

KEY = "s3cr3t-k3y"


def test_translation(server: Fake, settings: Settings) -> None:
    """The text goes there with both languages, and the translation comes back."""
    assert Translator(settings, "en", "fr-CA").translate("tea") == "<tea>"
    assert server.forms == [{"q": "tea", "source": "en", "target": "fr", "format": "text"}]


def test_languages_that_the_library_does_not_list(server: Fake, settings: Settings) -> None:
    """Dutch reaches the server, whether deep-translator knows it or not."""
    assert Translator(settings, "en", "nl").translate("tea") == "<tea>"
    assert server.forms[0]["target"] == "nl"


def test_nothing_is_asked_twice(server: Fake, settings: Settings) -> None:
    """An answer is kept, for another translator and another process too; another language is asked anew."""
    assert Translator(settings, "en", "fr").translate("tea") == "<tea>"
    assert Translator(settings, "en", "fr").translate("tea") == "<tea>"
    assert len(server.asked) == 1
    Translator(settings, "en", "de").translate("tea")
    assert len(server.asked) == 2


def test_blank_texts_are_not_asked_about(server: Fake, settings: Settings) -> None:
    """White space needs no translation."""
    assert Translator(settings, "en", "fr").translate(" \n") == " \n"
    assert server.asked == []


def test_time_out(server: Fake, settings: Settings) -> None:
    """A server that does not answer is given up after the time that was set, and the reason says so."""
    server.delay = 3.0
    quick = msgspec.structs.replace(settings, timeout=0.1, retries=0)
    started = time.monotonic()
    assert Translator(quick, "en", "fr").translate("tea") == Refused("libre did not answer within 0.1 s")
    assert time.monotonic() - started < 2.5


def test_an_answer_that_trickles(server: Fake, settings: Settings) -> None:
    """The time-out is that of the whole answer, not of each byte."""
    server.pieces, server.delay = 1, 0.05
    quick = msgspec.structs.replace(settings, timeout=0.2, retries=0)
    assert Translator(quick, "en", "fr").translate("tea") == Refused("libre did not answer within 0.2 s")


def test_half_an_answer(server: Fake, settings: Settings) -> None:
    """An answer that breaks off is none, and is not kept."""
    server.cut = 5
    patient = msgspec.structs.replace(settings, timeout=0.5, retries=0)
    assert isinstance(Translator(patient, "en", "fr").translate("tea"), Refused)
    server.cut = 0
    assert Translator(settings, "en", "fr").translate("tea") == "<tea>"


def test_a_flood(server: Fake, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer beyond all measure is not read to its end."""
    monkeypatch.setattr("postedit.mt.session.LARGEST", 100_000)
    server.answer = lambda _: b" " * 200_000
    assert isinstance(Translator(settings, "en", "fr").translate("tea"), Refused)


@pytest.mark.parametrize("status", [429, 500, 503])
def test_passing_trouble_is_tried_again(server: Fake, settings: Settings, status: int) -> None:
    """An overloaded server is asked again, with growing pauses."""
    server.statuses = [status, status]
    pauses: list[float] = []
    patient = msgspec.structs.replace(settings, pause=0.5)
    assert Translator(patient, "en", "fr", sleep=pauses.append).translate("tea") == "<tea>"
    assert pauses == [0.5, 1.0]


def test_the_wait_that_a_server_asks_for(server: Fake, settings: Settings) -> None:
    """A server that says when to come back is asked again then; one that wants minutes is given up."""
    server.statuses, server.headers = [429], {"Retry-After": "7"}
    pauses: list[float] = []
    assert Translator(settings, "en", "fr", sleep=pauses.append).translate("tea") == "<tea>"
    assert pauses == [7.0]
    server.statuses, server.headers = [429], {"Retry-After": "3600"}
    refused = Translator(settings, "en", "fr", sleep=pauses.append).translate("milk")
    assert refused == Refused("libre wants to be left alone for 3600 s")
    assert pauses == [7.0]


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_keys_and_texts_follow_no_redirect(server: Fake, settings: Settings, status: int) -> None:
    """A server that sends elsewhere gets neither the key nor the text carried there."""
    server.statuses, server.headers = [status], {"Location": f"{server.url}/elsewhere"}
    keyed = msgspec.structs.replace(settings, key=Secret(KEY))
    refused = Translator(keyed, "en", "fr").translate("tea")
    assert isinstance(refused, Refused)
    assert "sends elsewhere" in refused.reason
    assert server.paths == ["/translate"]


@pytest.mark.parametrize("status", [400, 403, 404])
def test_lasting_trouble_is_told_at_once(server: Fake, settings: Settings, status: int) -> None:
    """What will not pass is not tried again, and nothing of it is kept."""
    server.statuses = [status]
    refused = Translator(settings, "en", "fr").translate("tea")
    assert isinstance(refused, Refused)
    assert f"HTTP {status}" in refused.reason
    assert len(server.asked) == 1
    assert Translator(settings, "en", "fr").translate("tea") == "<tea>"


@pytest.mark.parametrize("body", [b"<html>", b"{}", b'{"other": 1}', b'{"translatedText": 3}', b""])
def test_unreadable_answers(server: Fake, settings: Settings, body: bytes) -> None:
    """Whatever comes back that is no translation is a refusal, never an exception."""
    server.answer = lambda _: body
    assert isinstance(Translator(settings, "en", "fr").translate("tea"), Refused)


def test_nobody_there(settings: Settings) -> None:
    """A server that is not there is said to be out of reach."""
    away = msgspec.structs.replace(settings, url="http://127.0.0.1:9/", retries=0)
    assert Translator(away, "en", "fr").translate("tea") == Refused("libre cannot be reached")


def test_keys_are_never_shown(server: Fake, settings: Settings) -> None:
    """The key goes into the body of the request, not into its address, and no message or repr has it."""
    keyed = msgspec.structs.replace(settings, key=Secret(KEY), retries=0)
    server.statuses = [403]
    refused = Translator(keyed, "en", "fr").translate("tea")
    assert server.forms[0]["api_key"] == KEY
    assert server.paths == ["/translate"]
    away = msgspec.structs.replace(keyed, url="http://127.0.0.1:9/")
    shown = f"{refused} {Translator(away, 'en', 'fr').translate('tea')} {keyed!r} {keyed.key}"
    assert KEY not in shown
    assert KEY not in failure_of(RuntimeError(f"https://x/?api_key={KEY}"), 0, 1.0).reason


def test_long_texts_arrive(server: Fake, settings: Settings) -> None:
    """A text too long for an address is sent all the same."""
    text = "tea " * 20_000
    assert Translator(settings, "en", "fr").translate(text) == f"<{text}>"


def test_threads_get_their_own_answers(server: Fake, settings: Settings) -> None:
    """Eight threads that share a translator each get the answer to their own question."""
    translator = Translator(settings, "en", "fr")
    texts = [f"tea {number}" for number in range(80)]
    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(translator.translate, texts)) == [f"<{text}>" for text in texts]


def test_deepl_keys_go_into_a_header() -> None:
    """DeepL takes its key in a header and its text in the body of a POST request."""
    method, options = out_of_the_address("GET", {"params": {"auth_key": KEY, "text": "tea"}})
    assert (method, options["data"]) == ("POST", {"text": "tea"})
    assert options["headers"] == {"Authorization": f"DeepL-Auth-Key {KEY}"}
    assert "params" not in options


def test_other_requests_stay_as_they_are() -> None:
    """A request without a key is sent as it was."""
    assert out_of_the_address("GET", {"params": {"q": "tea"}}) == ("GET", {"params": {"q": "tea"}})


def test_cache_that_cannot_be_written(settings: Settings, tmp_path: Path) -> None:
    """Where nothing can be kept, nothing is, and no error comes of it."""
    blocked = tmp_path / "file"
    blocked.write_text("")
    cache = Cache("mt", settings.url, "en", "fr", folder=blocked)
    cache.put("tea", "thé")
    assert cache.get("tea") is None


def test_the_real_library_is_left_alone(server: Fake, settings: Settings) -> None:
    """Other users of requests in this process are not touched."""
    Translator(settings, "en", "fr").translate("tea")
    import requests  # noqa: PLC0415 - it must have been loaded by the translator

    assert type(requests).__name__ == "module"
    assert requests.post.__module__ == "requests.api"
