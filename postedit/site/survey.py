"""What a site looks like without a word from anybody: languages, layouts, counts."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import msgspec

from postedit.site.pairing import pair_site
from postedit.site.pairs import ALONE, SitePairs
from postedit.site.settings import Settings


class Survey(msgspec.Struct, frozen=True):
    """What was found on a site.

    ``languages`` counts posts, ``layouts`` pairs, each the most frequent first; ``alone`` counts the
    posts that have no counterpart.
    """

    source_language: str
    languages: dict[str, int]
    layouts: dict[str, int]
    pairs: int
    alone: int

    @property
    def posts(self) -> int:
        """Give how many posts in a known language there are."""
        return sum(self.languages.values())

    def lines(self) -> list[str]:
        """Give the findings as sentences, one a line."""
        told = [f"posts: {self.posts} ({_counts(self.languages)})" if self.posts else "posts: none"]
        if self.pairs:
            told.append(f"pairs: {self.pairs} ({_counts(self.layouts)})")
        told.append(f"without a counterpart: {self.alone}")
        told.append(f"source language: {self.source_language}")
        return told


def survey(root: Path) -> Survey:
    """Look at the site below ``root`` as it is paired by default."""
    return _summed_up(pair_site(root, (), Settings()))


def _summed_up(site: SitePairs) -> Survey:
    languages: dict[Path, str] = {post.path: post.language for post in site.unpaired if post.language}
    for pair in site.pairs:
        languages[pair.target] = pair.target_language
        if pair.source is not None:
            languages[pair.source] = pair.source_language
    layouts = Counter(pair.paired_by for pair in site.pairs if pair.paired_by != ALONE)
    return Survey(
        source_language=site.source_language,
        languages=dict(Counter(languages.values()).most_common()),
        layouts=dict(layouts.most_common()),
        pairs=layouts.total(),
        alone=len(site.unpaired),
    )


def _counts(found: dict[str, int]) -> str:
    return ", ".join(f"{name} {count}" for name, count in found.items())
