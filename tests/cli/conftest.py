"""A small broken site, and the command line run on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from postedit.cli import main
from postedit.review.journal import Journal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SOURCE = """\
---
title: "A day of work"
---

# A day of work

Read [the manual](https://example.org/m) before you begin the work, my friends.

Then, tomorrow, we will drink the blue tea in the garden.
"""
BROKEN = """\
---
title: "Une journée de travail"
---

# Une journée de travail

Lisez [le manuel](https: //example.org/m) avant de commencer le travail, mes amis.

Puis , demain, nous boirons le thé azur dans le jardin.
"""
MENDED = BROKEN.replace("https: //", "https://").replace("Puis ,", "Puis,")
GLOSSARY = """\
[[entry]]
id = "blue-tea"
kind = "term"

[entry.en]
preferred = ["blue tea"]

[entry.fr]
preferred = ["thé bleu"]
deprecated = ["thé azur"]
"""
CHECKS = ("--select", "markup/broken-url,typography/space-before-comma,term/literal")


class Site:
    """A site with one post in two languages, in the current folder."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.source = root / "posts" / "day.en.md"
        self.target = root / "posts" / "day.fr.md"
        self.target.parent.mkdir()
        (root / "hugo.toml").write_text('defaultContentLanguage = "en"\n')
        self.source.write_bytes(SOURCE.encode())
        self.target.write_bytes(BROKEN.encode())

    def glossary(self) -> str:
        """Write a term base with one entry and give its path."""
        path = self.root / "tea.toml"
        path.write_text(GLOSSARY)
        return str(path)

    @property
    def text(self) -> str:
        """Give what the translation holds now."""
        return self.target.read_bytes().decode()

    @property
    def journal(self) -> Journal:
        """Give the site's journal as it is on disk."""
        return Journal(self.root)


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    """Make the site and go there."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    return Site(tmp_path)


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Give a function that runs the command line without the term bases that ship, since those grow."""
    monkeypatch.setattr("postedit.cli.engine.builtin_paths", list)

    def invoke(*args: str) -> Result:
        return CliRunner().invoke(main, [*args], prog_name="postedit")

    return invoke


@pytest.fixture
def check(run: Callable[..., Result]) -> Callable[..., Result]:
    """Give a function that runs ``postedit check`` with the three checks that the site breaks."""
    return lambda *args: run("check", *CHECKS, *args)
