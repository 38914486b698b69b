"""The wheel works in an empty environment."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel and install it into a new environment; give the environment's programs folder.

    The libraries come from the environment that runs the tests, so that only the wheel is on trial.
    """
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    venv.create(folder / "env", with_pip=True)
    programs = folder / "env" / ("Scripts" if os.name == "nt" else "bin")
    python = programs / "python"
    install = [str(python), "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", str(wheel)]
    subprocess.run(install, check=True, capture_output=True)
    where = [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    site = Path(subprocess.run(where, check=True, capture_output=True, text=True).stdout.strip())
    (site / "libraries.pth").write_text(sysconfig.get_path("purelib"), "utf-8")
    return programs


def _run(installed: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    code = "import sys, postedit, postedit.cli as c; print(postedit.__file__, file=sys.stderr); c.main()"
    command = [str(installed / "python"), "-c", code, *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_term_bases_ship_in_the_wheel(installed: Path, tmp_path: Path) -> None:
    """A literal rendering is found by the term bases inside the wheel, away from any checkout."""
    (tmp_path / "a.en.md").write_text("We build developer advocacy from soup to nuts.\n", "utf-8")
    (tmp_path / "a.fr.md").write_text(
        "Nous construisons le plaidoyer des développeurs de la soupe aux noix.\n", "utf-8"
    )
    run = _run(installed, tmp_path, "check", "--output-format", "json", "--exit-zero")
    assert str(installed.parent) in run.stderr, "the installed package must be the one that runs"
    found = {finding["check"] for finding in json.loads(run.stdout)["findings"]}
    assert {"term/literal", "idiom/literal"} <= found


def test_pages_ship_in_the_wheel(installed: Path, tmp_path: Path) -> None:
    """`postedit explain` prints the page of a check from the wheel."""
    assert "# markup/broken-url" in _run(installed, tmp_path, "explain", "markup/broken-url").stdout


def test_sample_site_ships_in_the_wheel(installed: Path, tmp_path: Path) -> None:
    """`postedit review --sample` copies the sample site; without a terminal it reports on it."""
    run = _run(installed, tmp_path, "review", "--sample", "mine")
    assert (tmp_path / "mine" / "hugo.toml").is_file()
    assert "markup/" in run.stdout
