"""One term in several renderings over the posts of a site."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from postedit.cli import main

POSTS = {"one": "L'atelier commence.", "two": "Un atelier suit.", "three": "Le workshop finit."}
SOURCES = {"one": "The workshop starts.", "two": "A workshop follows.", "three": "The workshop ends."}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Give a site of three posts, the last of which has another word for a workshop."""
    (tmp_path / "hugo.toml").write_text('defaultContentLanguage = "en"\n[languages.en]\n[languages.fr]\n')
    for name, text in POSTS.items():
        folder = tmp_path / "content" / name
        folder.mkdir(parents=True)
        (folder / "index.en.md").write_text(SOURCES[name] + "\n", "utf-8")
        (folder / "index.fr.md").write_text(text + "\n", "utf-8")
    return tmp_path


def check(*arguments: str | Path) -> str:
    """Give what the check prints on stdout."""
    options = ["--select", "term/inconsistent", "--output-format", "concise", "--exit-zero", "-q"]
    return CliRunner().invoke(main, ["check", *map(str, arguments), *options]).stdout


def test_renderings_are_counted_over_the_site(site: Path) -> None:
    """The rarer word is reported where it first stands, with how often each stands on the site."""
    told = check(site, "--no-cache")
    assert told.count("term/inconsistent") == 1
    assert "three/index.fr.md:1:4" in told
    assert "“atelier” 2 times, “workshop” once in the 3 posts that have it" in told


def test_the_memory_and_other_processes_change_nothing(site: Path) -> None:
    """A run that recalls all pairs, and one of several processes, say what the first run said."""
    first = check(site, "--no-cache")
    assert check(site) == check(site) == check(site, "--no-cache", "-j", "2") == first


def test_a_single_file_is_counted_alone(site: Path) -> None:
    """A post that is consistent in itself has nothing to report when it is checked alone."""
    assert check(site / "content" / "three" / "index.fr.md") == ""


def test_lines_of_json_tell_each_pair_once(site: Path) -> None:
    """What is added up at the end brings a finding, and no second line of its pair."""
    arguments = ["check", str(site), "--select", "term/inconsistent", "--output-format", "jsonl", "-q"]
    lines = CliRunner().invoke(main, arguments).stdout.splitlines()
    assert sum('"type":"pair"' in line for line in lines) == len(POSTS)
    assert sum('"type":"finding"' in line for line in lines) == 1
