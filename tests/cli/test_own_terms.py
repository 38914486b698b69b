"""A site's own term bases in ``check`` and in the glossary commands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

Run = Callable[..., Result]


def _own(site: Any, more: str = "", deprecated: str = "thé azur") -> None:
    (site.root / "glossary").mkdir(exist_ok=True)
    (site.root / "glossary" / "tea.toml").write_text(
        f'[[entry]]\nid = "blue-tea"\nkind = "term"\n{more}\n[entry.en]\npreferred = ["blue tea"]\n\n'
        f'[entry.fr]\npreferred = ["thé bleu"]\ndeprecated = ["{deprecated}"]\n'
        f'regions = {{ "fr-CA" = ["thé azur"] }}\n',
        "utf-8",
    )


def _found(result: Result) -> int:
    assert result.exit_code in (0, 1), result.stderr
    return result.stdout.count("term/literal")


def test_own_entries_are_checked(site: Any, check: Run) -> None:
    """Term bases in the site's folder glossary/ are read without an option."""
    assert _found(check("--output-format", "concise")) == 0
    _own(site)
    assert _found(check("--output-format", "concise")) == 1


def test_own_entries_replace_those_that_ship(
    site: Any, check: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The site may think otherwise of a term that ships; that is no fault."""
    shipped = tmp_path / "elsewhere" / "tea.toml"
    shipped.parent.mkdir()
    shipped.write_text(Path(site.glossary()).read_text("utf-8"), "utf-8")
    (tmp_path / "tea.toml").unlink()
    for module in ("postedit.cli.engine", "postedit.cli.glossary.places"):
        monkeypatch.setattr(f"{module}.builtin_paths", lambda: [shipped])
    assert _found(check("--output-format", "concise")) == 1
    _own(site, deprecated="thé indigo")
    assert _found(check("--output-format", "concise")) == 0


@pytest.mark.parametrize(
    ("more", "count"),
    [
        ('where = ["title"]', 0),
        ('where = ["body"]', 1),
        ('paths = ["posts/"]', 1),
        ('paths = ["docs/"]', 0),
        ('severity = "style"', 1),
    ],
)
def test_where_an_entry_applies(site: Any, check: Run, more: str, count: int) -> None:
    """An entry may apply in titles or in the body only, and in some posts only."""
    _own(site, more)
    assert _found(check("--output-format", "concise")) == count


def test_a_style_entry_is_minor(site: Any, check: Run) -> None:
    """What is merely not what practitioners write is a minor finding."""
    _own(site, 'severity = "style"')
    assert check("--fail-on", "major", "--ignore", "markup").exit_code == 0
    _own(site)
    assert check("--fail-on", "major", "--ignore", "markup").exit_code == 1


def test_a_region_keeps_its_own(site: Any, check: Run) -> None:
    """What a region admits is no finding there."""
    _own(site)
    site.target.rename(site.target.with_name("day.fr-CA.md"))
    assert _found(check("--output-format", "concise")) == 0


def test_an_unknown_part_is_told(site: Any, check: Run) -> None:
    """A part of a post that does not exist is told of with the nearest."""
    _own(site, 'where = ["titel"]')
    result = check()
    assert "glossary/tea.toml:4" in result.stderr
    assert 'did you mean "title"' in result.stderr


def test_settings_name_term_bases(site: Any, run: Run) -> None:
    """The setting glossary names files, and a fault in it ends with 2 at its line."""
    site.glossary()
    (site.root / "postedit.toml").write_text('select = ["term"]\nglossary = ["tea.toml"]\n')
    assert _found(run("check", "--output-format", "concise")) == 1
    assert "blue-tea" in run("glossary", "list", "--own").stdout
    (site.root / "postedit.toml").write_text('select = ["term"]\nglossary = ["coffee.toml"]\n')
    for command in (("check",), ("glossary", "list")):
        result = run(*command)
        assert result.exit_code == 2
        assert "postedit.toml:2" in result.stderr
