"""Findings from the term base, shared by the checks that differ only in the kind of entry."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit
from postedit.checks.context import Context
from postedit.model import Edit, Fix, Severity, Span, unsafe
from postedit.terms import Entry, Kind, Level, LiteralRendering, Rendering, inflected
from postedit.terms.entry import Status

_OFFERED = 4


def literal_renderings(context: Context, *kinds: Kind) -> Iterator[Hit]:
    """Give a hit for each deprecated rendering whose source term stands in the same bead.

    Without a source, renderings that are wrong in any context are given.
    """
    if context.source is None:
        yield from wrong_anywhere(context, *kinds)
        return
    for found in context.literal_renderings:
        if found.entry.kind in kinds and not _is_doubtful_name(context, found):
            yield _hit(context, found)


def _is_doubtful_name(context: Context, found: LiteralRendering) -> bool:
    """Tell a one-word name that only the beginning of a sentence capitalises: it may be the common word."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    word = found.source_span.of(context.source.text)
    if found.entry.kind is not Kind.NAME or " " in word or not word[:1].isupper() or not word[1:].islower():
        return False
    starts = {segment.span.start for segment in context.source.segments}
    return found.source_span.start in starts and context.source_words[word.lower()] > 0


def _hit(context: Context, found: LiteralRendering) -> Hit:
    assert context.source is not None  # noqa: S101 - the caller has looked
    term = found.source_span.of(context.source.text)
    return Hit(
        found.target_span,
        _message(context, found.entry, found.target_span, term),
        found.source_span,
        fixes_for(context, found.entry, found.target_span),
        severity=_severity(found.entry, context),
    )


def wrong_anywhere(context: Context, *kinds: Kind) -> Iterator[Hit]:
    """Give a hit for each deprecated rendering of the target that is wrong in any context."""
    for passage in context.target.passages:
        for found in context.matcher.alone(*passage):
            if found.entry.kind in kinds and context.applies(found.entry, found.span.start):
                yield Hit(
                    found.span,
                    _message(context, found.entry, found.span, _term(found.entry, context)),
                    None,
                    fixes_for(context, found.entry, found.span),
                    severity=_severity(found.entry, context),
                )


def _term(entry: Entry, context: Context) -> str:
    preferred = entry.preferred(context.source_language.code)
    return preferred.term if preferred else entry.id


def _message(context: Context, entry: Entry, span: Span, term: str) -> str:
    wrong = " ".join(span.of(context.target.text).split())
    note = entry.section(context.target_language.code).note
    return f"“{wrong}” renders “{' '.join(term.split())}” word for word" + (f"; {note}" if note else "")


def _severity(entry: Entry, context: Context) -> Severity | None:
    return Severity.MINOR if entry.level(context.target_language.code) is Level.STYLE else None


def fixes_for(context: Context, entry: Entry, span: Span) -> tuple[Fix, ...]:
    """Give a fix for each preferred rendering, then each admitted one; they reword, so all are unsafe.

    The title says what to look at where something further off may have to agree.
    """
    code = context.target_language.code
    renderings: list[Rendering] = [*entry.section(code).having(Status.PREFERRED, Status.ADMITTED)]
    fixes = []
    for rendering in renderings[:_OFFERED]:
        made = inflected(context.target.text, span, rendering, code, entry.section(code).pos)
        if made is not None:
            title = f"write “{rendering.term}”" + (f" ({made.note})" if made.note else "")
            fixes.append(unsafe(title, Edit(made.span.start, made.span.end, made.text)))
    return tuple(fixes)
