"""Addresses with white space inside."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.linking import LinkMatch
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span, safe, unsafe
from postedit.post import Link, LinkState

_MARKS = "/?#&="
_GAP = late_regex(r"\s+")
_PART = late_regex(r"[/?#&=:]*[^/?#&=\s]+")
_SCHEME = late_regex(r"(?:https?|mailto)\s*:[\s/]*\S+|\.{0,2}/\s*[^\s/]+(?:\s*/\s*[^\s/]+)*/?")


@check(severity=Severity.CRITICAL, confidence=0.97, needs_source=False)
def broken_url(context: Context) -> Iterator[Hit]:
    """The address of a link or image has white space inside, so the link is dead."""
    for link in context.target.links:
        if link.state is LinkState.BROKEN or (link.state is LinkState.TORN and _has_gap(context, link)):
            yield _hit(context, link, context.source_links.get(link))


def _has_gap(context: Context, link: Link) -> bool:
    return _GAP.search(_untitled(link.destination.of(context.target.text)).strip()) is not None


def _untitled(raw: str) -> str:
    """Give what stands before a title in quotes, which is no part of the address."""
    return raw.split(' "', maxsplit=1)[0]


def _hit(context: Context, link: Link, found: LinkMatch | None) -> Hit:
    raw = _untitled(link.destination.of(context.target.text))
    address = Span(link.destination.start, link.destination.start + len(raw))
    space = raw[len(raw.rstrip()) :]
    place = _damage(raw, link.destination.start)
    is_tangled = _is_tangled(context, link)
    gap = [] if link.state is LinkState.TORN else [Edit(link.label.end + 1, link.destination.start, "(")]
    if found is not None and context.source is not None:
        url = found.source.url
        make = unsafe if is_tangled or _is_cut(link.url, url) else safe
        fix = make(f"use the source's address {url}", *gap, Edit(address.start, address.end, url))
        return Hit(place, f"broken address “{raw}”: the source has {url}", found.source.span, (fix,))
    joined = Edit(address.start, address.end, link.url + space)
    make = safe if not is_tangled and _SCHEME.fullmatch(raw.strip()) and _only_joins(raw) else unsafe
    return Hit(
        place,
        f"white space inside the address “{raw}”",
        None,
        (make("close the address up", *gap, joined),),
    )


def _damage(raw: str, start: int) -> Span:
    """Give the parts of an address from the one before its first white space to the one behind its last."""
    raw = raw.rstrip()
    spaces = list(_GAP.finditer(raw))
    if not spaces:
        return Span(start, start + len(raw))
    before = raw[: spaces[0].start()].rstrip(f"{_MARKS}:")
    last = _PART.match(raw, spaces[-1].end())
    return Span(
        start + max(before.rfind(mark) for mark in _MARKS) + 1,
        start + (last.end() if last else len(raw)),
    )


def _is_cut(got: str, wanted: str) -> bool:
    """Tell an address of which a part was moved out of the brackets, where it would stay."""
    beginning = got.rstrip(".")
    return wanted.startswith(beginning) and len(beginning) < len(wanted)


def _is_tangled(context: Context, link: Link) -> bool:
    """Tell a link that lies in another's label, or before a bracket that nothing opens: a copy."""
    if any(other.label.contains(link.destination) for other in context.target.links):
        return True
    text = context.target.text
    index = context.target.block_at(link.span.start)
    if index is None or not text.startswith(")", link.span.end):
        return False
    before = text[context.target.blocks[index].span.start : link.span.start]
    return before.count("(") <= before.count(")")


def _only_joins(raw: str) -> bool:
    """Tell whether the spaces stand beside a slash or colon, where no word can have been lost."""
    return all(
        raw[m.start() - 1 : m.start()] in "/:" or raw[m.end() : m.end() + 1] in "/:"
        for m in re.finditer(r"\s+", raw)
    )
