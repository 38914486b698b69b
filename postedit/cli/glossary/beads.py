"""The aligned text of a site, for the commands that learn from it."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from postedit.align import align
from postedit.cli.progress import watched
from postedit.language import get
from postedit.model import Problem
from postedit.post import parse, read_text
from postedit.report.paths import shown_path
from postedit.terms.keeping.corpus import BeadText, Corpus, Passage, passage_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from postedit.cli.gather import Gathered
    from postedit.post import Post
    from postedit.site import PostPair

_CERTAIN = 0.5
"""Confidence below which a bead teaches nothing."""


def corpora(gathered: Gathered, language: str | None = None, *, quiet: bool = False) -> list[Corpus]:
    """Read and align the pairs of a site; give a corpus for each pair of languages, the largest first.

    Args:
        gathered: the pairs and the posts without a counterpart.
        language: the target language to keep to (``fr``), None for all.
        quiet: whether to show no progress.
    """
    posts = _Posts()
    beads: dict[tuple[str, str], list[BeadText]] = defaultdict(list)
    pairs = [job.pair for job in gathered.jobs]
    wanted = [p for p in pairs if p.source and language in {None, get(p.target_language).code}]
    for pair in watched(wanted, len(wanted), quiet=quiet):
        beads[get(pair.source_language).code, get(pair.target_language).code] += _beads(pair, posts)
    native = {target: tuple(_native(gathered, target, posts)) for _, target in beads}
    found = [Corpus(source, target, tuple(read), native[target]) for (source, target), read in beads.items()]
    return sorted(found, key=lambda corpus: (-len(corpus.beads), corpus.source, corpus.target))


def source_texts(gathered: Gathered, language: str) -> Iterator[str]:
    """Give the prose of the source posts in one language."""
    posts = _Posts()
    paths = {job.pair.source: job.pair.source_language for job in gathered.jobs}
    paths |= {post.path: post.language or "" for post in gathered.unpaired}
    for path, tag in paths.items():
        post = posts.read(path, tag) if path and get(tag).code == language else None
        if post is not None:
            yield post.prose


class _Posts:
    """Reads each post once; one that cannot be read is None."""

    def __init__(self) -> None:
        self._read: dict[Path, Post | None] = {}

    def read(self, path: Path, language: str) -> Post | None:
        if path not in self._read:
            text = read_text(path)
            self._read[path] = None if isinstance(text, Problem) else parse(text, shown_path(path), language)
        return self._read[path]


def _beads(pair: PostPair, posts: _Posts) -> Iterator[BeadText]:
    source = posts.read(pair.source, pair.source_language) if pair.source else None
    target = posts.read(pair.target, pair.target_language)
    if source is None or target is None:
        return
    for bead in align(source, target).beads:
        if bead.source and bead.target and bead.confidence >= _CERTAIN:
            yield BeadText(passage_of(source, bead.source), passage_of(target, bead.target))


def _native(gathered: Gathered, language: str, posts: _Posts) -> Iterator[Passage]:
    """Give the sentences of posts in a language that are sources, or have no source."""
    pairs = [job.pair for job in gathered.jobs]
    paths = {p.source: p.source_language for p in pairs if p.source}
    paths |= {p.target: p.target_language for p in pairs if p.source is None}
    paths |= {post.path: post.language or "" for post in gathered.unpaired}
    for path, tag in paths.items():
        post = posts.read(path, tag) if get(tag).code == language else None
        if post is not None:
            yield from (passage_of(post, [index]) for index in range(len(post.segments)))
