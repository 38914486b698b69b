"""``postedit glossary probe`` against the fake server."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from postedit.cli import main
from postedit.mt.probing import merged
from postedit.terms import Entry, Kind, Level
from postedit.terms.keeping.probing import Proposal
from tests.loopback import Fake, translating

TERMS = """\
[[entry]]
id = "cup"
kind = "term"

[entry.en]
preferred = ["cup"]

[entry.fr]
preferred = ["tasse"]  # to drink from

[[entry]]
id = "tea"
kind = "term"

[entry.en]
preferred = ["tea"]

[entry.fr]
preferred = ["thé"]
"""
ANSWERS = {
    "cup": "coupe",
    "Yesterday we talked about cup.": "Hier, nous avons parlé de la coupe.",
    "Cup matters to all of them.": "La coupe compte pour eux tous.",
    "tea": "thé",
    "Yesterday we talked about tea.": "Hier, nous avons parlé du thé.",
    "Tea matters to all of them.": "Le thé compte pour eux tous.",
}


@pytest.fixture
def terms(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Write a term base in an empty site, with nothing shipped and no machine configured."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("postedit.cli.glossary.places.builtin_paths", list)
    for name in ("BACKEND", "URL", "KEY", "TIMEOUT"):
        monkeypatch.delenv(f"POSTEDIT_MT_{name}", raising=False)
    path = tmp_path / "terms.toml"
    path.write_text(TERMS)
    return path


def probe(*args: str) -> Result:
    """Run the command on the term base."""
    line = ["glossary", "probe", "--glossary", "terms.toml", "--language", "fr", *args]
    return CliRunner().invoke(main, line)


def test_without_configuration(terms: Path) -> None:
    """Where no machine is configured this is said once, with what to do, and the code is 2."""
    result = probe()
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.count("no machine translation is configured") == 1


def test_proposals(terms: Path, server: Fake) -> None:
    """What the entry does not know is proposed with an example; nothing is written."""
    server.answer = translating(ANSWERS.__getitem__)
    result = probe("--url", server.url)
    assert result.exit_code == 0
    assert '1  cup  fr: "coupe" for "cup"' in result.stdout
    assert "Hier, nous avons parlé de la coupe." in result.stdout
    assert "tea" not in result.stdout
    assert result.stderr == ("Sending 120 characters in 6 requests.\nAsked about 2 entries: 1 proposal.\n")
    assert terms.read_text() == TERMS


def test_as_json(terms: Path, server: Fake) -> None:
    """The proposals are data too."""
    server.answer = translating(ANSWERS.__getitem__)
    data = json.loads(probe("--url", server.url, "--output-format", "json").stdout)
    assert [(one["number"], one["entry"], one["form"]) for one in data["proposals"]] == [(1, "cup", "coupe")]


def test_accepting(terms: Path, server: Fake) -> None:
    """--accept adds the form to the deprecated renderings, and nothing else; once known it is silent."""
    server.answer = translating(ANSWERS.__getitem__)
    assert probe("--url", server.url, "--accept", "1").exit_code == 0
    comment = "# to drink from\n"
    assert terms.read_text() == TERMS.replace(comment, f'{comment}deprecated = ["coupe"]\n')
    assert probe("--url", server.url).stdout == ""


def test_accepting_what_is_not_there(terms: Path, server: Fake) -> None:
    """A number that no proposal has is wrong usage, and nothing is written."""
    server.answer = translating(ANSWERS.__getitem__)
    result = probe("--url", server.url, "--accept", "7")
    assert result.exit_code == 2
    assert "from 1 to 1" in result.stderr
    assert terms.read_text() == TERMS


def test_unreachable(terms: Path) -> None:
    """A server that refuses is told of once, with the number of entries; the code is 2."""
    result = probe("--url", "http://127.0.0.1:9", "--timeout", "1", "cup")
    assert result.exit_code == 2
    assert "libre cannot be reached (1 entry)" in result.stderr


def test_no_other_command_loads_the_network() -> None:
    """Even the module of the command does not load deep-translator before it is asked to translate."""
    code = (
        "import sys, postedit.cli.glossary.probe as p; "
        "print(sorted({'deep_translator', 'requests', 'urllib3'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_the_engine_of_the_settings(server: Fake, terms: Path) -> None:
    """The site's table mt says whom to ask where nothing else does."""
    server.answer = translating(lambda text: ANSWERS.get(text, text))
    (terms.parent / "postedit.toml").write_text(f'[mt]\nengine = "libre"\nurl = "{server.url}"\n')
    done = probe("cup")
    assert done.exit_code == 0, done.output
    assert '"coupe" for "cup"' in done.stdout


def test_what_it_will_cost(terms: Path, server: Fake) -> None:
    """Told before is what will be sent, with its price where the settings know it; what is kept is free."""
    server.answer = translating(ANSWERS.__getitem__)
    settings = f'[mt]\nengine = "libre"\nurl = "{server.url}"\nprice = 1000.0\n'
    (terms.parent / "postedit.toml").write_text(settings)
    assert "Sending 60 characters in 3 requests, for about 0.06." in probe("cup").stderr
    assert "Sending" not in probe("cup").stderr


def test_by_the_term_itself(terms: Path, server: Fake) -> None:
    """An entry is named by its source term as well as by its id."""
    terms.write_text(TERMS.replace('id = "cup"', 'id = "vessel"'))
    server.answer = translating(ANSWERS.__getitem__)
    assert '1  vessel  fr: "coupe" for "cup" (libre)' in probe("--url", server.url, "Cup").stdout
    assert "vessel" in probe("--url", server.url, "vessel").stdout
    assert probe("--url", server.url, "saucer").exit_code == 2


def test_engines_that_agree_are_told_together() -> None:
    """A form that several engines write is one proposal with all their names."""
    entry = Entry(id="cup", kind=Kind.TERM, severity=Level.ERROR, languages={})
    said = [Proposal(entry, "fr", "cup", form, form) for form in ("coupe", "Coupe", "gobelet")]
    seen = merged(zip(("libre", "deepl", "deepl"), said, strict=True))
    assert [(one.proposal.form, one.engines) for one in seen] == [
        ("coupe", ("libre", "deepl")),
        ("gobelet", ("deepl",)),
    ]
