"""Notices by which a page says that a machine translated it.

The patterns are data of each language (``Language.machine_notice``): they want a page as their subject and a
machine as the means, so that a post about machine translation is not taken for one made by it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

import msgspec

from postedit.language import get
from postedit.late import late_regex

_ROOM = 80
_LONGEST = 1500
"""Code points; a notice is a paragraph at most, and Co-op Translator's has 750."""
_TAG = late_regex(r"<!--.*?-->|<[^>]*>|\{[{%].*?[%}]\}", re.DOTALL)
_ADDRESS = late_regex(r"\]\([^)\n]*\)|\(https?://[^)\s]*\)|https?://\S+")
_MARK = late_regex(r"[*_`\[\]>#]+")


class Notice(msgspec.Struct, frozen=True):
    """What a notice says, on one line, and whether it adds that a person went over the translation."""

    words: str
    is_edited: bool = False


def read_notice(text: str, languages: tuple[str, ...]) -> Notice | None:
    """Give the notice that a paragraph is, or None.

    Args:
        text: the Markdown of one paragraph.
        languages: codes of the languages that the notice may be written in; English is always tried.
    """
    if len(text) > _LONGEST or not (codes := _possible(text, (*languages, "en"))):
        return None
    plain = " ".join(_MARK.sub("", _ADDRESS.sub(" ", _TAG.sub(" ", text))).split())
    for code in codes:
        patterns = _patterns(code)
        if patterns is not None and (found := patterns[0].search(plain)):
            edited = patterns[1].search(plain)
            return Notice(_quoted(plain, found.start()), edited is not None and not edited["no"])
    return None


def has_notice_stem(text: str, language: str) -> bool:
    """Tell whether a text may hold a notice in a language or in English; it is quick to tell."""
    return bool(_possible(text, (language, "en")))


def _possible(text: str, codes: Iterable[str]) -> list[str]:
    """Give the languages in which a text may hold a notice, by the stem that all their notices share."""
    return [code for code in dict.fromkeys(codes) if any(stem in text for stem in _stems(code))]


@cache
def _stems(code: str) -> tuple[str, ...]:
    """Give the stem as it begins words in sentences, in titles and in capitals."""
    stem = get(code).notice_stem
    return (stem, stem.capitalize(), stem.upper()) if stem else ()


@cache
def _patterns(code: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    language = get(code)
    if not language.machine_notice:
        return None
    return re.compile(language.machine_notice, re.IGNORECASE), re.compile(
        language.edited_notice, re.IGNORECASE
    )


def _quoted(plain: str, start: int) -> str:
    words = plain[start:].lstrip(" *_-—:")
    return words if len(words) <= _ROOM else words[: _ROOM - 1] + "…"
