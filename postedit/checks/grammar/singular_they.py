"""The plural for an English *they* that stands for one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context, SegmentPair
from postedit.checks.grammar.reading.antecedent import THEY, may_be_several, names_one
from postedit.checks.grammar.reading.classes import is_infinitive, persons_of
from postedit.checks.grammar.reading.sentence import smooth
from postedit.checks.prose_words import spots_of
from postedit.language.base import words
from postedit.late import late_regex
from postedit.model import Severity, Span
from postedit.post import BlockKind, Post

_BACK = 3
"""Sentences before the pronoun's in which what it stands for is looked for."""
_EARLY = 12
"""Code points from the beginning of a sentence in which its subject stands."""
_YOU = late_regex(r"\byou\b", re.IGNORECASE)  # "Sie" may be this
_THEY = words("they them their themselves")
_PRONOUN = {
    "fr": late_regex(
        r"(?<![\w'’-])(?:[Ii]ls|[Ll]eurs?(?=\s+[^\W\d_])|(?<!entre )[Ee]ux)(?![\w'’-])"
        r"|(?<=[a-z])-(?:les|leur)\b|(?<![\w'’-])les(?=\s+(?P<verb>[^\W\d_]+))"
    ),
    "de": late_regex(
        r"(?:(?<=\A)|(?<=, )|(?<=\bund )|(?<=\bdass ))[Ss]ie(?=\s+(?:sind|[a-zäöüß]{3,}en)\b)"
        r"|(?<![\w-])ihnen\b"
    ),
}
_PLURAL = {
    "fr": late_regex(
        r"(?<![\w'’-])(?:[ldmtsn]es|ces|nos|vos|aux|plusieurs|certaine?s|quelques|tou(?:te)?s|deux|trois|\d+)"
        r"\s+[\w-]+|\bgens\b"
    ),
    "de": late_regex(
        r"\b(?:Leute|Menschen|Personen|Nutzer|alle[nr]?|viele[nr]?|einige[nr]?|mehrere[nr]?|beide[nr]?)\b"
    ),
}


@check(
    severity=Severity.MINOR,
    confidence=0.8,
    languages=("fr", "de"),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def singular_they(context: Context) -> Iterator[Hit]:
    """A plural pronoun renders an English “they” that stands for one person or thing."""
    if context.source is None or context.source_language.code != "en":
        return
    known: set[int] = set()
    they = spots_of(context.source.prose, _THEY)
    for pair in (pair for pair in context.certain_segment_pairs if they.are_in(pair.source_span)):
        if not _is_of_one(context.source, pair, known, context.target_language.code):
            continue
        known.add(pair.source[-1].span.start)
        place = _plural_pronoun(context, pair)
        if place is not None:
            yield Hit(place, "a plural pronoun where “they” stands for one", pair.source_span)


def _is_of_one(source: Post, pair: SegmentPair, known: set[int], code: str) -> bool:
    text = smooth(pair.source_span.of(source.prose))
    they = THEY.search(text)
    if they is None or (code == "de" and _YOU.search(text)):
        return False
    read, before = text[: they.start()], _before(source, pair.source_span.start)
    if before and THEY.search(before[0]) and not names_one(read):
        return they.start() < _EARLY and _last(source, pair.source_span.start) in known
    for sentence in before[:_BACK]:
        if names_one(read):
            break
        read = sentence + " " + read
    return names_one(read) and not may_be_several(read, text[they.end() :])


def _last(post: Post, offset: int) -> int | None:
    """Give where the sentence before the one at ``offset`` begins."""
    index = post.segment_at(offset)
    return post.segments[index - 1].span.start if index else None


def _before(post: Post, offset: int) -> list[str]:
    """Give the sentences before one, the last first: of its block, and of the item before it in a list."""
    index = post.segment_at(offset)
    if index is None:
        return []
    here = post.segments[index].block
    blocks = {here}
    if here and post.blocks[here].kind is post.blocks[here - 1].kind is BlockKind.ITEM:
        blocks.add(here - 1)
    found = []
    while index and post.segments[index - 1].block in blocks:
        index -= 1
        found.append(smooth(post.segments[index].span.of(post.prose)))
    return found


def _plural_pronoun(context: Context, pair: SegmentPair) -> Span | None:
    """Give the first plural pronoun of the bead, where no plural before it can be what it means."""
    code, target = context.target_language.code, context.target
    text = smooth(pair.target_span.of(target.prose))
    for match in _PRONOUN[code].finditer(text):
        verb = match.groupdict().get("verb")
        if verb is not None and (verb.endswith(("s", "x")) or not (persons_of(verb) or is_infinitive(verb))):
            continue
        read = " ".join([*_before(target, pair.target_span.start)[:_BACK], text[: match.start()]])
        behind = text[match.end() :]
        if all(found.split()[-1] in behind for found in _PLURAL[code].findall(read)):
            return Span(pair.target_span.start + match.start(), pair.target_span.start + match.end())
    return None
