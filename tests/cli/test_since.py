"""``postedit check --since``: only what changed in git is checked."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

Run = Callable[..., Result]
Git = Callable[..., str]


@pytest.fixture
def git(site: Any) -> Git:
    """Commit the site with a second pair, and give a function that runs git in it."""
    (site.root / "posts" / "night.en.md").write_text("Hello there, my friends.\n")
    (site.root / "posts" / "night.fr.md").write_text("Bonjour , mes amis.\n")

    def run(*arguments: str) -> str:
        who = ("-c", "user.name=n", "-c", "user.email=n@example.org", "-c", "commit.gpgsign=false")
        done = subprocess.run(["git", *who, *arguments], capture_output=True, text=True, check=True)
        return done.stdout.strip()

    run("init", "-q")
    run("add", "-A")
    run("commit", "-q", "-m", "first")
    return run


def _targets(result: Result) -> list[str]:
    assert result.exit_code in (0, 1), result.output
    return [pair["target"] for pair in json.loads(result.stdout)["pairs"]]


def _append(path: Path) -> None:
    path.write_text(path.read_text("utf-8") + "\nFin.\n", "utf-8")


@pytest.mark.parametrize("side", ["source", "target"])
def test_either_post_pulls_its_pair(site: Any, check: Run, git: Git, side: str) -> None:
    """An edited source brings its translation, an edited translation its source; the rest is left out."""
    _append(getattr(site, side))
    assert _targets(check("--since", "HEAD", "--output-format", "json")) == ["posts/day.fr.md"]


@pytest.mark.parametrize("steps", [[], [("add", "-A")], [("add", "-A"), ("commit", "-q", "-m", "second")]])
def test_edited_staged_or_committed(site: Any, check: Run, git: Git, steps: list[tuple[str, ...]]) -> None:
    """A change counts in the working tree, in the index, and in commits after the revision."""
    first = git("rev-parse", "HEAD")
    _append(site.target)
    for step in steps:
        git(*step)
    assert _targets(check("--since", first, "--output-format", "json")) == ["posts/day.fr.md"]


def test_new_post_counts(site: Any, check: Run, git: Git) -> None:
    """A translation that git does not know yet has changed, too, whatever letters its name has."""
    (site.root / "posts" / "été neuf.en.md").write_text("Hello there.\n")
    (site.root / "posts" / "été neuf.fr.md").write_text("Bonjour.\n")
    assert _targets(check("--since", "HEAD", "--output-format", "json")) == ["posts/été neuf.fr.md"]


def test_paths_limit_it_further(site: Any, check: Run, git: Git) -> None:
    """Only what changed below the paths is checked."""
    _append(site.target)
    _append(site.root / "posts" / "night.fr.md")
    found = _targets(check("--since", "HEAD", "--output-format", "json", "posts/night.fr.md"))
    assert found == ["posts/night.fr.md"]


def test_nothing_changed(site: Any, check: Run, git: Git) -> None:
    """Where nothing changed the summary says so, and the exit code is 0."""
    result = check("--since", "HEAD")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "Nothing to check: no pair changed since HEAD.\n"


@pytest.mark.parametrize("revision", ["nowhere", "--output=x", "HEAD:posts", ""])
def test_unknown_revision(site: Any, check: Run, git: Git, revision: str) -> None:
    """What names no commit ends with 2 and is never taken for an option of git."""
    result = check(f"--since={revision}")
    assert result.exit_code == 2
    assert f"git knows no commit {revision!r} here; name a commit, branch or tag" in result.stderr
    assert not (site.root / "x^{commit}").exists()


def test_outside_a_checkout(site: Any, check: Run) -> None:
    """A site that is no git checkout ends with 2 and is told so."""
    result = check("--since", "HEAD")
    assert result.exit_code == 2
    assert "day.en.md: not in a git checkout; --since compares with what git knows" in result.stderr
