"""What a run keeps of the words of posts."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from postedit.batch import Engines, run
from postedit.learned import keeps_of_posts
from postedit.setup import Wishes

_PAIRS = 14
"""More than one process has checked before a second one would have started."""


@pytest.mark.parametrize(
    ("word", "options"),
    [("zorblaxage", ["-j2"]), ("frimblotage", ["-j1", "--no-cache"]), ("quornitage", ["-j2", "--no-cache"])],
)
def test_a_run_without_memory_leaves_no_word_of_a_post(
    word: str, options: list[str], tmp_path: Path, own_cache: Path
) -> None:
    """What is kept lies in the named cache folder; a word of a post is in it only where it may be."""
    for number in range(_PAIRS):
        (tmp_path / f"{number}.en.md").write_text(f"The gate is open. Here are {number} bolts.\n", "utf-8")
        (tmp_path / f"{number}.fr.md").write_text(f"Le {word} est ici. Voici {number} boulons.\n", "utf-8")
    command = [sys.executable, "-m", "postedit.cli", "check", "-q", "--exit-zero", *options, str(tmp_path)]
    subprocess.run(command, check=True, capture_output=True)
    records = [record.read_bytes() for record in (own_cache / "derived").iterdir()]
    assert records != []
    assert any(word.encode() in record for record in records) is ("--no-cache" not in options)


def test_a_process_that_inherits_nothing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system cannot fork, what each process calls first says whether it may keep words."""
    monkeypatch.setattr("postedit.learned._Keeping.of_posts", True)
    monkeypatch.setattr("multiprocessing.util.Finalize", lambda *_, **__: None)
    monkeypatch.setattr(run._State, "engines", None, raising=False)
    run._set_up(Engines(Wishes(), ()), None, False)
    assert not keeps_of_posts()
