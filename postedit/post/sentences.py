"""Where the sentences of a paragraph begin and end.

A sentence ends at a run of stops (``.``, ``?!``, ``…``, ``. . .``) with the quotation marks,
brackets, emphasis, emoji and note marks that close it, where white space follows and what comes
next can begin a sentence. A colon ends none. What may stand before a full stop inside a sentence
is a matter of the language: abbreviations, initials, ordinals. Every look around a stop is bounded,
so the time is linear in the length of the text, whatever it holds.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from postedit.language import Language, get
from postedit.language.fullstop import WINDOW, ends_sentence
from postedit.late import late_regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_STOPS = late_regex(
    r"[\n.!?…؟।。！？](?:"  # one set first: the search then skips what cannot begin a match
    r"(?<=\n)(?P<blank>[ \t]*\r?\n)"
    r"|(?<=[.!?…؟।])(?>(?:[.!?…]|[ \u00a0\u202f\u2009][!?…]|[ \u00a0\u202f]\.(?!\w))*)"  # ". . .", "! !"
    r"|(?<=[。！？])(?P<wide>[。！？]*+))"
)
_TAIL = late_regex(
    r"(?>(?:[\"'”’“‘»«›‹)\]}*_~]"
    r"|[ \u00a0\u202f]?+[»›](?!\w)"
    r"|(?<=\])\((?>(?:[^()\n]|\([^()\n]*+\))*)\)"  # the destination of a link that the stop closes
    r"|\[\^?\w{1,30}\](?!\()"  # a note
    r"|</\w{1,12}>|<br ?/?>|\\(?=\r?\n)|[\ufe0f\u200d¹²³])*)"
)
_FACE = late_regex(
    r"(?>(?:[ \u00a0]?(?:[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d]"
    r"|[:;]-?[)(DP](?!\w)|:[a-z0-9_+-]{2,40}:(?!\w)))+)"
)
_SPACE_OR_END = late_regex(r"\s|\Z")
_GAP = late_regex(r"\s*+")
_NEXT = late_regex(
    r"(?P<open>(?>(?:[\"'“”„‘’‚«»‹›(\[{*_~¿¡`#>!—–-]|[ \u00a0\u202f]|<[^<>\n]{0,200}>){0,16}))"
    r"(?P<word>[\w'’-]{0,40})"
)
_GOES_ON = late_regex(r"(?:[»›;?,)\]}]|:(?!::)|!(?!\[))(?!\w)|\.(?!\w)")
_WORDLESS = late_regex(r"\W{0,32}")
_LABEL = late_regex(r"[\W_]{0,8}+(?:\d{1,3}|[^\W\d_])[.)]*")
_BREAK = late_regex(r"<br ?/?>\Z")
_OPAQUE = late_regex(
    r"\]\((?>(?:[^()\n]|\([^()\n]*+\))*)\)|<[A-Za-z/!][^<>]*+>|\{\{[^{}]*+\}\}|(?P<ticks>`++)",
)


def split(text: str, language: str, protected: Sequence[tuple[int, int]] = ()) -> list[tuple[int, int]]:
    """Cut a paragraph into sentences.

    Args:
        text: one paragraph, heading, cell or list item, with its inline Markdown; line breaks in it
            are white space, an empty line ends a sentence.
        language: a language code; one that postedit knows nothing of is cut by the common rules.
        protected: ranges, start and end in code points, in which no boundary may fall. Code spans,
            link destinations, tags and shortcodes need not be given.

    Returns:
        Start and end of each sentence in code points, in order. They do not overlap, neither begin
        nor end with white space, and leave out nothing but white space. An empty list for a text of
        white space only.
    """
    facts = get(language)
    shut = _merged([*_opaque(text), *protected])
    spans: list[tuple[int, int]] = []
    start = _skip_space(text, 0)
    for stop in _STOPS.finditer(text):
        if stop.start() < start:
            continue
        end = _end(text, start, stop)
        following = _skip_space(text, end)
        if following >= len(text):
            break
        if following == end and not _needs_no_space(text, end, stop):
            continue
        if _is_inside(shut, end) or _is_inside(shut, following):
            continue
        if (
            stop["blank"]
            or stop["wide"] is not None
            or _is_boundary(text, start, stop, (end, following), facts)
        ):
            spans.append((start, end))
            start = following
    last = len(text.rstrip())
    if start < last:
        spans.append((start, last))
    return spans


def _is_boundary(text: str, start: int, stop: re.Match[str], gap: tuple[int, int], facts: Language) -> bool:
    """Tell whether the sentence from ``start`` ends at a stop, which white space follows at ``gap``."""
    end, following = gap
    if _GOES_ON.match(text, following) or _WORDLESS.fullmatch(text, start, stop.start()):
        return False
    ahead = _NEXT.match(text, following)
    opening, word = (ahead["open"], ahead["word"]) if ahead else ("", "")
    is_code = "`" in opening
    small = word[:1].islower() and word == word.lower() and not is_code
    if small and (stop[0] != "." or end > stop.end()):  # after "?" or '."' the sentence goes on
        return False
    if stop[0] != ".":
        return True
    if _LABEL.fullmatch(text, start, stop.start()):  # "1." or "b." that begins a list item
        return False
    before = text[max(start, stop.start() - WINDOW) : stop.start()]
    return ends_sentence(before, word, facts, small=small)


def _end(text: str, start: int, stop: re.Match[str]) -> int:
    """Give the end of the sentence that a stop would end, closing marks and emoji included."""
    if stop["blank"]:
        return start + len(text[start : stop.start()].rstrip())
    end = stop.end()
    tail = _TAIL.match(text, end)
    end = tail.end() if tail else end
    face = _FACE.match(text, end)
    if face and _SPACE_OR_END.match(text, face.end()) and not _FACE.match(text, start):
        return face.end()  # where the sentence begins with emoji, they are bullets run together
    return end


def _needs_no_space(text: str, end: int, stop: re.Match[str]) -> bool:
    return stop["wide"] is not None or _BREAK.search(text, max(stop.end(), end - 6), end) is not None


def _skip_space(text: str, at: int) -> int:
    gap = _GAP.match(text, at)
    return gap.end() if gap else at


def _opaque(text: str) -> Iterator[tuple[int, int]]:
    """Give the ranges of code spans, link destinations, tags and shortcodes."""
    ticks: dict[int, int] = {}  # the length of a run of backticks -> where an open code span of it begins
    for match in _OPAQUE.finditer(text):
        if not match["ticks"]:
            yield match.span()
            continue
        length = len(match[0])
        if length in ticks:
            yield ticks[length], match.end()
            ticks.clear()  # what opened inside it is code
        else:
            ticks[length] = match.start()


def _merged(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Sort ranges and join those that overlap."""
    merged: list[tuple[int, int]] = []
    for begin, end in sorted(ranges):
        if merged and begin < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        elif begin < end:
            merged.append((begin, end))
    return merged


def _is_inside(ranges: list[tuple[int, int]], at: int) -> bool:
    """Tell whether ``at`` falls between the ends of one of the ranges, which are merged."""
    index = bisect_left(ranges, (at, 0)) - 1  # the last range that begins before ``at``
    return index >= 0 and ranges[index][1] > at
