"""What is said, and asked, before a language model is sent anything."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from postedit.cli import main
from tests.loopback import Fake

NOTHING = b'{"choices": [{"message": {"content": "{\\"errors\\": []}"}}]}'


@pytest.fixture
def site(tmp_path: Path, fake: Fake, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Write a site with three sentences and a model that the user has named."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("postedit.cli.engine.builtin_paths", list)
    monkeypatch.setenv("POSTEDIT_JUDGE_URL", f"{fake.url}/v1")
    monkeypatch.setenv("POSTEDIT_JUDGE_MODEL", "small")
    fake.answer = lambda _: NOTHING
    (tmp_path / "day.en.md").write_text("# Pumps\n\nThe pump runs at night. It rests by day.\n")
    (tmp_path / "day.fr.md").write_text("# Pompes\n\nLa pompe tourne la nuit. Elle se repose le jour.\n")
    return tmp_path


def check(*args: str, typed: str = "") -> Result:
    """Check all posts with the model."""
    return CliRunner().invoke(main, ["check", "--judge", *args], input=typed)


def test_what_it_will_cost(site: Path, fake: Fake) -> None:
    """Requests and characters are those that come to the server; the price is that of the settings."""
    (site / "postedit.toml").write_text("[judge]\nprice = 1000.0\n")
    said = check().stderr
    found = re.search(
        r"Sending the model ([\d,]+) characters \(some ([\d,]+) tokens\) in (\d+) requests, "
        r"for about (\d\.\d\d)",
        said,
    )
    assert found is not None
    tokens = int(found[2].replace(",", ""))
    assert int(found[3]) == len(fake.asked) == 3
    assert tokens == int(found[1].replace(",", "")) // 4
    assert float(found[4]) == pytest.approx(tokens / 1000, abs=0.01)
    assert found[0] in said.splitlines()[0]


def test_what_is_kept_is_not_counted(site: Path, fake: Fake) -> None:
    """Only sentences that changed since the last time are told of, and nothing where none did."""
    check()
    assert "Sending" not in check().stderr
    (site / "day.fr.md").write_text("# Pompes\n\nLa pompe tourne la nuit. Elle dort le jour.\n")
    assert "in 1 request." in check().stderr
    assert len(fake.asked) == 4


def test_a_person_may_say_no(site: Path, fake: Fake, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where somebody sits at the keyboard, nothing is sent before they agree; --yes agrees."""
    monkeypatch.setattr("postedit.cli.person.is_there", lambda: True)
    refused = check(typed="n\n")
    assert refused.exit_code == 2
    assert "the model was not asked; leave out" in refused.stderr
    assert fake.asked == []
    assert "Go on?" not in check("--yes").stderr
    assert len(fake.asked) == 3


def test_an_order_is_priced_too(site: Path, fake: Fake, monkeypatch: pytest.MonkeyPatch) -> None:
    """--judge rank is asked for in the same way; who says no gets the findings in the text's order."""
    (site / "day.fr.md").write_text("# Pompes\n\nLa pompe  tourne la nuit .  Elle se repose le jour .\n")
    monkeypatch.setattr("postedit.cli.person.is_there", lambda: True)
    refused = check("rank", typed="n\n")
    usual = CliRunner().invoke(main, ["check"])
    assert (refused.exit_code, refused.stdout) == (1, usual.stdout)
    assert "stand in the order of the text" in refused.stderr
    assert "in 1 request." in refused.stderr
    assert fake.asked == []


def test_saves_are_told_of(site: Path, fake: Fake, monkeypatch: pytest.MonkeyPatch) -> None:
    """--watch asks a person before the first look, and says at each save what it sends for it."""
    monkeypatch.setattr("postedit.cli.person.is_there", lambda: True)

    def saved(*_: object, **__: object) -> Iterator[set[object]]:
        (site / "day.fr.md").write_text("# Pompes\n\nLa pompe tourne la nuit. Elle dort le jour.\n")
        yield {"day.fr.md"}
        raise KeyboardInterrupt

    monkeypatch.setattr("watchfiles.watch", saved)
    said = check("--watch", typed="y\n").stderr
    assert said.count("Go on?") == 1
    assert re.findall(r"in (\d requests?)", said) == ["3 requests", "1 request"]
    assert len(fake.asked) == 4


def test_nobody_agrees_to_watching(site: Path, fake: Fake, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who says no to the first look ends the watching, and nothing was sent."""
    monkeypatch.setattr("postedit.cli.person.is_there", lambda: True)
    refused = check("--watch", typed="n\n")
    assert (refused.exit_code, fake.asked) == (2, [])


def test_no_order_for_counts(site: Path) -> None:
    """--statistics counts findings, so an order of them is refused before anything is sent."""
    refused = check("rank", "--statistics")
    assert refused.exit_code == 2
    assert "--judge rank orders findings, and --statistics counts them" in refused.stderr


def test_a_model_that_is_not_asked_costs_nothing(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nobody may be asked, nothing is said to be sent."""
    monkeypatch.delenv("POSTEDIT_JUDGE_URL")
    assert "Sending" not in check().stderr
