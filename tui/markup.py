"""Rows as styled text: spans of findings marked by sign and style, never by colour alone."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import pairwise

import msgspec
from textual.content import Content
from textual.content import Span as StyledSpan
from textual.style import Style

from postedit.model import Finding, Severity, Span
from postedit.post import Link, Post
from postedit.report.safe_text import one_line
from tui.rows import Row, RowKind, Side
from tui.search import Match
from tui.styles import CURRENT_FINDING, CURRENT_MATCH, MATCH, OPEN_FINDING, QUIET, SEVERITY

FINDING_META = "finding"
"""The key under which a finding's text says which it is: its check, and where it starts in the target."""
SIGNS = {Severity.CRITICAL: "●", Severity.MAJOR: "▲", Severity.MINOR: "·"}
NOTHING = "∅"
"""Stands where a bead has no text on one side."""
DOUBTFUL = "~"
"""Stands in the margin of a row whose alignment is not sure."""

_ROW_STYLES = {RowKind.HEADING: "bold", RowKind.CODE: QUIET, RowKind.FIELD: "", RowKind.PROSE: ""}


class RowView(msgspec.Struct, frozen=True, dict=True):
    """A row ready to be drawn. ``mark`` stands in the margin; styles are made for rows that are seen."""

    texts: tuple[str, str]
    """What stands in source and target, without styles."""
    styled: tuple[Callable[[], Content], Callable[[], Content]]
    """Give the same with styles."""
    mark: Content
    has_gap: bool
    focus: int = 0
    """Where in the target the current finding begins."""

    @cached_property
    def source(self) -> Content:
        """Give the source with its styles."""
        return self.styled[0]()

    @cached_property
    def target(self) -> Content:
        """Give the target with its styles."""
        return self.styled[1]()

    def is_same(self, other: RowView) -> bool:
        """Tell whether another row looks the same: Textual compares texts by their letters alone."""
        if self is other:
            return True
        if (self.texts, self.has_gap, self.focus) != (other.texts, other.has_gap, other.focus):
            return False
        mine, its = (self.source, self.target, self.mark), (other.source, other.target, other.mark)
        return all(one.is_same(another) for one, another in zip(mine, its, strict=True))


def sign(severity: Severity) -> Content:
    """Give the sign of a severity in its colour."""
    return Content.styled(SIGNS[severity], f"bold {SEVERITY[severity]}")


class Places(msgspec.Struct, frozen=True):
    """What is marked in one row.

    Attributes:
        marked: places in the target that findings name, with the finding.
        finding: the current finding.
        found: where the words that are searched for stand.
        match: the current one of these.
    """

    marked: Sequence[tuple[Span, Finding]] = ()
    finding: Finding | None = None
    found: Sequence[Match] = ()
    match: Match | None = None


def view_of(row: Row, source: Post | None, target: Post, places: Places) -> RowView:
    """Draw one row with what is marked in it: the current finding over the others, what is found over all."""
    marked, current = places.marked, places.finding
    ordered = sorted(marked, key=lambda place: place[1] is current)
    in_target = [(span, style) for span, f in ordered for style in _styles(f, current)]
    in_source = [(f.source, style) for _, f in ordered if f.source for style in _styles(f, current)]
    for one in places.found:
        place = (one.span, CURRENT_MATCH if one == places.match else MATCH)
        (in_source if one.is_source else in_target).append(place)
    focus = _focus(row, [span for span, _ in in_target], places)
    left, right = _Half(row, row.source, source, in_source), _Half(row, row.target, target, in_target)
    mark = _mark(row, [finding for _, finding in marked])
    return RowView((left.text, right.text), (left.styled, right.styled), mark, row.opens_block, focus)


def _focus(row: Row, spans: list[Span], places: Places) -> int:
    """Give where in the shown target the eye should be led: to what was found, else to the finding."""
    if places.match in places.found and places.match and not places.match.is_source:
        wanted = places.match.span.start
    elif places.finding is not None and any(one is places.finding for _, one in places.marked):
        wanted = places.finding.target.start
    else:
        return 0
    return max(0, wanted - _widened(row.target, spans).start) if row.target else 0


