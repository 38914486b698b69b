"""``postedit check --select style/unedited`` against the fake server."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from postedit.cli import main
from tests.loopback import Fake, translating

SOURCE = [
    "The greenhouse stands behind the house.",
    "Every morning we open **its windows**.",
    "The pumps run for ten minutes.",
    "Then the sensors report their readings.",
    "In the evening we close everything.",
]
MACHINE = {
    "The greenhouse stands behind the house.": "La serre se trouve derrière la maison.",
    "Every morning we open its windows.": "Chaque matin, nous ouvrons ses fenêtres.",
    "The pumps run for ten minutes.": "Les pompes fonctionnent pendant dix minutes.",
    "Then the sensors report their readings.": "Ensuite, les capteurs rapportent leurs lectures.",
    "In the evening we close everything.": "Le soir, nous fermons tout.",
}


@pytest.fixture
def site(tmp_path: Path, server: Fake, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Write a site with one raw page and one that a person wrote, and a machine to ask."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("postedit.cli.engine.builtin_paths", list)
    monkeypatch.setenv("POSTEDIT_MT_URL", server.url)
    monkeypatch.setenv("POSTEDIT_MT_TIMEOUT", "5")
    server.answer = translating(lambda text: MACHINE.get(text, text))
    raw = [*MACHINE.values()]
    raw[1] = "Chaque matin, nous ouvrons **ses fenêtres**."
    ours = ["Derrière la maison, il y a la serre.", "On ouvre tous les matins **les fenêtres**.", *raw[2:4]]
    for name, target in (("raw", raw), ("ours", [*ours, "Et le soir, tout est refermé par nos soins."])):
        (tmp_path / f"{name}.en.md").write_text("\n\n".join(SOURCE))
        (tmp_path / f"{name}.fr.md").write_text("\n\n".join(target))
    return tmp_path


def unedited() -> Result:
    """Look for raw pages."""
    line = ["check", "--select", "style/unedited", "--output-format", "concise", "-q", "--jobs", "1"]
    return CliRunner().invoke(main, line)


def test_the_share_of_a_page(site: Path, server: Fake) -> None:
    """A raw page is told with its share, one that a person wrote is not; markup does not go out."""
    result = unedited()
    assert "raw.fr.md:1:1: style/unedited 100% of the page" in result.stdout.replace("[", "").replace("]", "")
    assert "ours.fr.md" not in result.stdout
    assert {one["q"] for one in server.forms} == set(MACHINE)


def test_without_a_machine_a_page_speaks_for_itself(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page's own notice is believed; else it is said once that nobody is there to ask."""
    monkeypatch.delenv("POSTEDIT_MT_URL")
    raw = site / "raw.fr.md"
    raw.write_text(f"Cette page a été traduite automatiquement.\n\n{raw.read_text()}")
    result = unedited()
    assert "raw.fr.md:1:1" in result.stdout
    assert result.stderr.count("no machine translation is configured") == 1


def test_a_machine_in_trouble(site: Path, server: Fake) -> None:
    """A machine that refuses is not asked for the rest of the site."""
    server.statuses = [403] * 50
    result = unedited()
    assert result.stdout == ""
    assert "(2 posts checked without it)" in result.stderr
    assert len(server.asked) <= 4
