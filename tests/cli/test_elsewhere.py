"""Pairs named by URLs, the choice of an engine, and options that say against one another."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import fsspec
import pytest
from click.testing import Result

from postedit.batch import cluster
from postedit.cli import extras

Run = Callable[..., Result]
PAIR = ("--pair", "memory://site/en", "memory://site/fr")
ONE = ("--pair", "memory://site/en/day.md", "memory://site/fr/day.md")


@pytest.fixture
def store(site: Any) -> Iterator[Any]:
    """Put the site's pair into an object store, with a post that has no counterpart."""
    memory = fsspec.filesystem("memory")
    memory.pipe("/site/en/day.md", site.source.read_bytes())
    memory.pipe("/site/fr/day.md", site.target.read_bytes())
    memory.pipe("/site/fr/seul.md", b"Seul.\n")
    yield memory
    memory.rm("/site", recursive=True)


def test_folders_of_a_store_are_paired(site: Any, store: Any, check: Run) -> None:
    """What is found in a store is what is found in files, with URLs for paths; what is alone is named."""
    report = json.loads(check(*PAIR, "--output-format", "json").stdout)
    here = json.loads(check("--pair", str(site.source), str(site.target), "--output-format", "json").stdout)
    assert [pair["target"] for pair in report["pairs"]] == ["memory://site/fr/day.md"]
    assert {finding["target"]["path"] for finding in report["findings"]} == {"memory://site/fr/day.md"}
    assert {finding["source"]["path"] for finding in report["findings"] if finding["source"]} == {
        "memory://site/en/day.md"
    }
    prints = [[finding["fingerprint"] for finding in one["findings"]] for one in (report, here)]
    assert prints[0] == prints[1] != []
    assert [post["path"] for post in report["unpaired"]] == ["memory://site/fr/seul.md"]


def test_reports_show_what_stands_in_a_store(site: Any, store: Any, check: Run) -> None:
    """The report for people quotes the text from the store, and SARIF has its URL."""
    assert "https: //example.org/m" in check(*ONE).stdout
    log = json.loads(check(*ONE, "--output-format", "sarif").stdout)
    place = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert place == {"uri": "memory://site/fr/day.md"}


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("memory://site/fr/gone.md", "memory://site/fr/gone.md: cannot be read: "),
        (
            "nowhere://site/fr/gone.md",
            "nowhere://site/fr/gone.md: cannot be read: ValueError: Protocol not known",
        ),
    ],
)
def test_what_a_store_has_not_is_an_error(
    site: Any, store: Any, check: Run, address: str, words: str
) -> None:
    """A post that is not there, or a store that fsspec does not know, ends with 2 and is named."""
    result = check("--pair", "memory://site/en/day.md", address)
    assert result.exit_code == 2
    assert words in result.stderr


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--scheduler", "tcp://127.0.0.1:1"), "add --engine dask"),
        (("--engine", "dask", "--fix"), "--fix works on this machine's files; leave out --engine dask"),
        (("--engine", "dask", "--diff"), "leave out --engine dask"),
        (("--engine", "dask", "--scheduler", "x", "-j2"), "a cluster has its own workers"),
        ((*ONE, "--fix"), "leave out --pair with a URL"),
        ((*ONE, "--since", "HEAD"), "leave out --pair with a URL"),
    ],
)
def test_contradictions_are_refused(site: Any, check: Run, options: tuple[str, ...], words: str) -> None:
    """Options that cannot be done together end with 2 and say which to leave out."""
    result = check(*options)
    assert result.exit_code == 2
    assert words in " ".join(result.stderr.split())


@pytest.mark.parametrize(
    ("options", "extra"),
    [(("--engine", "dask"), "dask"), (ONE, "dask"), (("--watch",), "watch")],
)
def test_a_missing_extra_is_named(
    site: Any, check: Run, monkeypatch: pytest.MonkeyPatch, options: tuple[str, ...], extra: str
) -> None:
    """What an option needs and is not installed is named with the command that installs it."""
    monkeypatch.setattr(extras, "find_spec", lambda _: None)
    result = check(*options)
    assert result.exit_code == 2
    assert f"pip install 'postedit[{extra}]'" in result.stderr


def test_no_scheduler_answers(site: Any, check: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no scheduler is, the command ends with 2 and says how to start one."""
    monkeypatch.setattr(cluster, "_PATIENCE", 0.2)
    result = check("--engine", "dask", "--scheduler", "tcp://127.0.0.1:1")
    assert result.exit_code == 2
    assert "tcp://127.0.0.1:1: no worker answers" in result.stderr
    assert "dask scheduler" in result.stderr