def _styles(finding: Finding, current: Finding | None) -> tuple[str | Style, Style]:
    """Give how a finding looks, and what a click on it is told."""
    look = f"{CURRENT_FINDING if finding is current else OPEN_FINDING} {SEVERITY[finding.severity]}"
    return look, Style.from_meta({FINDING_META: (finding.check, finding.target.start)})


def _mark(row: Row, findings: Sequence[Finding]) -> Content:
    if not findings:
        return Content.styled(DOUBTFUL if row.is_doubtful else "", QUIET)
    worst = max(findings, key=lambda finding: finding.severity.rank).severity
    count = str(min(len(findings), 9)) if len(findings) > 1 else ""
    return sign(worst) + Content.styled(count, SEVERITY[worst])


class _Half:
    """One side of a row, with the places that are marked in it."""

    def __init__(
        self, row: Row, side: Side | None, post: Post | None, marks: Sequence[tuple[Span, str | Style]]
    ) -> None:
        self._kind, self._post = row.kind, post
        self._marks = [(span, style) for span, style in marks if side and _touches(side.region, span)]
        self._shown = _widened(side, [span for span, _ in self._marks]) if side and post else None
        self.text = NOTHING if post else ""
        if self._shown and post:
            self.text = display(self._shown.of(post.text), keep_lines=self._kind is RowKind.CODE)

    def styled(self) -> Content:
        """Give the text with its styles."""
        if self._shown is None or self._post is None:
            return Content.styled(self.text, QUIET) if self.text else Content("")
        shown = self._shown
        spans = [StyledSpan(0, len(shown), _ROW_STYLES[self._kind])] if _ROW_STYLES[self._kind] else []
        spans += [_relative(link.destination, shown, QUIET) for link in _links(self._post, shown)]
        spans += [_relative(span, shown, style) for span, style in self._marks]
        return Content(self.text, [s for s in spans if s.start < s.end])


def _links(post: Post, span: Span) -> Iterator[Link]:
    """Give the links that begin inside the span, without looking at all of a long post for each row."""
    first = bisect_left(post.links, span.start, key=lambda link: link.span.start)
    for index in range(first, len(post.links)):
        if post.links[index].span.start >= span.end:
            return
        yield post.links[index]


def _touches(region: Span, span: Span) -> bool:
    return region.start <= span.start < region.end or (span.start < region.start < span.end) or span == region


def _widened(side: Side, spans: list[Span]) -> Span:
    """Give the shown part, widened to what findings of this row mark outside it."""
    if not spans:
        return side.shown
    start = min([side.shown.start, *(max(span.start, side.region.start) for span in spans)])
    end = max([side.shown.end, *(min(span.end, side.region.end) for span in spans)])
    return Span(start, end)


def _relative(span: Span, shown: Span, style: str | Style) -> StyledSpan:
    """Give the span within the shown part; an empty one is widened, for a place must be seen as well."""
    start, end = span.start - shown.start, span.end - shown.start
    length = len(shown)
    if start == end:
        start, end = (start, start + 1) if start < length else (start - 1, start)
    return StyledSpan(max(0, min(start, length)), max(0, min(end, length)), style)


@lru_cache(maxsize=8192)
def display(text: str, *, keep_lines: bool = False) -> str:
    """Make text fit for the screen, code point by code point, so that spans stay where they are.

    A single line break inside a sentence is a space; an empty line and those of code stay.
    """
    lines = text.replace("\r\n", " \n").split("\n")
    shown = [one_line(line) for line in lines]
    if keep_lines:
        return "\n".join(shown)
    joined = shown[0]
    for before, after in pairwise(shown):
        joined += ("\n" if not before.strip() or not after.strip() else " ") + after
    return joined
