"""Footnotes: marks in the text and the notes they lead to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.verbatim import code_of
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span, safe
from postedit.post import Post

_NOTE = late_regex(r"\[\^(?P<label>[^\]\s^]+)\](?P<colon>:?)")
_LOOSE = late_regex(r"\[\s?\^\s?(?P<label>[^\]\s^]{1,60})\s?\](?P<colon>\s?:(?=\s))?")
_COLON = late_regex(r"[ \u00a0\u202f]:\s")
_LINE_START = late_regex(r"(?:\A|\n)[ >]{0,3}\Z")


@check(severity=Severity.MAJOR, confidence=0.95)
def footnote(context: Context) -> Iterator[Hit]:
    """A footnote's mark was spaced out (``[^ 1]``), or a note or its mark is lost."""
    if context.source is None or "[^" not in context.source.text:
        return
    theirs, ours = _notes(context.source), _notes(context.target)
    missing = Counter(theirs) - Counter(ours)
    torn = list(_torn(context, missing))
    yield from torn
    mended = Counter(hit.message for hit in torn)
    yield from _lost(context, missing, mended)


def _notes(post: Post) -> list[str]:
    """Give each mark of the post, with a colon behind those that begin a note."""
    covered = code_of(post)
    return [
        _name(match["label"], is_note=_is_note(post.text, match))
        for match in _NOTE.finditer(post.text, post.front.span.end)
        if not covered.overlaps(Span(*match.span())) and not _is_torn_note(post.text, match)
    ]


def _is_torn_note(text: str, match: re.Match[str]) -> bool:
    """Tell the beginning of a note whose colon stands behind a space, which makes it plain text."""
    return not match["colon"] and _begins_line(text, match.start()) and bool(_COLON.match(text, match.end()))


def _name(label: str, *, is_note: bool) -> str:
    return f"[^{label}]{':' if is_note else ''}"


def _is_note(text: str, match: re.Match[str]) -> bool:
    return bool(match["colon"]) and _begins_line(text, match.start())


def _begins_line(text: str, at: int) -> bool:
    return _LINE_START.search(text, max(0, at - 4), at) is not None


def _torn(context: Context, missing: Counter[str]) -> Iterator[Hit]:
    """Give the marks that white space took apart, as long as the source has such a mark to restore."""
    text, left = context.target.text, Counter(missing)
    covered = code_of(context.target)
    for match in _LOOSE.finditer(text, context.target.front.span.end):
        wanted = _name(match["label"], is_note=_is_note(text, match))
        end = match.end() if wanted.endswith(":") else match.end() - len(match["colon"] or "")
        place = Span(match.start(), end)
        if place.of(text) == wanted or not left[wanted] or covered.overlaps(place):
            continue
        left[wanted] -= 1
        fix = safe(f"write {wanted}", Edit(place.start, place.end, wanted))
        yield Hit(place, _message(wanted), None, (fix,))


def _message(wanted: str) -> str:
    return f"white space takes the footnote's mark apart: the source has {wanted}"


def _lost(context: Context, missing: Counter[str], mended: Counter[str]) -> Iterator[Hit]:
    """Give the block beside which a mark is missing; a lost note is told at the mark that leads to it."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    for source, target in context.block_pairs:
        for match in _NOTE.finditer(context.source.text, source.span.start, source.span.end):
            wanted = f"[^{match['label']}]"
            if missing[wanted] > mended[_message(wanted)] and wanted not in target.span.of(
                context.target.text
            ):
                missing[wanted] -= 1
                yield Hit(
                    _ending(context, target.text),
                    f"the footnote's mark {wanted} is missing here",
                    Span(*match.span()),
                )
    for wanted, count in missing.items():
        if wanted.endswith(":") and count > mended[_message(wanted)]:
            mark = _NOTE.search(context.target.text, context.target.text.find(wanted[:-1]))
            if mark and mark[0] == wanted[:-1]:
                yield Hit(Span(*mark.span()), f"the note that {mark[0]} leads to is missing", None)


def _ending(context: Context, span: Span) -> Span:
    """Give the last word of a span."""
    words = list(re.finditer(r"\S+", span.of(context.target.text)))
    return Span(span.start + words[-1].start(), span.start + words[-1].end()) if words else span
