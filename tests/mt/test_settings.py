"""Which machine is asked, by options and environment."""

from __future__ import annotations

import pytest

from postedit.model import Refused
from postedit.mt import Settings, every_engine
from postedit.mt.settings import settings_from, with_options
from postedit.site.settings import EngineTable


def test_nothing_configured() -> None:
    """Without a word about it no machine is asked; the reason names the options and variables."""
    refused = settings_from({})
    assert isinstance(refused, Refused)
    for word in ("no machine translation is configured", "--backend", "--url", "POSTEDIT_MT_URL"):
        assert word in refused.reason


def test_an_address_means_libretranslate() -> None:
    """An address alone is that of a LibreTranslate server; it gets the slash that the library needs."""
    found = settings_from({"POSTEDIT_MT_URL": "http://localhost:5000/api"})
    assert isinstance(found, Settings)
    assert (found.backend, found.url) == ("libre", "http://localhost:5000/api/")


def test_options_come_before_the_environment() -> None:
    """What was typed counts more than what was set."""
    environment = {"POSTEDIT_MT_BACKEND": "google", "POSTEDIT_MT_TIMEOUT": "3", "POSTEDIT_MT_KEY": "k"}
    found = settings_from(with_options(environment, ["deepl"], None, 5.0))
    assert isinstance(found, Settings)
    assert (found.backend, found.timeout, found.key.value) == ("deepl", 5.0, "k")
    other = settings_from(environment)
    assert isinstance(other, Settings)
    assert (other.backend, other.timeout) == ("google", 3.0)


def test_the_settings_of_a_site() -> None:
    """The table names the engine and the variable of its key; what was typed or set counts more."""
    table = EngineTable(engine="deepl", key_env="POSTEDIT_HOUSE_KEY")
    found = settings_from({"POSTEDIT_HOUSE_KEY": "k"}, table)
    assert isinstance(found, Settings)
    assert (found.backend, found.key.value) == ("deepl", "k")
    refused = settings_from({"POSTEDIT_MT_KEY": "k"}, table)
    assert isinstance(refused, Refused)
    assert "POSTEDIT_HOUSE_KEY" in refused.reason
    other = settings_from({"POSTEDIT_MT_URL": "http://localhost:5000"}, table)
    assert isinstance(other, Settings)
    assert other.backend == "libre"


def test_a_site_gets_no_key_to_a_server_of_its_choice() -> None:
    """A key goes to a server that settings name only once the user has named that server, too."""
    table = EngineTable(engine="libre", url="https://collect.example/")
    environment = {"POSTEDIT_MT_KEY": "k"}
    refused = settings_from(environment, table)
    assert isinstance(refused, Refused)
    assert "your key goes there once you agree" in refused.reason
    for agreed in ({"POSTEDIT_MT_URL": table.url}, {"POSTEDIT_HOSTS": "a.example, collect.example"}):
        found = settings_from(environment | agreed, table)
        assert isinstance(found, Settings)
        assert (found.url, found.key.value) == (table.url, "k")


@pytest.mark.parametrize("variable", ["AWS_SECRET_ACCESS_KEY", "GITHUB_TOKEN", "DEEPL_API_KEY"])
def test_a_site_names_no_variable_of_something_else(variable: str) -> None:
    """What settings call a key is one of postedit's own variables, or of the engine that gets it."""
    table = EngineTable(engine="libre", url="http://localhost:5000/", key_env=variable)
    refused = settings_from({variable: "secret"}, table)
    assert isinstance(refused, Refused)
    assert "secret" not in refused.reason
    assert variable in refused.reason


def test_a_server_on_this_machine_needs_no_word_where_no_key_goes() -> None:
    """One's own server that a site's settings name is asked; one elsewhere is not before the user agrees."""
    local, remote = (
        settings_from({}, EngineTable(engine="libre", url=url))
        for url in ("http://127.0.0.1:5000", "http://169.254.169.254/")
    )
    assert isinstance(local, Settings)
    assert isinstance(remote, Refused)
    assert "POSTEDIT_HOSTS" in remote.reason


@pytest.mark.parametrize(
    ("backend", "url", "environment", "word"),
    [
        ("bing", None, {}, '"bing"'),
        ("google", "http://x/", {}, "only a LibreTranslate server"),
        (None, "localhost:5000", {}, "is no address"),
        ("deepl", None, {}, "POSTEDIT_MT_KEY"),
        ("google", None, {"POSTEDIT_MT_TIMEOUT": "soon"}, "POSTEDIT_MT_TIMEOUT"),
        ("google", None, {"POSTEDIT_MT_TIMEOUT": "-1"}, "POSTEDIT_MT_TIMEOUT"),
        (None, "http://[broken", {}, "is no address"),
    ],
)
def test_what_cannot_be_used_is_refused(
    backend: str | None, url: str | None, environment: dict[str, str], word: str
) -> None:
    """Each fault of the settings is named."""
    refused = settings_from(with_options(environment, [backend] if backend else [], url, None))
    assert isinstance(refused, Refused)
    assert word in refused.reason


@pytest.mark.parametrize("of_site", [True, False])
def test_several_engines_share_no_key(of_site: bool) -> None:
    """Of several engines LibreTranslate gets the address, and DeepL alone the key."""
    local = "http://localhost:5000/"
    table = EngineTable(engine="libre, deepl google", url=local) if of_site else EngineTable()
    named = {} if of_site else {"POSTEDIT_MT_BACKEND": "libre,deepl,google", "POSTEDIT_MT_URL": local}
    found = every_engine({"POSTEDIT_MT_KEY": "k", **named}, table)
    assert [(one.backend, one.url, one.key.value) for one in found if isinstance(one, Settings)] == [
        ("libre", local, ""),
        ("deepl", "", "k"),
        ("google", "", ""),
    ]


def test_one_key_goes_to_one_engine() -> None:
    """Of two engines that need a key the first gets it; the other says that it has none."""
    environment = {"POSTEDIT_MT_KEY": "k", "POSTEDIT_MT_BACKEND": "microsoft,deepl"}
    first, second = every_engine({**environment, "POSTEDIT_MT_REGION": "westeurope"})
    assert isinstance(first, Settings)
    assert (first.key.value, first.region) == ("k", "westeurope")
    assert isinstance(second, Refused)


def test_options_share_no_key_either() -> None:
    """Engines named by options are like those that the environment names: the key is DeepL's alone."""
    local = "http://localhost:5000/"
    typed = with_options({"POSTEDIT_MT_KEY": "k"}, ["deepl", "libre"], local, None)
    found = [one for one in every_engine(typed) if isinstance(one, Settings)]
    assert [(one.backend, one.url, one.key.value) for one in found] == [
        ("deepl", "", "k"),
        ("libre", local, ""),
    ]


def test_a_site_names_no_server_among_several() -> None:
    """A server elsewhere that only settings name is not asked, whoever else is named beside it."""
    table = EngineTable(engine="libre, google", url="https://collect.example/")
    refused, other = every_engine({}, table)
    assert isinstance(refused, Refused)
    assert isinstance(other, Settings)
