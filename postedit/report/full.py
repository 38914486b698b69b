"""The report for people: each finding with source and target excerpt and what its fixes would change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.model import Span
from postedit.report.excerpt import Excerpt, excerpt
from postedit.report.safe_text import one_line
from postedit.report.word_diff import word_diff

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from postedit.report.build import Built
    from postedit.report.contract import FindingAt, FixOffer, Place
    from postedit.report.style import Style

SIDE_BY_SIDE = 100
"""Cells from which on source and target stand beside each other."""

_STACKED_WIDTH = 70
_INDENT = "  "
_BETWEEN = " │ "
_MOST_FIXES = 3


def render(built: Built, style: Style) -> str:
    """Give every finding as a paragraph; before a post's first stands what else is known of its pair."""
    notes = {pair.target: pair.notes for pair in built.report.pairs}
    paragraphs = []
    for finding in built.report.findings:
        path = finding.target.path
        head = [f"{style.place(f'{path}:')} note: {one_line(note)}\n" for note in notes.pop(path, ())]
        paragraphs.append("".join(head) + _finding(finding, built.texts, style))
    return "\n".join(paragraphs)


def _finding(finding: FindingAt, texts: Mapping[str, str], style: Style) -> str:
    lines = [_header(finding, style)]
    wide = style.width >= SIDE_BY_SIDE and finding.source is not None
    lines += (_side_by_side if wide else _stacked)(finding, texts, style)
    lines += _fixes(finding, texts[finding.target.path], style)
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _header(finding: FindingAt, style: Style) -> str:
    at = finding.target
    place = style.place(f"{at.path}:{at.line}:{at.column}:")
    severity = style.severity(finding.severity, finding.severity.value)
    return f"{place} {severity} {finding.check} {one_line(finding.headline)}"


def _excerpt(place: Place, texts: Mapping[str, str], width: int) -> Excerpt:
    return excerpt(texts[place.path], Span(place.start, place.end), width)


def _stacked(finding: FindingAt, texts: Mapping[str, str], style: Style) -> Iterator[str]:
    """Give the source's two lines, then the target's."""
    width = min(_STACKED_WIDTH, style.width - len(_INDENT) - len("source  "))
    for label, place in (("source", finding.source), ("target", finding.target)):
        if place is not None:
            piece = _excerpt(place, texts, width)
            yield f"{_INDENT}{style.quiet(label)}  {piece.line}"
            yield f"{_INDENT}{' ' * len(label)}  {style.marks(piece.marks)}"


def _side_by_side(finding: FindingAt, texts: Mapping[str, str], style: Style) -> Iterator[str]:
    """Give two lines with the source's excerpt left and the target's right."""
    if finding.source is None:
        return
    width = min(_STACKED_WIDTH, (style.width - len(_INDENT) - len(_BETWEEN)) // 2)
    left = _excerpt(finding.source, texts, width).padded(width)
    right = _excerpt(finding.target, texts, width)
    between = style.quiet(_BETWEEN)
    yield f"{_INDENT}{left.line}{between}{right.line}"
    yield f"{_INDENT}{style.marks(left.marks)}{between}{style.marks(right.marks)}"


def _fixes(finding: FindingAt, text: str, style: Style) -> Iterator[str]:
    for fix in finding.fixes[:_MOST_FIXES]:
        yield from _fix(fix, text, style)
    if (more := len(finding.fixes) - _MOST_FIXES) > 0:
        yield style.quiet(f"{_INDENT}and {more} more")


def _fix(fix: FixOffer, text: str, style: Style) -> Iterator[str]:
    yield f"{_INDENT}{style.quiet(f'fix ({fix.safety.value}):')} {one_line(fix.title)}"
    yield f"{_INDENT}{_INDENT}{word_diff(text, fix.edits, style)}"
