"""The group, ``pairs``, ``explain``, ``review`` and ``completion``."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import Result

from postedit import __version__
from postedit.checks import all_checks
from postedit.checks.registry import page_of
from postedit.cli import main
from postedit.cli.lazy import LazyGroup

Run = Callable[..., Result]


def test_version(run: Run) -> None:
    """--version names the tool and its version."""
    assert run("--version").stdout == f"postedit {__version__}\n"


def test_bare_call_prints_help(run: Run) -> None:
    """Without a command the help is shown."""
    assert "Commands:" in run().output


@pytest.mark.parametrize("name", main.list_commands(click.Context(main)))
def test_summary_is_that_of_the_command(run: Run, name: str) -> None:
    """The list of commands says of each what its own help begins with, and each command has help."""
    assert isinstance(main, LazyGroup)
    found = main.get_command(click.Context(main), name)
    assert found is not None
    assert found.get_short_help_str(200).rstrip(".") == main.lazy[name].rstrip(".")
    assert run(name, "--help").exit_code == 0


def test_unknown_command(run: Run) -> None:
    """A mistyped command ends with 2 and the nearest one."""
    result = run("chek")
    assert result.exit_code == 2
    assert "did you mean 'check'?" in result.stderr


def test_interrupt(site: Any, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C ends with 130 and without a traceback."""

    def interrupt(_request: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("postedit.cli.check.run", interrupt)
    result = run("check")
    assert result.exit_code == 130
    assert "Traceback" not in result.stderr


def test_bug_is_told_as_one(site: Any, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A failure of ours ends with 2, never with the 1 that means findings."""
    monkeypatch.setattr("postedit.cli.check.run", lambda _request: 1 // 0)
    result = run("check")
    assert result.exit_code == 2
    assert "ZeroDivisionError" in result.stderr
    assert "please report it" in result.stderr


def test_pairs_as_text(site: Any, run: Run) -> None:
    """Each pair is a line with languages and the way it was found; posts alone follow with the reason."""
    (site.root / "posts" / "alone.en.md").write_text("Hello there, my friends.\n")
    result = run("pairs")
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "layout  hugo  settings in hugo.toml: default en  (3 posts in .)",
        "en -> fr  posts/day.en.md -> posts/day.fr.md  "
        "(hugo: same name, language as suffix; source by site default: en)",
        "unpaired  posts/alone.en.md  (en: no translation)",
    ]
    assert result.stderr == "1 pair, 1 post without a counterpart.\n"


def test_pairs_as_json(site: Any, run: Run) -> None:
    """The JSON has the pairs as the report has them."""
    data = json.loads(run("pairs", "--output-format", "json").stdout)
    assert data["pairs"] == [
        {
            "source": "posts/day.en.md",
            "target": "posts/day.fr.md",
            "source_language": "en",
            "target_language": "fr",
            "paired_by": "hugo",
            "source_by": "site default: en",
            "unedited": None,
            "stale": None,
            "confidence": 1.0,
            "reasons": ["same name, language as suffix"],
        }
    ]
    assert data["layouts"] == [
        {"root": ".", "name": "hugo", "why": "settings in hugo.toml: default en", "posts": 2}
    ]
    assert not {"findings", "statistics"} & set(data)


def test_pairs_tell_of_unedited_and_stale(site: Any, run: Run) -> None:
    """Below a pair stands what a reviewer should know of it: that nobody edited it, that it is older."""
    path = site.root / "posts" / "day.fr.md"
    head, _, body = path.read_text("utf-8").removeprefix("---\n").partition("---\n")
    notice = "*Cet article a été traduit automatiquement.*\n"
    path.write_text(f"---\n{head}drifted_from_default: true\n---\n{body}\n{notice}", "utf-8")

    assert [line.strip() for line in run("pairs").stdout.splitlines()[2:]] == [
        "not edited after machine translation: “Cet article a été traduit automatiquement.”",
        "older than its source: marked drifted_from_default",
    ]
    found = run("check", "--output-format", "full", "--exit-zero").stdout
    assert "posts/day.fr.md: note: older than its source: marked drifted_from_default" in found


def test_pairs_by_content(site: Any, run: Run) -> None:
    """A pair that only content told says how sure it is and why; a doubtful counterpart is named."""
    english, french = (
        "The wind had turned before the sun was up.",
        "Le vent avait tourné avant le lever du soleil.",
    )
    shared = "![x](/boat.png) <https://example.org/1> `sail --now` 4711 <https://example.org/2>"
    for name, text in {
        "log/wind.md": f"{english} {shared}", "journal/vent.md": f"{french} {shared}",
        "log/calm.md": f"{english} ![x](/calm.png)", "journal/calme.md": f"{french} ![x](/calm.png) `a` 9999",
    }.items():  # fmt: skip
        (site.root / name).parent.mkdir(exist_ok=True)
        (site.root / name).write_text(f"{text}\n", "utf-8")
    lines = [line.strip() for line in run("pairs").stdout.splitlines()]

    at = lines.index("en -> fr  log/wind.md -> journal/vent.md  (content; source by site default: en)")
    assert lines[at + 1].startswith("sure to 0.")
    assert lines[at + 1].endswith(": 1 image, 2 links, 1 code, 1 number")
    assert "unpaired  journal/calme.md  (fr: no source)" in lines
    assert any(line.startswith("perhaps log/calm.md  (0.") for line in lines)


@pytest.mark.parametrize("command", ["pairs", "check", "review"])
def test_layout_that_is_unknown(site: Any, run: Run, command: str) -> None:
    """A layout of no known name ends the command with 2 and the nearest name."""
    result = run(command, "--layout", "hgo")
    assert result.exit_code == 2
    assert 'unknown layout "hgo"; did you mean "hugo"?' in result.stderr


def test_layout_overrides(site: Any, run: Run) -> None:
    """A layout that is named is the only one tried."""
    result = run("pairs", "--layout", "language-folders")
    assert result.exit_code == 0
    assert "day.fr.md" not in result.stdout.partition("unpaired")[0]


@pytest.mark.parametrize("name", all_checks())
def test_explain_prints_the_page(run: Run, name: str) -> None:
    """Every check has a page, printed as it stands where no person watches."""
    result = run("explain", name)
    assert result.exit_code == 0
    assert result.stdout == page_of(all_checks()[name]).read_text("utf-8")


def test_explain_list(run: Run) -> None:
    """--list names every check with severity, default and summary."""
    lines = run("explain", "--list").stdout.splitlines()
    assert [line.split()[0] for line in lines] == [*all_checks()]
    assert all(line.split()[1] in {"critical", "major", "minor"} for line in lines)


def test_explain_category(run: Run) -> None:
    """A category lists its checks."""
    lines = run("explain", "markup").stdout.splitlines()
    assert lines
    assert all(line.startswith("markup/") for line in lines)


def test_explain_unknown(run: Run) -> None:
    """An unknown check ends with 2 and the nearest name."""
    result = run("explain", "markup/brokn-url")
    assert result.exit_code == 2
    assert "did you mean 'markup/broken-url'?" in result.stderr
    assert run("explain").exit_code == 2
    assert "explain [OPTIONS] [CHECK]" in run("explain", "--help").stdout


def test_review_without_a_terminal(site: Any, run: Run) -> None:
    """Where no person watches, the report of check comes on stdout, with a line why on stderr; code 0."""
    result = run("review")
    assert result.exit_code == 0
    assert "markup/broken-url" in result.stdout
    assert result.stderr.startswith("postedit review needs a terminal")


def test_review_of_the_sample(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """--sample copies the sample site to a new folder and works there; a folder that exists is refused."""
    monkeypatch.chdir(tmp_path)
    assert "sample/posts/" in run("review", "--sample", "sample").stdout
    assert (tmp_path / "sample" / "hugo.toml").is_file()
    again = run("review", "--sample", "sample")
    assert again.exit_code == 2
    assert "exists already" in again.stderr


def test_review_opens_the_reviewer(site: Any, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a terminal the reviewer gets the site's root, the places, the term bases and the pairs."""
    calls: list[tuple[object, ...]] = []
    monkeypatch.setattr("postedit.cli.review._is_watched", lambda: True)
    monkeypatch.setattr("tui.run", lambda *args, layout: calls.append((*args, layout)) or 0)
    pair = ("posts/day.en.md", "posts/day.fr.md")
    assert run("review", "posts").exit_code == 0
    assert run("review", "--layout", "hugo", "--pair", *pair).exit_code == 0
    assert Path(str(calls[0][0])).resolve() == site.root
    assert calls[0][1:] == ([Path("posts")], [], [], "auto")
    assert calls[1][1:] == ([], [], [(Path(pair[0]), Path(pair[1]))], "hugo")


def test_review_without_textual(site: Any, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """If the reviewer cannot be loaded, the message says so and what to do."""
    monkeypatch.setattr("postedit.cli.review._is_watched", lambda: True)
    monkeypatch.setitem(sys.modules, "tui", None)
    result = run("review")
    assert result.exit_code == 2
    assert "the reviewer cannot be loaded" in result.stderr
    assert "postedit check" in result.stderr


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_script(run: Run, shell: str) -> None:
    """The script calls postedit back through click's variable."""
    script = run("completion", shell).stdout
    assert f"_POSTEDIT_COMPLETE={shell}_complete" in script
