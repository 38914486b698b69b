"""What discovery leaves out: what git ignores, what settings exclude, links that lead away."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from postedit.site import Settings
from postedit.site.discovery import Visitor, find_posts


def _make(root: Path, files: Mapping[str, str]) -> None:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)


def _found(root: Path, settings: Settings | None = None) -> list[str]:
    return [path.relative_to(root).as_posix() for path in find_posts(root, settings or Settings())]


@pytest.mark.parametrize(
    ("rules", "kept"),
    [
        ("out/\n", ["a.md", "b/c.md"]),
        ("*.md\n!b/c.md\n", ["b/c.md"]),
        ("/a.md\n# c.md\n", ["b/c.md", "out/d.md", "out/deep/a.md"]),
        ("out/*\n!out/d.md\n", ["a.md", "b/c.md", "out/d.md"]),
        ("out/\n!out/d.md\n", ["a.md", "b/c.md"]),
        ("", ["a.md", "b/c.md", "out/d.md", "out/deep/a.md"]),
    ],
)
def test_gitignore(tmp_path: Path, rules: str, kept: list[str]) -> None:
    """Posts that git ignores are no posts of the site."""
    _make(tmp_path, {".gitignore": rules, "a.md": "", "b/c.md": "", "out/d.md": "", "out/deep/a.md": ""})
    assert _found(tmp_path) == kept


def test_nested_gitignore(tmp_path: Path) -> None:
    """A file further down overrules one further up, for its own folder only."""
    _make(
        tmp_path,
        {
            ".gitignore": "draft*.md\n",
            "in/.gitignore": "!draft-2.md\n/local.md\n",
            "draft-1.md": "", "draft-2.md": "", "local.md": "",
            "in/draft-1.md": "", "in/draft-2.md": "", "in/local.md": "", "in/deep/local.md": "",
        },
    )  # fmt: skip
    assert _found(tmp_path) == ["local.md", "in/draft-2.md", "in/deep/local.md"]


def test_gitignore_above_the_site(tmp_path: Path) -> None:
    """Rules of the repository count for a site in one of its folders; those above a repository do not."""
    _make(
        tmp_path,
        {
            ".gitignore": "*.md\n",
            "repo/.git/HEAD": "",
            "repo/.gitignore": "built/\n",
            "repo/site/a.md": "",
            "repo/site/built/a.md": "",
        },
    )
    assert _found(tmp_path / "repo" / "site") == ["a.md"]
    assert _found(tmp_path / "repo") == ["site/a.md"]


def test_git_may_be_disregarded(tmp_path: Path) -> None:
    """The setting respect-gitignore brings back what git ignores."""
    _make(tmp_path, {".gitignore": "a.md\n", "a.md": ""})
    assert _found(tmp_path, Settings(respect_gitignore=False)) == ["a.md"]


def test_exclude(tmp_path: Path) -> None:
    """The setting exclude leaves out files and folders by patterns."""
    _make(tmp_path, {"a.md": "", "old/a.md": "", "b/old/c.md": "", "b/README.md": ""})
    assert _found(tmp_path, Settings(exclude=("/old/", "README.md"))) == ["a.md", "b/old/c.md"]


def test_links_that_leave_the_site(tmp_path: Path) -> None:
    """A link to a file outside is not followed, nor one to a folder; a link that stays inside is."""
    site = tmp_path / "site"
    _make(tmp_path, {"secret/a.md": "", "site/b.md": ""})
    (site / "out.md").symlink_to(tmp_path / "secret" / "a.md")
    (site / "folder").symlink_to(tmp_path / "secret")
    (site / "gone.md").symlink_to(tmp_path / "nowhere.md")
    (site / "in.md").symlink_to(site / "b.md")
    assert _found(site) == ["b.md", "in.md"]
    assert Visitor(site).visit(site) == ([site / "b.md", site / "in.md"], [])


def test_a_site_that_is_itself_a_link(tmp_path: Path) -> None:
    """A root reached through a link has its posts."""
    _make(tmp_path, {"real/a.md": "", "real/.gitignore": "b.md\n", "real/b.md": ""})
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert _found(tmp_path / "link") == ["a.md"]
