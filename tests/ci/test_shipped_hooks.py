"""The pre-commit hooks and the GitHub action that ship, run as their hosts run them."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
HOOKS = {hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))}
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
ENV = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Give a copy of one pair of the sample site."""
    name = Path("content/posts/kelp-and-kernels-recap")
    shutil.copytree(ROOT / name, tmp_path / name)
    return tmp_path


def run(arguments: list[str], cwd: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a command with the interpreter's programs on the path."""
    return subprocess.run(
        arguments, cwd=cwd, env={**ENV, **variables}, capture_output=True, text=True, check=False
    )


def test_the_hook_fails_on_a_translation_with_mistakes(site: Path) -> None:
    """pre-commit appends the changed files; the translation is compared with its source and found wanting."""
    changed = "content/posts/kelp-and-kernels-recap/index.fr.md"
    done = run([*shlex.split(HOOKS["postedit"]["entry"]), changed], site)
    assert done.returncode == 1, done.stderr
    assert "markup/inverted-link" in done.stdout


def test_the_fixing_hook_changes_the_file(site: Path) -> None:
    """The second hook applies the safe fixes, so that pre-commit stops and shows what changed."""
    changed = site / "content/posts/kelp-and-kernels-recap/index.fr.md"
    before = changed.read_text("utf-8")
    run([*shlex.split(HOOKS["postedit-fix"]["entry"]), str(changed)], site)
    assert "** merveilleux **" in before
    assert "**merveilleux**" in changed.read_text("utf-8")


def test_the_action_annotates_and_fails(site: Path) -> None:
    """The action's last step prints workflow commands and fails where something major is found."""
    step = ACTION["runs"]["steps"][-1]
    inputs = {name: value["default"] for name, value in ACTION["inputs"].items()}
    assert step["env"] == {"PATHS": "${{ inputs.paths }}", "ARGUMENTS": "${{ inputs.arguments }}"}
    done = run(["bash", "-e", "-c", step["run"]], site, PATHS=inputs["paths"], ARGUMENTS=inputs["arguments"])
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith(("::error file=", "::warning file="))


def test_no_input_of_the_action_is_code(site: Path) -> None:
    """What a workflow passes reaches the shell as words, never as a command."""
    assert not any("${{ inputs" in step.get("run", "") for step in ACTION["runs"]["steps"])
    step = ACTION["runs"]["steps"][-1]
    run(["bash", "-e", "-c", step["run"]], site, PATHS="$(touch owned) ; touch owned", ARGUMENTS="")
    assert not (site / "owned").exists()
