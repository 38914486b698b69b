"""Two checkouts, one for each language."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from click.testing import Result

Run = Callable[..., Result]


def write(root: Path, *names: str) -> None:
    """Make posts."""
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("# Hooks\n\nRead the [manual](https://example.org/m) first, then go on.\n", "utf-8")


def pairs(run: Run, *options: str) -> Any:
    """Give what is paired."""
    return json.loads(run("pairs", *options, "--output-format", "json").stdout)


def test_posts_at_the_same_place_are_pairs(tmp_path: Path, monkeypatch: Any, run: Run) -> None:
    """Each post of the fork translates the one at its place; what only one side has stands alone."""
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "docs", "learn/a.md", "learn/b.md", "only.md")
    write(tmp_path / "docs-fr", "learn/a.md", "learn/b.mdx", "seule.md")
    found = pairs(run, "--pair", "docs", "docs-fr")
    assert [(pair["source"], pair["target"]) for pair in found["pairs"]] == [
        ("docs/learn/a.md", "docs-fr/learn/a.md"),
        ("docs/learn/b.md", "docs-fr/learn/b.mdx"),
    ]
    assert {post["path"] for post in found["unpaired"]} == {"docs/only.md", "docs-fr/seule.md"}


def test_a_post_and_a_folder_are_refused(tmp_path: Path, monkeypatch: Any, run: Run) -> None:
    """One post and one folder are no pair, nor is one post twice, and the message names them."""
    monkeypatch.chdir(tmp_path)
    write(tmp_path, "docs/a.md", "b.md")
    result = run("check", "--pair", "docs", "b.md")
    assert result.exit_code == 2
    assert "docs and b.md must be two posts or two folders" in result.stderr
    result = run("check", "--pair", "b.md", "b.md")
    assert result.exit_code == 2
    assert "b.md is named twice; name the source, then its translation" in result.stderr
