"""The first pairs of a site, before all of it is looked through."""

from __future__ import annotations

from pathlib import Path

import pytest

from postedit.site import glimpse as of_site
from postedit.site import open_site, pair_site
from postedit.site.glimpse import glimpse, some_posts
from postedit.site.opened import Site

from .conftest import Write

HUGO = 'defaultContentLanguage = "en"\n'


def names(root: Path) -> list[str]:
    """Give the translations that are met first, by their names."""
    site = open_site(root)
    assert isinstance(site, Site)
    return [str(pair.target.relative_to(root)) for pair in glimpse(root, (), site.settings)]


def test_folders_of_languages_are_gone_through_side_by_side(write: Write) -> None:
    """Few posts make pairs though each language has more posts than are looked at."""
    files = {f"content/{tag}/post-{n:03}.md": f"# {n}\n" for tag in ("de", "en", "fr") for n in range(300)}
    root = write({"hugo.toml": HUGO} | files)
    assert len(some_posts(root)) == 240
    found = names(root)
    assert len(found) > 100
    assert {"content/de/post-000.md", "content/fr/post-000.md"} <= set(found)


def test_small_sites_are_seen_whole(write: Write) -> None:
    """The pairs are those that looking through the site finds, in the same order."""
    files = {f"content/{n}/index{tag}.md": f"# {n}\n" for n in range(5) for tag in ("", ".fr", ".de")}
    root = write({"hugo.toml": HUGO} | files)
    whole = [(pair.source, pair.target) for pair in pair_site(root).pairs]
    assert [(pair.source, pair.target) for pair in glimpse(root)] == whole
    assert len(whole) == 10


def test_what_is_left_out_is_not_met(write: Write) -> None:
    """Posts that git ignores and posts that stand alone are no pairs; nor is what nobody asked for."""
    root = write(
        {"hugo.toml": HUGO, ".gitignore": "drafts/\n", "alone.fr.md": "# Seul\n"}
        | {f"{folder}/post.{tag}.md": "# 1\n" for folder in ("a", "b", "drafts") for tag in ("en", "fr")}
    )
    assert names(root) == ["a/post.fr.md", "b/post.fr.md"]
    assert [pair.target.parent.name for pair in glimpse(root, (root / "b",))] == ["b"]


def test_pairs_by_hand_wait_for_all_posts(write: Write) -> None:
    """Where the settings pair posts, a part of the site says nothing of the whole."""
    root = write({"postedit.toml": 'pairs = [["a.md", "b.md"]]\n', "a.md": "# A\n", "b.md": "# B\n"})
    assert names(root) == []


def test_a_limit_holds(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """No more posts are looked at than asked for, however they lie."""
    root = write({f"{n // 10}/{n}.en.md": "# 1\n" for n in range(100)})
    monkeypatch.setattr(of_site, "_SLICE", 3)
    assert len(some_posts(root, count=7)) == 7
    assert len(set(some_posts(root))) == 100
