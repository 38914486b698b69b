"""``postedit init``: a settings file from what is found."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from click.testing import Result

from postedit.site import Site, open_site
from postedit.site.settings_keys import keys

Run = Callable[..., Result]


def test_what_was_found_is_set_and_told(site: Any, run: Run) -> None:
    """Languages and source language stand in the file, counts on stdout, and the file can be read."""
    result = run("init")
    assert result.exit_code == 0, result.stderr
    assert result.stdout.splitlines() == [
        "posts: 2 (fr 1, en 1)",
        "pairs: 1 (hugo 1)",
        "without a counterpart: 0",
        "source language: en",
    ]
    assert result.stderr == "Wrote postedit.toml.\n"
    opened = open_site(site.root)
    assert isinstance(opened, Site)
    assert (opened.settings.source_language, set(opened.settings.languages)) == ("en", {"en", "fr"})
    assert run("pairs").stdout.count("->") == 2


def test_every_key_stands_in_the_file(site: Any, run: Run) -> None:
    """With the # taken away, what is not set is valid too, so that a person need only uncomment."""
    run("init")
    path = site.root / "postedit.toml"
    text = path.read_text("utf-8")
    for key in keys():
        assert re.search(rf"^(?:# )?{key.name} = ", text, re.MULTILINE), key.name
    (site.root / "docs").mkdir()
    (site.root / "traduction" / "docs").mkdir(parents=True)
    path.write_text(re.sub(r"^# (?=[a-z-]+ = |\[)", "", text, flags=re.MULTILINE), "utf-8")
    assert isinstance(open_site(site.root), Site), open_site(site.root)


@pytest.mark.parametrize("name", ["postedit.toml", "pyproject.toml"])
def test_settings_are_not_overwritten(site: Any, run: Run, name: str) -> None:
    """Settings that are there stay, unless --force is given."""
    (site.root / name).write_text("[tool.postedit]\n" if name == "pyproject.toml" else "# mine\n")
    refused = run("init")
    assert refused.exit_code == 2
    assert name in refused.stderr
    assert "--force" in refused.stderr
    assert run("init", "--force").exit_code == 0
    assert 'source-language = "en"' in (site.root / "postedit.toml").read_text("utf-8")


def test_one_language_alone_is_not_set(site: Any, run: Run) -> None:
    """Where the translations are still to come, the file does not leave them out."""
    for path in site.root.rglob("*.fr.md"):
        path.unlink()
    run("init")
    opened = open_site(site.root)
    assert isinstance(opened, Site)
    assert (opened.settings.source_language, opened.settings.languages) == ("en", ())


def test_a_folder_without_posts(site: Any, run: Run) -> None:
    """An empty site gets a file in which nothing is set."""
    site.source.unlink()
    site.target.unlink()
    result = run("init")
    assert result.exit_code == 0
    assert "posts: none" in result.stdout
    opened = open_site(site.root)
    assert isinstance(opened, Site)
    assert opened.settings.languages == ()
