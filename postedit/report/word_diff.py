"""What a fix changes, word by word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

from postedit.late import late_regex
from postedit.model import Edit, apply_edits
from postedit.report.safe_text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from postedit.report.style import Style

_TOKEN = late_regex(r"\w+|\s+|[^\w\s]")
_WORD_BEFORE = late_regex(r"\S+[^\S\n]*\Z")
_WORD_BEHIND = late_regex(r"[^\S\n]*\S+")
_GAP = 40
_WORD_REACH = 20
_LONGEST = 80
_BREAK = " … "

Piece = tuple[str, str]
"""Text taken away and text brought; equal where nothing changes."""


def word_diff(text: str, edits: Sequence[Edit], style: Style) -> str:
    """Show the edits of one fix with the words they touch; far apart edits are shown one after the other."""
    groups = changes(text, edits)
    return _BREAK.join("".join(_piece(old, new, style) for old, new in pieces) for pieces in groups)


def changes(text: str, edits: Sequence[Edit]) -> list[list[Piece]]:
    """Give what the edits of one fix change, with the words they touch, a list for edits near each other."""
    return [_pieces(text, group) for group in _groups(edits)]


def _groups(edits: Sequence[Edit]) -> Iterator[list[Edit]]:
    """Give edits that stand near each other together."""
    group: list[Edit] = []
    for edit in sorted(edits):
        if group and edit.start - group[-1].end > _GAP:
            yield group
            group = []
        group.append(edit)
    if group:
        yield group


def _pieces(text: str, edits: list[Edit]) -> list[Piece]:
    start, end = _word_start(text, edits[0].start), _word_end(text, edits[-1].end)
    moved = tuple(Edit(edit.start - start, edit.end - start, edit.text) for edit in edits)
    before = text[start:end]
    return _joined(diff_words(before, apply_edits(before, moved)))


def _word_start(text: str, at: int) -> int:
    """Give the start of the word that ends at ``at``, or of the one before it on the line."""
    found = _WORD_BEFORE.search(text[max(0, at - _WORD_REACH) : at])
    return at - len(found.group()) if found else at


def _word_end(text: str, at: int) -> int:
    """Give the end of the word that begins at ``at``, or of the one behind it on the line."""
    found = _WORD_BEHIND.match(text[at : at + _WORD_REACH])
    return at + len(found.group()) if found else at


def diff_words(before: str, after: str) -> list[Piece]:
    """Give the pieces from ``before`` to ``after`` by the least number of changed words."""
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    return [
        ("".join(old[code.src_start : code.src_end]), "".join(new[code.dest_start : code.dest_end]))
        for code in Levenshtein.opcodes(old, new)
    ]


def _joined(pieces: list[Piece]) -> list[Piece]:
    """Join changes that nothing, or nothing but space, keeps apart, so that a phrase is read as one."""
    joined: list[Piece] = []
    for piece in pieces:
        if _changes(piece):
            between = [joined.pop()] if len(joined) > 1 and _is_space(joined[-1]) else []
            before = [joined.pop()] if joined and _changes(joined[-1]) else []
            joined.append(_merged([*before, *between, piece]))
        else:
            joined.append(piece)
    return joined


def _changes(piece: Piece) -> bool:
    return piece[0] != piece[1]


def _is_space(piece: Piece) -> bool:
    return not _changes(piece) and piece[0].isspace()


def _merged(pieces: list[Piece]) -> Piece:
    return "".join(old for old, _ in pieces), "".join(new for _, new in pieces)


def _piece(old: str, new: str, style: Style) -> str:
    if old == new:
        return _clipped(old)
    removed = style.removed(_clipped(old)) if old else ""
    return removed + (style.added(_clipped(new)) if new else "")


def _clipped(text: str) -> str:
    """Give the text on one line, without its middle where it is long."""
    line = one_line(text, show_no_break=True)
    if len(line) <= _LONGEST:
        return line
    return line[: _LONGEST // 2].rstrip() + _BREAK + line[-_LONGEST // 2 :].lstrip()
