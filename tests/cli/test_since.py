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


def _both(result: Result) -> None:
    assert sorted(_targets(result)) == ["posts/day.fr.md", "posts/night.fr.md"]


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


def test_what_others_did_meanwhile_does_not_count(site: Any, check: Run, git: Git) -> None:
    """As with ``git diff REV...``, this branch's changes count, not those that REV got since."""
    git("checkout", "-q", "-b", "mine")
    git("checkout", "-q", "-b", "theirs")
    _append(site.root / "posts" / "night.fr.md")
    git("commit", "-q", "-a", "-m", "theirs")
    git("checkout", "-q", "mine")
    _append(site.target)
    assert _targets(check("--since", "theirs", "--output-format", "json")) == ["posts/day.fr.md"]


def test_histories_that_do_not_meet(site: Any, check: Run, git: Git) -> None:
    """Without a common ancestor, as in a shallow checkout, REV itself is compared with, which is said."""
    git("checkout", "-q", "--orphan", "other")
    _append(site.target)
    git("commit", "-q", "-a", "-m", "other root")
    main = git("branch", "--list", "ma*", "--format=%(refname:short)")
    result = check("--since", main, "--output-format", "json")
    assert _targets(result) == ["posts/day.fr.md"]
    assert f"no common ancestor with {main} is known" in result.stderr


def test_staged_translation_pulls_in_its_source(site: Any, check: Run, git: Git) -> None:
    """A translation that is staged and changed back on disk still counts, and is compared with its source."""
    before = site.text
    _append(site.target)
    git("add", "-A")
    site.target.write_text(before, "utf-8")
    report = json.loads(check("--since", "HEAD", "--output-format", "json", "posts/day.fr.md").stdout)
    assert [pair["source"] for pair in report["pairs"]] == ["posts/day.en.md"]


@pytest.mark.parametrize("name", ["postedit.toml", "glossary/own.toml"])
@pytest.mark.parametrize("step", ["add", "edit", "delete"])
def test_settings_and_term_bases_bring_all_pairs(
    site: Any, check: Run, git: Git, name: str, step: str
) -> None:
    """New, changed or removed, a file that every finding rests on makes all pairs count, which is said."""
    file = site.root / name
    text = 'fail-on = "minor"\n' if file.stem == "postedit" else ""
    if step != "add":
        file.parent.mkdir(exist_ok=True)
        file.write_text(text)
        git("add", "-A")
        git("commit", "-q", "-m", "second")
    file.parent.mkdir(exist_ok=True)
    file.unlink() if step == "delete" else file.write_text(f"{text}# changed\n")
    result = check("--since", "HEAD", "--output-format", "json")
    _both(result)
    assert f"{name} changed since HEAD: all pairs of its site are checked." in result.stderr


def test_a_named_term_base_counts(site: Any, check: Run, git: Git) -> None:
    """So does a term base named on the command line; one that did not change brings nothing."""
    base = site.glossary()
    git("add", "-A")
    git("commit", "-q", "-m", "second")
    again = ("--since", "HEAD", "--glossary", base, "--output-format", "json")
    assert _targets(check(*again)) == []
    with (site.root / "tea.toml").open("a") as file:
        file.write("# changed\n")
    _both(check(*again))


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
