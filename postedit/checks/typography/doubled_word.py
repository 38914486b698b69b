"""Words written twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import compress, islice
from operator import eq

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.checks.prose_words import words_in
from postedit.checks.typography import matches, reworded, source_near
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span

_TWICE = late_regex(r"(?<![\w'’*_-])(?P<word>[^\W\d_]+)(?P<again>[ \u00a0]+(?P=word))(?![\w'’*-])")

# The second begins a link, whose label was translated by itself: sous licence [Licence MIT].
_OVER_LINK = late_regex(
    r"(?<![\w'’*_-])(?P<word>[^\W\d_]{4,})(?P<again>[ \u00a0]+)(?=\[(?P=word)(?![\w'’-]))", re.IGNORECASE
)
_WIDE = 120
"""Code points before a link in which the word before it is looked for."""
_LABEL = late_regex(r"\[(?<=[ \u00a0]\[)(?P<word>[^\W\d_]{4,})")

# Two like words of the source ("unknown unknowns", "that that") are rendered by two like words.
_LIKE = late_regex(r"\b(?P<word>\w{2,24})s?\W{1,3}(?P=word)s?\b", re.IGNORECASE)

# A title may end with the small word that the sentence goes on with: la sección Acerca de de la web.
_TITLE = late_regex(r"[^\W_][,]?[ \u00a0][A-ZÀ-Ý][^\W\d_]+[ \u00a0]\Z")


@check(
    severity=Severity.MINOR,
    confidence=0.92,
    needs_source=False,
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def doubled_word(context: Context) -> Iterator[Hit]:
    """A word is written twice in a row (``le le``)."""
    yield from one_hit(context, _places(context), "a word is written twice", "take one out")
    names = _before_links(context.target.prose)
    over = (
        Place(Span(match.start(), match.end("again") + len(match["word"]) + 1), (Edit(*match.span(), ""),))
        for match in (matches(context, _OVER_LINK, *names) if names else ())
        if not _LIKE.search(source_near(context, match.start(), in_prose=True))
    )
    yield from reworded(one_hit(context, over, "a word stands before a link and again in it", "take it out"))


def _places(context: Context) -> Iterator[Place]:
    has_capital_nouns = context.target_language.capital_nouns
    may_stand_twice = context.target_language.double_words
    has_like = cache(lambda near: bool(_LIKE.search(near)))
    row = words_in(context.target.prose)
    twice = set(compress(row, map(eq, row, islice(row, 1, None))))
    for match in matches(context, _TWICE, *twice) if twice else ():
        word = match["word"]
        if not word.islower() or word in may_stand_twice or has_like(source_near(context, match.start())):
            continue
        start = match.start()
        if not has_capital_nouns and _TITLE.search(context.target.prose, max(0, start - 40), start):
            continue
        yield Place(Span(*match.span()), (Edit(*match.span("again"), ""),))


def _before_links(prose: str) -> set[str]:
    """Give the words before links with which the labels begin again, as they stand before them."""
    found = set()
    for match in _LABEL.finditer(prose):
        before = prose[max(0, match.start() - _WIDE) : match.start()].rstrip(" \u00a0")[-len(match["word"]) :]
        if before.casefold() == match["word"].casefold():
            found.add(before)
    return found
