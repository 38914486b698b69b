"""Pairing as the settings say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from postedit.site import Settings, SitePairs, pair_site

EN = "The harbour master closes the gate every evening, and nobody has ever asked her why she does it.\n"
FR = "La capitaine du port ferme le portail chaque soir, et personne ne lui a jamais demandé pourquoi.\n"
DE = "Die Hafenmeisterin schließt jeden Abend das Tor, und niemand hat sie je gefragt, warum sie es tut.\n"


def _pairs(root: Path, files: dict[str, str], **said: Any) -> SitePairs:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")
    return pair_site(root, (), Settings(**said))


def _shown(site: SitePairs) -> list[tuple[str | None, str, str]]:
    root = site.root
    return [
        (
            pair.source.relative_to(root).as_posix() if pair.source else None,
            pair.target.relative_to(root).as_posix(),
            pair.paired_by,
        )
        for pair in site.pairs
    ]


def test_roots(tmp_path: Path) -> None:
    """Posts at the same place below two roots are a pair, also where one root holds the other."""
    files = {"docs/a/b.md": EN, "docs/traduction/a/b.mdx": FR, "docs/only.md": EN}
    site = _pairs(tmp_path, files, roots={"en": "docs", "fr": "docs/traduction"})
    assert _shown(site) == [("docs/a/b.md", "docs/traduction/a/b.mdx", "roots")]
    assert [(post.path.name, post.reason) for post in site.unpaired] == [("only.md", "no translation")]


def test_pairs(tmp_path: Path) -> None:
    """Posts that the settings pair are no longer paired by name."""
    files = {"posts/hello.md": EN, "billets/bonjour.md": FR, "posts/hello.fr.md": FR}
    site = _pairs(tmp_path, files, pairs=(("posts/hello.md", "billets/bonjour.md"),))
    assert _shown(site) == [
        (None, "posts/hello.fr.md", "alone"),
        ("posts/hello.md", "billets/bonjour.md", "pairs"),
    ]


def test_pairs_that_are_missing(tmp_path: Path) -> None:
    """A post that the settings name and that is not there is told of, and the others are paired."""
    site = _pairs(tmp_path, {"a.en.md": EN, "a.fr.md": FR}, pairs=(("gone.md", "a2.md"),))
    assert len(site.pairs) == 1
    assert [Path(problem.path).name for problem in site.problems] == ["gone.md"]


def test_source_language(tmp_path: Path) -> None:
    """The setting decides which post is the source."""
    files = {"hugo.toml": 'defaultContentLanguage = "en"\n', "a.en.md": EN, "a.fr.md": FR}
    assert _shown(_pairs(tmp_path, files, source_language="fr")) == [("a.fr.md", "a.en.md", "hugo")]


def test_languages(tmp_path: Path) -> None:
    """Posts in languages that the settings do not name are left alone, and said to be."""
    files = {"a.en.md": EN, "a.fr-CA.md": FR, "a.de.md": DE}
    site = _pairs(tmp_path, files, languages=("en", "fr"))
    assert _shown(site) == [("a.en.md", "a.fr-CA.md", "suffix")]
    assert [(post.path.name, post.reason) for post in site.unpaired] == [
        ("a.de.md", "not one of the languages in the settings")
    ]


@pytest.mark.parametrize(("layout", "count"), [("language-folders", 1), ("suffix", 0), ("", 1)])
def test_layout(tmp_path: Path, layout: str, count: int) -> None:
    """Only the layout that the settings name is tried."""
    site = _pairs(tmp_path, {"en/a.md": EN, "fr/a.md": FR}, layout=layout)
    assert len([pair for pair in site.pairs if pair.source]) == count
