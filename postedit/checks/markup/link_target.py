"""Links that lead elsewhere than the source's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.linking import BlockLinks, LinkMatch
from postedit.late import late_regex
from postedit.model import Edit, Severity, safe, unsafe
from postedit.post import Link, LinkState
from postedit.terms.dictionary import is_known

_WORD = late_regex(r"[^\W\d_]+")


@check(severity=Severity.CRITICAL, confidence=0.9)
def link_target(context: Context) -> Iterator[Hit]:
    """A link has the address of another link, or an address whose path was translated."""
    for links in context.matched_links:
        known = {link.url for link in (*(m.source for m in links.matched), *links.lost)}
        labelled = _labelled(context, links)
        for match in links.matched:
            a, b = match.source, match.target
            if b.state is not LinkState.WHOLE or a.url == b.url or not len(b.destination):
                continue
            if (b.label.of(context.target.text), b.url) in labelled:
                continue
            borrowed = b.url in known
            if not borrowed and not _looks_translated(context, a, b):
                continue
            make = safe if borrowed else unsafe
            why = (
                "has the address of another link"
                if borrowed
                else "has an address that the source does not know"
            )
            yield Hit(
                b.destination,
                f"the link {why}; here the source has {a.url}",
                a.span,
                (
                    make(
                        f"use the source's address {a.url}",
                        _restored(context, links, match),
                    ),
                ),
                confidence=0.9 if borrowed else 0.75,
            )


def _labelled(context: Context, links: BlockLinks) -> set[tuple[str, str]]:
    """Give the source's labels with their addresses: a link that has both is right as it is."""
    assert context.source is not None  # noqa: S101 - links are matched only where there is a source
    theirs = (*(match.source for match in links.matched), *links.lost)
    return {(link.label.of(context.source.text), link.url) for link in theirs}


def _restored(context: Context, links: BlockLinks, match: LinkMatch) -> Edit:
    """Write the source's address: a title goes with the address it came with, a translated one stays."""
    assert context.source is not None  # noqa: S101 - links are matched only where there is a source
    source, target = match.source, match.target
    theirs, title = _title(context.source.text, source), _title(context.target.text, target)
    others = (*(other.source for other in links.matched), *links.lost)
    is_copied = any(link.url == target.url and _title(context.source.text, link) == title for link in others)
    start, end = target.destination.start, target.destination.end
    if title.strip() and (is_copied or not theirs.strip()):
        return Edit(start, target.span.end - 1, source.url + theirs.rstrip())
    return Edit(start, end, source.url)


def _title(text: str, link: Link) -> str:
    """Give what stands between a link's address and its closing bracket."""
    return text[link.destination.end : max(link.destination.end, link.span.end - 1)]


def _looks_translated(context: Context, source: Link, target: Link) -> bool:
    """Tell whether the path was translated by a machine rather than led to a translated page by a person.

    A person's link to the page in the target language has the language in it, lies on another host, or
    keeps the path; what a machine translates is a path on the same host, its depth unchanged.
    """
    a, b = urlsplit(source.url), urlsplit(target.url)
    if (a.scheme, a.netloc) != (b.scheme, b.netloc) or not a.path.strip("/") or a.path == b.path:
        return False
    code = context.target_language.code
    parts = re.split(r"[/._-]", b.path.casefold())
    if code in parts or "{" in target.url:
        return False
    known, new = set(_WORD.findall(a.path.casefold())), set(_WORD.findall(b.path.casefold()))
    added = [word for word in new - known if len(word) > 2]
    if any(is_known(word, code) and not is_known(word, context.source_language.code) for word in added):
        return True
    # A word of both languages in place of another: some folder was translated, the rest of the path was kept.
    gone = [word for word in known - new if not is_known(word, code)]
    is_swap = len(gone) == len(known - new) == len(added) == 1 and a.path.count("/") == b.path.count("/")
    return is_swap and bool(known & new) and is_known(added[0], code)
