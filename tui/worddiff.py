"""What a fix changes, as two lines: before and after, the changed words marked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from textual.content import Content

from postedit.model import Edit, Span, apply_edits
from postedit.report.safe_text import one_line
from postedit.report.word_diff import Piece, diff_words
from tui.styles import ADDED, REMOVED

_NEAR = 30
_REACH = 28
_MOST = 3
_SPACE = "␣"
_BREAK = "⏎"


def before_and_after(text: str, edits: Sequence[Edit]) -> tuple[Content, Content]:
    """Give the words round the edits before and after them; what is far apart is parted by an ellipsis."""
    before: list[Content] = []
    after: list[Content] = []
    groups = list(_groups(edits))
    for group in groups[:_MOST]:
        old, new = _sides(text, group)
        before.append(old)
        after.append(new)
    if len(groups) > _MOST:
        after.append(Content.styled(f"and {len(groups) - _MOST} more places", "italic"))
    return Content(" … ").join(before), Content(" … ").join(after)


def both_whole(before: str, after: str, small: frozenset[str] = frozenset()) -> tuple[Content, Content]:
    """Give two texts, what differs between them marked.

    Args:
        before: the one.
        after: the other.
        small: words in folded case that make no difference; where there are any, neither do capitals, spaces
            and punctuation.
    """
    sides: tuple[list[Content], list[Content]] = [], []
    for piece in _joined(diff_words(before, after)):
        same = piece[0] == piece[1] or (small and _content(piece[0], small) == _content(piece[1], small))
        for side, text, style in zip(sides, piece, (REMOVED, ADDED), strict=True):
            shown = Content(one_line(text))
            side.append(shown if same else shown.stylize(style))
    return Content("").join(sides[0]), Content("").join(sides[1])


def _content(text: str, small: frozenset[str]) -> list[str]:
    return [word for word in re.findall(r"\w+", text.casefold()) if word not in small]


def _groups(edits: Sequence[Edit]) -> Iterator[list[Edit]]:
    group: list[Edit] = []
    for edit in sorted(edits):
        if group and edit.start - group[-1].end > _NEAR:
            yield group
            group = []
        group.append(edit)
    if group:
        yield group


def _sides(text: str, edits: list[Edit]) -> tuple[Content, Content]:
    window = _window(text, edits[0].start, edits[-1].end)
    moved = tuple(Edit(edit.start - window.start, edit.end - window.start, edit.text) for edit in edits)
    old = window.of(text)
    before: list[Content] = []
    after: list[Content] = []
    for gone, come in _joined(diff_words(old, apply_edits(old, moved))):
        if gone == come:
            same = Content(one_line(gone))
            before.append(same)
            after.append(same)
        else:
            before.append(_changed(gone, REMOVED))
            after.append(_changed(come, ADDED))
    return Content("").join(before), Content("").join(after)


def _joined(pieces: list[Piece]) -> list[Piece]:
    """Join changes that nothing but space keeps apart, so that a phrase is read as one."""
    joined: list[Piece] = []
    for gone, come in pieces:
        if joined and gone != come and joined[-1][0] != joined[-1][1]:
            joined[-1] = (joined[-1][0] + gone, joined[-1][1] + come)
        elif len(joined) > 1 and gone != come and joined[-1][0] == joined[-1][1] and joined[-1][0].isspace():
            between, _ = joined.pop()
            joined[-1] = (joined[-1][0] + between + gone, joined[-1][1] + between + come)
        else:
            joined.append((gone, come))
    return joined


def _changed(text: str, style: str) -> Content:
    """Show white space at the rim of a change, for it is often all there is."""
    if not text.strip():
        shown = "".join(_visible(char) for char in text)
    else:
        lead, tail = len(text) - len(text.lstrip()), len(text.rstrip())
        rim = ("".join(map(_visible, text[:lead])), "".join(map(_visible, text[tail:])))
        shown = rim[0] + one_line(text[lead:tail], show_no_break=True) + rim[1]
    return Content.styled(shown, style) if shown else Content("")


def _visible(char: str) -> str:
    if char in "\r\n":
        return _BREAK
    return _SPACE if char in " \t" else one_line(char, show_no_break=True)


def _window(text: str, start: int, end: int) -> Span:
    """Give some words before and after, within the line."""
    left = max(text.rfind("\n", 0, start) + 1, start - _REACH)
    newline = text.find("\n", end)
    right = min(newline if newline >= 0 else len(text), end + _REACH)
    while left > 0 and left < start and not text[left - 1].isspace():
        left += 1
    while right < len(text) and right > end and not text[right].isspace():
        right -= 1
    return Span(left, max(right, end))
