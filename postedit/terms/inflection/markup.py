"""Markup inside a faulty rendering, kept in or around what replaces it."""

from __future__ import annotations

import re

from postedit.late import late_regex

_PIECE = late_regex(
    r"(?P<link>\]\([^()\s]*(?:\s+\"[^\"]*\")?\)|\]\[[^\]\[]*\])"
    r"|(?P<bracket>\[(?!\^))"
    r"|(?P<emphasis>\*{1,3}|~~|(?<!\w)_{1,3}(?=\w)|(?<=\w)_{1,3}(?!\w))"
)
# What is left of these once the pieces are taken out cannot be kept: code, tags, shortcodes, footnotes.
_UNKNOWN = late_regex(r"[`\[\]{}<|\\\ufffc]")
_BLANKS = late_regex(r"\s+(?:>\s+)*")


def plain(old: str) -> str:
    """Give ``old`` without emphasis, links and line breaks."""
    return _BLANKS.sub(" ", _PIECE.sub("", old)).strip()


def with_markup(old: str, new: str) -> str | None:
    """Give ``new`` with what ``old`` opens or closes within it, or None where that cannot be kept.

    Emphasis of a part of ``old`` goes, a link on a part of it goes over the whole; a marker that ``old``
    only opens stays before, one that it only closes stays behind. Where one link ends and another
    begins, they part behind the first word.

    Args:
        old: the text to replace, markup included.
        new: one or more words without markup.
    """
    if _UNKNOWN.search(_PIECE.sub("", old)):
        return None
    closers, openers, around = _unpaired(old)
    before, behind = around
    if not (closers and openers):
        return before + openers + new + closers + behind
    first, space, rest = new.partition(" ")
    return f"{before}{first}{closers}{space}{openers}{rest}{behind}" if rest else None


def _unpaired(old: str) -> tuple[str, str, tuple[str, str]]:
    """Give what ``old`` closes, what it opens, and the link that it holds whole."""
    closers, around = "", ("", "")
    open_pieces: list[str] = []
    for piece in _PIECE.finditer(old):
        if piece["bracket"]:
            open_pieces.append("[")
        elif piece["link"]:
            if "[" not in open_pieces:
                closers += piece[0]
            else:
                del open_pieces[open_pieces.index("[")]
                around = ("[", piece[0])
        elif piece[0] in open_pieces:
            open_pieces.remove(piece[0])
        elif _opens(piece):
            open_pieces.append(piece[0])
        else:
            closers += piece[0]
    return closers, "".join(open_pieces), around


def _opens(piece: re.Match[str]) -> bool:
    """Tell whether emphasis begins here: a word follows and none precedes (CommonMark's flanking)."""
    return not piece.string[: piece.start()][-1:].strip() and piece.end() < len(piece.string)
