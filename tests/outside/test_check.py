"""``postedit check`` with somebody outside to ask, there and not there."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
from click.testing import CliRunner, Result

from postedit.checks import all_checks
from postedit.cli import main
from postedit.engine import Engine
from postedit.opinions import Opinions
from postedit.site import PostPair
from postedit.site.settings import LanguageToolTable, Settings
from postedit.terms import TermBase
from tests.loopback import Fake

NAME = "grammar/languagetool"


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Write a site of two pairs with a mistake and go there; no term base is worth loading here."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("postedit.cli.engine.builtin_paths", list)
    monkeypatch.delenv("POSTEDIT_LANGUAGETOOL_URL", raising=False)
    monkeypatch.delenv("POSTEDIT_HOSTS", raising=False)
    for name in ("one", "two"):
        (tmp_path / f"{name}.en.md").write_text("# Pumps\n\nThe **pumps** run at night.\n")
        (tmp_path / f"{name}.fr.md").write_text("# Pompes\n\nLes **pompes** fonctionne la nuit.\n")
    return tmp_path


def check(*args: str) -> Result:
    """Run the check, one line a finding."""
    return CliRunner().invoke(main, ["check", "--output-format", "concise", "-q", "--jobs", "1", *args])


def _says(word: str) -> Any:
    def answer(question: bytes) -> bytes:
        text = parse_qs(question.decode())["text"][0]
        rule = {"id": "VERBE", "issueType": "grammar"}
        place = {"offset": text.index(word), "length": len(word)}
        said = {"message": "Accord.", "replacements": [{"value": "fonctionnent"}], "rule": rule}
        return json.dumps({"matches": [place | said]}).encode()

    return answer


def test_a_server_of_the_settings(site: Path, fake: Fake) -> None:
    """The server gets the text without markup; its view stands beside the others, in the right place."""
    fake.answer = _says("fonctionne")
    (site / "postedit.toml").write_text(
        f'select = ["default", "{NAME}"]\n[languagetool]\nurl = "{fake.url}"\n'
    )
    result = check()
    assert result.exit_code == 1
    assert f"one.fr.md:3:16: {NAME}:VERBE" in result.stdout
    assert "Les pompes fonctionne la nuit." in parse_qs(fake.asked[0][1].decode())["text"][0]


def test_it_is_not_asked_unless_named(site: Path, fake: Fake) -> None:
    """Neither the defaults nor a category nor all ask anybody."""
    (site / "postedit.toml").write_text(f'[languagetool]\nurl = "{fake.url}"\n')
    for names in ((), ("--select", "grammar"), ("--select", "all")):
        check(*names)
    assert fake.asked == []


def test_offline(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the server the findings are those of a check without it; once it is said what is lacking."""
    without = check()
    monkeypatch.setenv("POSTEDIT_LANGUAGETOOL_URL", "http://127.0.0.1:9")
    monkeypatch.setattr("time.sleep", lambda _: None)
    result = check("--select", f"default,{NAME}")
    assert (result.stdout, result.exit_code) == (without.stdout, without.exit_code)
    assert result.stderr == "LanguageTool cannot be reached (2 posts checked without it)\n"


def test_what_lacked_yesterday_is_asked_for_today(
    site: Path, fake: Fake, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No answer is remembered as none."""
    monkeypatch.setenv("POSTEDIT_LANGUAGETOOL_URL", fake.url)
    fake.answer, fake.statuses = _says("fonctionne"), [404]
    assert NAME not in check("--select", NAME).stdout
    assert check("--select", NAME).stdout.count(NAME) == 2


def test_a_server_elsewhere_is_not_asked_before_the_user_agrees(site: Path) -> None:
    """A site's settings alone send nothing to another machine; the reason says how to agree."""
    (site / "postedit.toml").write_text('[languagetool]\nurl = "https://collect.example/"\n')
    result = check("--select", NAME)
    assert result.stdout == ""
    assert "POSTEDIT_HOSTS" in result.stderr
    assert result.stderr.count("collect.example") == 2


def test_not_set_up(site: Path) -> None:
    """A check that is named without a server says what to set."""
    assert "POSTEDIT_LANGUAGETOOL_URL" in check("--select", NAME).stderr


def test_nobody_is_waited_for_while_a_fix_is_tried(site: Path, fake: Fake) -> None:
    """A text that is only tried out keeps what was said of the rest of it, and asks about nothing."""
    fake.answer = _says("fonctionne")
    settings = Settings(languagetool=LanguageToolTable(url=fake.url))
    engine = Engine([all_checks()[NAME]], TermBase(), outside=Opinions(settings, {}))
    pair = PostPair(site / "one.en.md", site / "one.fr.md", "en", "fr", "test")
    before = engine.review(pair)
    assert before.source is not None
    assert before.target is not None
    asked = len(fake.asked)
    tried = engine.review_text(pair, before.source.text, before.target.text.replace("Pompes", "Les pompes"))
    assert [finding.check for finding in tried.findings] == [f"{NAME}:VERBE"]
    mended = engine.review_text(pair, before.source.text, before.target.text.replace("onne ", "onnent "))
    assert mended.findings == ()
    assert len(fake.asked) == asked
