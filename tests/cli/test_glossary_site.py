"""``postedit glossary find`` and ``mine`` on a small site."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from postedit.cli import main
from postedit.terms import load

ENGLISH = """\
# Notes

We wait for Sluice today.

They paint the gateway device.

They paint Sluice.

A gateway device is cold today.

We bought a gateway device.

The bread is cold today.

We bought bread and Sluice.

The gateway device needs paint.
"""
FRENCH = """\
# Notes

Nous attendons Sluice aujourd'hui.

Ils peignent le dispositif de passerelle.

Ils peignent Écluse.

Un dispositif de passerelle est froid aujourd'hui.

Nous avons acheté un appareil de raccordement.

Le pain est froid aujourd'hui.

Nous avons acheté du pain et Sluice.

Le dispositif de passerelle demande de la peinture.
"""
GERMAN = ENGLISH  # never translated
NATIVE = "Un appareil de raccordement ne coûte rien et nous plaît beaucoup.\n"


@pytest.fixture(autouse=True)
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make the site, go there, and let nothing ship."""
    posts = tmp_path / "posts"
    posts.mkdir()
    (tmp_path / "hugo.toml").write_text('defaultContentLanguage = "en"\n')
    (posts / "a.en.md").write_text(ENGLISH)
    (posts / "a.fr.md").write_text(FRENCH)
    (posts / "a.de.md").write_text(GERMAN)
    (posts / "b.fr.md").write_text(NATIVE)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr("postedit.cli.glossary.places.builtin_paths", list)
    return tmp_path


def run(*args: str, keys: str | None = None) -> Result:
    """Run a sub-command of the group."""
    return CliRunner().invoke(main, ["glossary", *args], input=keys, prog_name="postedit")


def test_find() -> None:
    """Renderings are counted, and sentences shown side by side with the words marked."""
    result = run("find", "gateway devices", "--language", "fr", "--limit", "1")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[:10] == [
        '"gateway devices" en -> fr: 4 times in 1 post',
        "    3  dispositif de passerelle  (by co-occurrence)",
        "    1  appareil de raccordement  (by co-occurrence)",
        "",
        "  posts/a.en.md:5",
        "    They paint the gateway device.",
        "                   ^^^^^^^^^^^^^^",
        "  posts/a.fr.md:5",
        "    Ils peignent le dispositif de passerelle.",
        "                    ^^^^^^^^^^^^^^^^^^^^^^^^",
    ]


def test_find_shows_native_evidence() -> None:
    """A post in the target language without a source shows what its author writes."""
    text = run("find", "gateway device", "--language", "fr").stdout
    native = text[text.index("In fr posts that are no translations:") :]
    assert "    1  appareil de raccordement\n" in native
    assert "posts/b.fr.md:1" in native


def test_find_as_json() -> None:
    """The JSON has every occurrence with the places of both sides, and the counts."""
    data = json.loads(run("find", "Sluice", "--language", "fr", "--output-format", "json").stdout)
    [found] = data["concordances"]
    assert [(one["rendering"], one["count"]) for one in found["renderings"]] == [("Sluice", 2), ("Écluse", 1)]
    target = found["occurrences"][1]["target"]
    assert (target["path"], target["line"]) == ("posts/a.fr.md", 7)
    assert target["text"][target["start"] : target["end"]] == "Écluse"


def test_find_of_what_is_not_there() -> None:
    """A text that no source has ends with 1 and a word on stderr."""
    result = run("find", "zebra")
    assert (result.exit_code, result.stdout) == (1, "")
    assert '"zebra"' in result.stderr


def test_mine() -> None:
    """Candidates are numbered, the name that was translated first, each with its renderings."""
    result = run("mine", "--language", "fr")
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[:3] == [
        "  1  Sluice  name, en -> fr, 3x",
        "       1  Sluice  2x",
        "       2  Écluse  1x",
    ]
    assert "  2  gateway device  term, en -> fr, 4x" in lines
    assert not Path("glossary").exists()


def test_mine_as_json() -> None:
    """The JSON has the same candidates with an example of each rendering."""
    data = json.loads(run("mine", "--language", "fr", "--output-format", "json").stdout)
    assert [one["term"] for one in data["candidates"]][:2] == ["Sluice", "gateway device"]
    assert "Écluse" in data["candidates"][0]["renderings"][1]["target"]["text"]


def test_mine_accepts_by_number() -> None:
    """--accept writes entries; accepted ones are no candidates any more, and what is written is clean."""
    assert run("mine", "--language", "fr", "--accept", "1,2=2").exit_code == 0
    base = load([Path("glossary/terms.toml")]).base
    assert [*base.entries] == ["sluice", "gateway-device"]
    preferred = base.entries["gateway-device"].preferred("fr")
    assert preferred is not None
    assert preferred.term == "appareil de raccordement"
    assert base.entries["sluice"].do_not_translate
    again = run("mine", "--language", "fr").stdout
    assert "Sluice" not in again
    assert "gateway device  term" not in again
    assert run("lint").exit_code == 0


@pytest.mark.parametrize("said", ["0", "99", "x", "2=9", "1=1"])
def test_mine_refuses_numbers_that_are_not_there(said: str) -> None:
    """A candidate or rendering that there is not, and a choice for a name, is wrong usage."""
    result = run("mine", "--language", "fr", "--accept", said)
    assert result.exit_code == 2
    assert not Path("glossary").exists()


def test_mine_by_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a terminal one key decides each candidate: next, prefer the second rendering, quit."""
    monkeypatch.setattr("postedit.cli.person.is_there", lambda: True)
    result = run("mine", "--language", "fr", keys="n2q")
    assert result.exit_code == 0
    entry = load([Path("glossary/terms.toml")]).base.entries["gateway-device"]
    assert [(one.term, str(one.status)) for one in entry.section("fr").renderings] == [
        ("appareil de raccordement", "preferred"),
        ("dispositif de passerelle", "deprecated"),
    ]


def test_mine_by_keys_and_nothing_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Quitting writes nothing."""
    monkeypatch.setattr("postedit.cli.person.is_there", lambda: True)
    result = run("mine", keys="q")
    assert "nothing was written" in result.stderr
    assert not Path("glossary").exists()
