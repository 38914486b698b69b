"""Capitals at the start of a sentence, carried over to what replaces it."""

from __future__ import annotations

from postedit.late import late_regex

_SENTENCE_START = late_regex(
    r"(?:\A|[.!?…][»\"”“’)\]*_]*\s|\n|\|)"  # the end of a sentence, a new line, a table cell
    r"(?:[ \t\u00a0*_`\[«\"“„‘(#>|¿¡+–—-]|\d+[.)][ ]|\[[ xX]\][ ])*\Z"
)
_FIELD = late_regex(r"(?:\A|\n)[ \t-]*[\w-]+[ \t]*[:=][ \t]*[\"'«]?[ \u00a0]?\Z")  # a line of front matter
_WINDOW = 60
_SHOUTED = 5


def starts_sentence(text: str, start: int) -> bool:
    """Tell whether a sentence, heading, list item, table cell or field begins at ``start`` of ``text``."""
    before = text[max(0, start - _WINDOW) : start]
    return _SENTENCE_START.search(before) is not None or _FIELD.search(before) is not None


def cased(text: str, start: int, old: str, term: str) -> str:
    """Give ``term`` with the capital that ``old`` has at the start of a sentence, or all in capitals like it.

    Capitals elsewhere are those of the rendering: a word with one inside (eBPF) stays as it is.
    """
    if is_shouted(old) and starts_sentence(text, start):
        return term.upper()
    first = term[1:].partition(" ")[0]
    if old[:1].isupper() and first == first.lower() and starts_sentence(text, start):
        return term[:1].upper() + term[1:]
    return term


def is_shouted(old: str) -> bool:
    """Tell whether ``old`` is written in capitals and too long for an acronym."""
    return old.isupper() and len(old) >= _SHOUTED


def like(old: str, new: str) -> str:
    """Give ``new`` with the capital of ``old``, or in capitals where ``old`` is ("LE" and "LA")."""
    if len(old) > 1 and old.isupper():
        return new.upper()
    return new[:1].upper() + new[1:] if old[:1].isupper() else new
