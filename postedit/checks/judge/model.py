"""What a language model says of a translation, as far as that can be held against the text."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from postedit.checks.base import EVERYTHING, Hit, check
from postedit.checks.context import Context, SegmentPair
from postedit.checks.outside import Annotation, Question
from postedit.model import Edit, Refused, Severity, Span, unsafe
from postedit.terms import Entry, Status

CATEGORIES = frozenset(
    {
        "addition",
        "grammar",
        "idiom",
        "mistranslation",
        "name",
        "omission",
        "register",
        "style",
        "terminology",
        "untranslated",
    }
)
"""What a model may call an error: types of MQM's typology, as far as postedit's own checks speak of them."""

_MOST = 3
"""Annotations of one bead; who finds more in a sentence finds fault with its wording."""

_LONGEST = 300
"""Code points of an explanation."""

_MARKUP = re.compile(r"https?://\S+|[*_`~\[\](){}<>|#!\\]|\n")
_UNSEEN = frozenset({"Cc", "Cf", "Cs"})


@check(severity=Severity.MAJOR, confidence=0.5, silenced_by=(EVERYTHING,), asks=True)
def model(context: Context) -> Iterator[Hit]:
    """A language model that you name takes something for an error."""
    pairs = [*context.certain_segment_pairs]
    answers = context.outside.annotations([_question(context, pair) for pair in pairs])
    if isinstance(answers, Refused):
        context.unreached.append(answers.reason)
        return
    for pair, answer in zip(pairs, answers, strict=True):
        if isinstance(answer, Refused):
            context.unreached.append(answer.reason)
            continue
        hits = [hit for one in answer if (hit := _hit(context, pair, one))][:_MOST]
        context.dropped += len(answer) - len(hits)
        yield from hits


def _question(context: Context, pair: SegmentPair) -> Question:
    """Put a bead with its neighbours and the term base's entries into a question."""
    assert context.source is not None  # noqa: S101 - the check needs a source
    source, target = context.source, context.target
    span = pair.source_span
    first = source.segment_at(span.start) or 0
    last = source.segment_at(span.end - 1) or first
    terms = {
        match.span.of(source.text): _wanted(match.entry, target.language)
        for match in context.matcher.source_terms(span.of(source.prose), span.start)
    }
    return Question(
        source_language=source.language,
        target_language=target.language,
        source=span.of(source.text),
        translation=pair.target_span.of(target.text),
        before=source.segments[first - 1].span.of(source.text) if first else "",
        after=source.segments[last + 1].span.of(source.text) if last + 1 < len(source.segments) else "",
        terms=terms,
    )


def _wanted(entry: Entry, language: str) -> tuple[str, ...]:
    renderings = entry.section(language).having(Status.PREFERRED, Status.ADMITTED)
    return tuple(rendering.term for rendering in renderings)


def _hit(context: Context, pair: SegmentPair, said: Annotation) -> Hit | None:
    """Give the finding, None where the annotation does not hold: the model may say anything."""
    span = _place(context, pair, said.span)
    if span is None or said.category not in CATEGORIES or said.severity not in set(Severity):
        return None
    if not _mends(said.span, said.correction):
        return None
    why = " ".join(said.explanation.split())[:_LONGEST]
    return Hit(
        span,
        f"a model takes this for an error of {said.category}{': ' if why else ''}{why}",
        pair.source_span,
        (unsafe(f"write “{said.correction}” (a model's)", Edit(span.start, span.end, said.correction)),),
        severity=Severity(said.severity),
        rule=said.category,
    )


def _place(context: Context, pair: SegmentPair, quoted: str) -> Span | None:
    """Give where the quoted words stand in the bead, None where they do not, as whole words and just once.

    A model can only quote, so this is the one place where text is looked for again.
    """
    text, start = pair.target_span.of(context.target.text), pair.target_span.start
    found = [*re.finditer(rf"(?<!\w){re.escape(quoted)}(?!\w)", text)] if quoted.strip() else []
    return Span(start + found[0].start(), start + found[0].end()) if len(found) == 1 else None


def _mends(quoted: str, correction: str) -> bool:
    """Tell whether a correction changes words and leaves markup, addresses and lines as they are."""
    if not correction.strip() or correction.split() == quoted.split():
        return False
    if any(letter != "\n" and unicodedata.category(letter) in _UNSEEN for letter in correction):
        return False
    return Counter(_MARKUP.findall(quoted)) == Counter(_MARKUP.findall(correction))
