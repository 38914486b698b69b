"""How the site itself renders a term: in its translations, and in posts that nobody translated."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice, takewhile
from pathlib import Path

import msgspec

from postedit.align import align
from postedit.checks.context import CERTAIN
from postedit.language import get
from postedit.model import Problem
from postedit.post import Post, parse, read_text
from postedit.review.checked import Checked
from postedit.site import PostPair, Unpaired
from postedit.terms import Entry, TermBase
from postedit.terms.keeping.concordance import concordance, entries_with
from postedit.terms.keeping.corpus import BeadText, Corpus, passage_of
from postedit.terms.keeping.occurrence import Concordance
from postedit.terms.tokens import words_of

_MOST_READ = 500
"""Posts of each sort that are read for one term: what a few seconds allow, and more than anybody reads."""
_STEM = 4
"""Letters that a word keeps in all its inflections, near enough to tell which posts are worth aligning."""


class Asker(msgspec.Struct, frozen=True):
    """Who wants to know, and what is known already.

    Attributes:
        is_wanted: tells whether somebody still wants to know; asked several times for each post.
        checked: gives what was found in a target, with the alignment that was made then.
    """

    is_wanted: Callable[[], bool] = lambda: True
    checked: Callable[[Path], Checked | None] = lambda _: None


_ANYBODY = Asker()


def usage_of(
    entry: Entry,
    like: PostPair,
    pairs: Sequence[PostPair],
    unpaired: Sequence[Unpaired],
    base: TermBase,
    asker: Asker = _ANYBODY,
) -> Concordance | None:
    """Give where posts of a site have a term and what renders it; None where the source has no term for it.

    As soon as nobody wants to know any more, it ends with None, within a post too: a key that is pressed
    meanwhile needs the processor.

    Args:
        entry: the term base's entry.
        like: a pair in the languages that are asked for.
        pairs: all pairs of the site.
        unpaired: the posts without a counterpart.
        base: the term base, which tells what renders a term.
        asker: who wants to know.
    """
    source, target = get(like.source_language).code, get(like.target_language).code
    own = entry.section(source).renderings
    if not own:
        return None
    term = own[0].term
    asked = [pair for pair in pairs if _languages(pair) == (source, target)]
    read = takewhile(lambda _: asker.is_wanted(), asked[:_MOST_READ])
    beads = [bead for pair in read for bead in _beads(pair, term, asker)]
    posts = takewhile(lambda _: asker.is_wanted(), islice(_native(pairs, unpaired, target), _MOST_READ))
    native = [passage_of(post, (index,)) for post in posts for index in range(len(post.segments))]
    if not asker.is_wanted():
        return None
    corpus = Corpus(source, target, tuple(beads), tuple(native))
    return concordance(term, corpus, base, entries_with(term, base, source))


def _languages(pair: PostPair) -> tuple[str, str]:
    return get(pair.source_language).code, get(pair.target_language).code


def _beads(pair: PostPair, term: str, asker: Asker) -> Iterator[BeadText]:
    """Give the beads of a pair whose source may have the term."""
    source_text = read_text(pair.source) if pair.source else ""
    if not isinstance(source_text, str) or not _may_have(source_text, term):
        return
    target_text = read_text(pair.target)
    if isinstance(target_text, Problem):
        return
    source = parse(source_text, str(pair.source), pair.source_language)
    if not asker.is_wanted():
        return
    target = parse(target_text, str(pair.target), pair.target_language)
    if not asker.is_wanted():
        return
    known = asker.checked(pair.target)
    alignment = known.aligned() if known and known.is_of(source_text, target_text) else None
    for bead in (alignment or align(source, target)).beads:
        if bead.source and bead.target and bead.confidence >= CERTAIN:
            yield BeadText(passage_of(source, bead.source), passage_of(target, bead.target))


def _may_have(text: str, term: str) -> bool:
    folded = text.casefold()
    return all(word.casefold()[:_STEM] in folded for word in words_of(term))


def _native(pairs: Iterable[PostPair], unpaired: Iterable[Unpaired], language: str) -> Iterator[Post]:
    """Give the posts in a language that are sources, or have no source."""
    paths: dict[Path, str] = {}
    for pair in pairs:
        if pair.source is not None:
            paths[pair.source] = pair.source_language
        else:
            paths[pair.target] = pair.target_language
    paths |= {one.path: one.language or "" for one in unpaired}
    for path, tag in paths.items():
        text = read_text(path) if tag and get(tag).code == language else None
        if isinstance(text, str):
            yield parse(text, str(path), tag)
