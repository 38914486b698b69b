"""What settings change about a run, and that options count before them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from click.testing import Result

Run = Callable[..., Result]
PLAIN = ("check", "--output-format", "concise", "-q")


def _settings(site: Any, text: str) -> None:
    (site.root / "postedit.toml").write_text(text)


def _found(result: Result) -> list[str]:
    return [line.split(" ")[1].rstrip(":") for line in result.stdout.splitlines()]


def test_selection(site: Any, run: Run) -> None:
    """The settings choose the checks."""
    _settings(site, 'select = ["markup", "typography/space-before-comma"]\nignore = ["typography"]\n')
    assert _found(run(*PLAIN)) == ["markup/broken-url"]


def test_options_override_the_selection(site: Any, run: Run) -> None:
    """--select puts both lists aside, --ignore the one of its name."""
    _settings(site, 'select = ["markup"]\nignore = ["markup", "typography"]\n')
    assert _found(run(*PLAIN)) == []
    assert _found(run(*PLAIN, "--select", "typography/space-before-comma")) == [
        "typography/space-before-comma"
    ]
    assert _found(run(*PLAIN, "--ignore", "term")) == ["markup/broken-url"]


def test_per_file_ignores(site: Any, check: Run) -> None:
    """Checks and categories are left out in the posts that a pattern matches, and only there."""
    _settings(site, 'per-file-ignores = { "posts/*.fr.md" = ["markup"], "other/**" = ["typography"] }\n')
    assert _found(check(*PLAIN[1:])) == ["typography/space-before-comma"]


@pytest.mark.parametrize(
    ("said", "option", "code"), [("critical", (), 0), ("critical", ("--fail-on", "minor"), 1)]
)
def test_fail_on(site: Any, run: Run, said: str, option: tuple[str, ...], code: int) -> None:
    """The settings say from which severity on a run fails, an option says otherwise."""
    _settings(site, f'select = ["typography/space-before-comma"]\nfail-on = "{said}"\n')
    assert run(*PLAIN, *option).exit_code == code


def test_exclude(site: Any, check: Run) -> None:
    """What the settings exclude is not checked."""
    _settings(site, 'exclude = ["posts/"]\n')
    result = check()
    assert result.exit_code == 0
    assert "Nothing to check" in result.stderr


@pytest.mark.parametrize("command", ["check", "pairs", "review"])
@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('\nselct = ["markup"]\n', ["postedit.toml:2", '"selct"', '"select"']),
        ('roots = { fr = "../x" }\n', ["postedit.toml:1", "leads out of the site"]),
    ],
)
def test_faulty_settings_end_with_two(site: Any, run: Run, command: str, text: str, words: list[str]) -> None:
    """Settings that cannot be meant end every command, with file, line and the nearest key."""
    _settings(site, text)
    result = run(command)
    assert (result.exit_code, result.stdout) == (2, "")
    assert all(word in result.stderr for word in words), result.stderr


@pytest.mark.parametrize("key", ["select = ", "ignore = ", 'per-file-ignores."*.md" = '])
def test_unknown_checks_end_with_two(site: Any, run: Run, key: str) -> None:
    """A check that the settings name and that does not exist is told of with the nearest."""
    _settings(site, f'{key}["markup/broken-urls"]\n')
    result = run("check")
    assert result.exit_code == 2
    assert "did you mean 'markup/broken-url'" in result.stderr
    assert "postedit.toml:1" in result.stderr


def test_each_site_has_its_own_settings(site: Any, run: Run) -> None:
    """Two sites in one run are checked by the settings of each."""
    other = site.root / "other"
    other.mkdir()
    (other / "postedit.toml").write_text('select = ["markup"]\n')
    for path in (site.source, site.target):
        (other / path.name).write_bytes(path.read_bytes())
    _settings(site, 'select = ["typography/space-before-comma"]\n')
    found = run(*PLAIN, "posts", "other").stdout
    assert "other/day.fr.md:7:19: markup/broken-url" in found
    assert "posts/day.fr.md:9:5: typography/space-before-comma" in found
    assert len(found.splitlines()) == 2


def test_project_file(site: Any, run: Run) -> None:
    """``[tool.postedit]`` of pyproject.toml does as well."""
    (site.root / "pyproject.toml").write_text('[tool.postedit]\nselect = ["markup"]\n')
    assert _found(run(*PLAIN)) == ["markup/broken-url"]


def test_register(site: Any, run: Run) -> None:
    """The site's form of address is asked of every post."""
    _settings(site, 'select = ["register"]\n\n[register]\nfr = "tu"\n')
    site.target.write_text(site.text + "\nVous avez votre bateau. Vous le savez, vous gardez votre calme.\n")
    result = run("check", "--output-format", "concise")
    assert _found(result) == 3 * ["register/mixed-address"]  # commands count as well
    assert "“tu”" in result.stdout
