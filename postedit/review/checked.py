"""What stays of a review when its posts are put away: the findings, each as verdicts know it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec

from postedit.align import Alignment
from postedit.align.result import unpacked
from postedit.engine import Engine, Review
from postedit.model import Finding, Problem
from postedit.post import read_text
from postedit.review.fingerprint import fingerprints
from postedit.review.likeness import Cause
from postedit.review.reviewed import name_of_texts
from postedit.review.verdict import Matter, matter_of
from postedit.site import PostPair

if TYPE_CHECKING:
    from postedit.review.journal import Journal


class Checked(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """The findings of one pair, in the order of the text.

    Attributes:
        findings: all of them, those that a reviewer dismissed among them.
        matters: for each finding what verdicts know it by.
        texts: names both texts, for the word that they are reviewed.
        text: names the target's text, so that spans are never read in another; empty where it is unreadable.
        source: names the source's text, an empty one where there is none; empty where something went wrong,
            so that the pair is checked again when it is opened.
        stale: why the translation is older than its source, as the check found.
        is_raw: whether the translation read as raw output of a machine.
        alignment: how source and target correspond, packed; empty where there is none.
    """

    findings: tuple[Finding, ...]
    matters: tuple[Matter, ...]
    texts: str
    text: bytes
    source: bytes = b""
    stale: str = ""
    is_raw: bool = False
    alignment: bytes = b""

    @property
    def is_readable(self) -> bool:
        """Tell whether both posts could be read."""
        return bool(self.text)

    def causes(self) -> Iterator[tuple[Finding, Cause]]:
        """Give each finding with its cause."""
        for finding, matter in zip(self.findings, self.matters, strict=True):
            yield finding, Cause(matter.check, matter.words)

    def open(self, journal: Journal) -> list[Finding]:
        """Give the findings that nobody has dismissed."""
        pairs = zip(self.findings, self.matters, strict=True)
        return [finding for finding, matter in pairs if not journal.is_dismissed(matter)]

    def is_of(self, source: str, target: str) -> bool:
        """Tell whether these are the texts that were checked; ``source`` is empty where there is none."""
        return self.is_readable and (text_name(target), text_name(source)) == (self.text, self.source)

    def aligned(self) -> Alignment | None:
        """Give how the texts correspond, None where there is no source."""
        return unpacked(self.alignment) if self.alignment else None


def checked(review: Review, path: str) -> Checked:
    """Give what stays of a review; ``path`` is its target within the site."""
    names = zip(review.findings, fingerprints(review), strict=True)
    matters = tuple(matter_of(review, finding, name, path) for finding, name in names)
    text = text_name(review.target.text) if review.target else b""
    is_whole = not (review.problems or review.unreached)
    source = text_name(review.source.text if review.source else "") if is_whole else b""
    names_of = (name_of_texts(review), text, source)
    alignment = review.alignment.packed() if review.alignment else b""
    return Checked(review.findings, matters, *names_of, review.pair.stale, review.pair.is_raw, alignment)


def recalled(engine: Engine, pair: PostPair, known: Checked) -> Review | None:
    """Give the review of a pair of which the findings are ``known``, without checking it again.

    None where a file holds another text than then, or somebody outside might say more now.
    """
    source = read_text(pair.source) if pair.source else ""
    target = read_text(pair.target)
    if engine.asks or isinstance(source, Problem) or isinstance(target, Problem):
        return None
    if not known.is_of(source, target):
        return None
    then = msgspec.structs.replace(pair, stale=known.stale, is_raw=known.is_raw)
    return engine.review_again(then, source if pair.source else None, target, known.findings, known.aligned())


def text_name(text: str) -> bytes:
    """Give a name of eight bytes for a text."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
