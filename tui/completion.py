"""Completing words that a translation is likely to need: terms as they are preferred, and names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from postedit.engine import Engine, Review
from postedit.model import Span
from postedit.post import Post
from postedit.terms import TermMatch
from postedit.terms.entry import Status

_LEAST = 2
_WORD = re.compile(r"[^\W_](?:[\w.+-]*[^\W_])?")
_START = re.compile(r"(?<![\w-])(?=[^\W_])")


def completion(before: str, candidates: Sequence[str]) -> str:
    """Give what is missing of the first candidate that the text before the cursor begins, or nothing.

    The longest beginning counts: more words typed mean fewer candidates. Letters match in either case.
    """
    for start in (match.start() for match in _START.finditer(before)):
        begun = before[start:].casefold()
        if len(begun) < _LEAST:
            break
        for candidate in candidates:
            if len(candidate) > len(begun) and candidate.casefold().startswith(begun):
                return candidate[len(before) - start :]
    return ""


def candidates(engine: Engine, review: Review, source: Span | None) -> list[str]:
    """Give the words to offer for a segment whose source stands at ``source``: terms, then names.

    Names of the segment come before those of the rest of the post.
    """
    if review.source is None:
        return []
    found: list[str] = []
    if source is not None:
        matcher = engine.matcher(review.pair)
        matches = matcher.source_terms(source.of(review.source.prose), source.start)
        found += _renderings(matches, review)
        found += _names(review.source, source)
    found += _names(review.source, Span(0, len(review.source.text)))
    return list(dict.fromkeys(found))


def _renderings(matches: Sequence[TermMatch], review: Review) -> Iterator[str]:
    """Give the preferred renderings of terms, then the admitted ones; a term that stays as it is written."""
    language = review.pair.target_language.partition("-")[0]
    source = review.source.text if review.source else ""
    for status in (Status.PREFERRED, Status.ADMITTED):
        for match in matches:
            if match.entry.stays(language):
                yield match.span.of(source)
            for rendering in match.entry.section(language).having(status):
                yield rendering.term


def _names(post: Post, span: Span) -> Iterator[str]:
    """Give the words with a capital that the post never writes small."""
    small = {word for word in _WORD.findall(post.text) if word.islower()}
    words = dict.fromkeys(_WORD.findall(span.of(post.text)))
    for word in words:
        if word != word.lower() and word.lower() not in small and len(word) > _LEAST:
            yield word
