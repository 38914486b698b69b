"""The findings of one post: source and target beside each other, and what a fix would change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.model import Severity, Span
from postedit.report.excerpt import surroundings
from postedit.report.html.escaping import escape
from postedit.report.word_diff import changes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from postedit.report.contract import FindingAt, FixOffer, Place

SIGNS = {Severity.CRITICAL: "●", Severity.MAJOR: "▲", Severity.MINOR: "·"}
"""The signs that the terminal shows, so that colour never stands alone."""

_REACH = 160
_MOST_FIXES = 3


def section(number: int, path: str, findings: Iterable[FindingAt], texts: Mapping[str, str]) -> str:
    """Give the section of a post, which the table of pairs links to."""
    cards = "".join(_card(finding, texts) for finding in findings)
    return f'<section id="p{number}"><h2>{escape(path)}</h2>{cards}</section>'


def _card(finding: FindingAt, texts: Mapping[str, str]) -> str:
    at, severity = finding.target, finding.severity
    head = (
        f'<h3><span class="sign {severity.value}">{SIGNS[severity]} {severity.value}</span> '
        f"<code>{escape(finding.check)}</code> {escape(finding.message)} "
        f"<small>{at.line}:{at.column}</small></h3>"
    )
    sides = "".join(_side(label, place, texts) for label, place in _sides(finding))
    fixes = "".join(_fix(fix, texts[at.path]) for fix in finding.fixes[:_MOST_FIXES])
    return f'<article>{head}<div class="sides">{sides}</div>{fixes}</article>'


def _sides(finding: FindingAt) -> Iterator[tuple[str, Place]]:
    if finding.source is not None:
        yield "source", finding.source
    yield "translation", finding.target


def _side(label: str, place: Place, texts: Mapping[str, str]) -> str:
    before, shown, after = surroundings(texts[place.path], Span(place.start, place.end), _REACH)
    marked = f"<mark>{escape(shown) or '&#8203;'}</mark>"
    return f"<blockquote><small>{label}</small> {escape(before)}{marked}{escape(after)}</blockquote>"


def _fix(fix: FixOffer, text: str) -> str:
    shown = " … ".join("".join(_piece(*piece) for piece in group) for group in changes(text, fix.edits))
    return f"<p><small>{fix.safety.value} fix: {escape(fix.title)}</small><br>{shown}</p>"


def _piece(old: str, new: str) -> str:
    if old == new:
        return escape(old)
    removed = f"<del>{escape(old)}</del>" if old else ""
    return removed + (f"<ins>{escape(new)}</ins>" if new else "")
