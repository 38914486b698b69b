"""A reviewer's own theme and keys, on every site."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tui.action import Action, Place
from tui.actions import SHIPPED
from tui.preferences import Preferences, problems_of, read_preferences, remapped


def test_a_key_of_ones_own(tmp_path: Path) -> None:
    """The action takes its new keys, and another that had one of them loses it; the rest stays."""
    file = tmp_path / "review.toml"
    file.write_text('theme = "nord"\n[keys]\n"finding.accept" = ["ctrl+a", "i"]\n"undo" = "z"\n', "utf-8")
    known = read_preferences(file)
    assert known == Preferences("nord", {"finding.accept": ("ctrl+a", "i"), "undo": ("z",)})
    keys = {action.id: action.keys for action in remapped(SHIPPED, known.keys)}
    before = {action.id: action.keys for action in SHIPPED}
    assert keys["finding.accept"] == ("ctrl+a", "i")
    assert keys["undo"] == ("z",)
    changed = {name for name, mine in keys.items() if mine != before[name]}
    assert changed == {"finding.accept", "undo", "finding.dismiss"}
    twice = (*SHIPPED, Action("other", ("z", "f9"), "other", "", Place.VIEW))
    assert remapped(twice, known.keys)[-1].keys == ("f9",)


def test_what_is_wrong_is_told_and_left_out(tmp_path: Path) -> None:
    """Each fault is named with its file; what is right counts all the same."""
    file = tmp_path / "review.toml"
    file.write_text('thema = 1\n[keys]\n"finding.acept" = "x"\n"undo" = 3\n"redo" = "y"\n', "utf-8")
    known = read_preferences(file)
    assert known.keys == {"finding.acept": ("x",), "redo": ("y",)}
    told = " ".join(str(problem) for problem in problems_of(known, SHIPPED, ["nord"]))
    assert "unknown key thema" in told
    assert 'did you mean "finding.accept"?' in told
    assert 'keys."undo"' in told
    assert 'no theme "nort"; did you mean "nord"?' in str(
        problems_of(Preferences("nort"), SHIPPED, ["nord"])[0]
    )


def test_no_file_and_a_damaged_one(tmp_path: Path) -> None:
    """Without a file nothing is preferred; one that is no TOML is told of."""
    file = tmp_path / "review.toml"
    assert read_preferences(file) == Preferences()
    file.write_text("theme = \n", "utf-8")
    assert "cannot be read" in str(read_preferences(file).problems[0])


def test_the_running_program_takes_them(tmp_path: Path) -> None:
    """Help, footer and bindings are made of the keys in the user's folder; the README's table is not."""
    (tmp_path / "review.toml").write_text('[keys]\n"finding.accept" = "f8"\n', "utf-8")
    code = (
        "from tui.action import REVIEW; from tui.actions import bindings, key_table\n"
        "print([b.key for b in bindings(*REVIEW) if b.id == 'finding.accept'], '`f8`' in key_table(REVIEW))"
    )
    environment = {**os.environ, "POSTEDIT_CONFIG_DIR": str(tmp_path)}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
    assert done.stdout.split() == ["['f8']", "False"]
