"""Text doubled around a link."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator

from rapidfuzz import fuzz

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span, safe, unsafe
from postedit.post import Block, Link

_WORDS = late_regex(r"[^\W_]+")
_LIKE = 70.0
_EXACT = 100.0
_MAX = 1200
_SLACK = 80
_LIST_MARK = late_regex(r"(?:[:;]-?|(?:^|\s)\w)\Z")


@check(severity=Severity.CRITICAL, confidence=0.95, needs_source=False)
def link_echo(context: Context) -> Iterator[Hit]:
    """Text is repeated around a link, with a round bracket left over that nothing opens."""
    links = iter(context.target.links)
    waiting = next(links, None)
    for block in context.target.blocks:
        inside: list[Link] = []
        while waiting is not None and waiting.span.start < block.span.end:
            inside.append(waiting)
            waiting = next(links, None)
        if block.kind.is_prose and ")" in block.text.of(context.target.text):
            yield from _echoes(context, block, inside)


def _echoes(context: Context, block: Block, links: list[Link]) -> Iterator[Hit]:
    raw = context.target.text
    bare = _without(raw, block.text, links)
    unopened = set(_unopened(bare))
    ends = [link.span.end for link in links]
    starts = {link.span.start for link in links}
    for match in re.finditer(r"\)", bare):
        at = block.text.start + match.start()
        place = bisect.bisect_right(ends, at)
        if not place or at in {end - 1 for end in ends[max(0, place - 1) : place + 1]}:
            continue
        start = ends[place - 1]
        echo = raw[start:at]
        if len(echo) > _MAX or not _WORDS.search(echo):
            continue
        after = raw[at + 1 : min(block.text.end, at + 1 + len(echo) + _SLACK)]
        likeness = _repeats(echo, after)
        leads_on = raw.startswith(echo, at + 1) and _next_is_link(raw, at + 1 + len(echo), starts)
        if leads_on or (match.start() in unopened and likeness >= _LIKE):
            is_whole = "<" not in echo  # half of a pair of tags must not go without the other
            make = safe if is_whole and (leads_on or likeness == _EXACT) else unsafe
            yield Hit(
                Span(start, at + 1),
                f"“{_short(echo.strip())})” is repeated right behind the bracket",
                None,
                (make("remove the repetition", Edit(start, at + 1, "")),),
            )


def _next_is_link(text: str, at: int, starts: set[int]) -> bool:
    """Tell whether nothing but a space stands between ``at`` and the next link."""
    while text[at : at + 1] in (" ", "\u00a0"):
        at += 1
    return at in starts


def _without(text: str, span: Span, links: list[Link]) -> str:
    """Give the block's text with its links blanked, so that their brackets do not count."""
    pieces: list[str] = []
    at = span.start
    for link in links:
        start, end = max(at, link.span.start), max(at, min(span.end, link.span.end))
        pieces += (text[at:start], " " * (end - start))
        at = max(at, end)
    return "".join([*pieces, text[at : span.end]])


def _unopened(text: str) -> Iterator[int]:
    """Give the offsets of closing round brackets that nothing opens, smileys and list marks apart."""
    depth = 0
    for match in re.finditer(r"[()]", text):
        at = match.start()
        if match[0] == "(":
            depth += 1
        elif depth:
            depth -= 1
        elif not _LIST_MARK.search(text, max(0, at - 3), at):
            yield at


def _repeats(echo: str, after: str) -> float:
    """Tell how much (0 to 100) the words of the echo return at the beginning of what follows."""
    words, following = _WORDS.findall(echo.casefold()), _WORDS.findall(after.casefold())
    if words == following[: len(words)]:
        return _EXACT
    if len(words) < 3:
        return 0.0
    return fuzz.ratio(" ".join(words), " ".join(following[: len(words)]))


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57] + "…"
