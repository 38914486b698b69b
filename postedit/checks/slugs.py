"""The anchors of a post: what ``#fragment`` may lead to.

GitHub's rule (github-slugger's documentation): lower case, all but letters, figures, ``_``, ``-`` and spaces
dropped, spaces turned into ``-``, ``-1`` and so on for repetitions. Hugo's default (``autoHeadingIDType`` is
``github``) is the same; its ``github-ascii`` drops accents too, and kramdown's and Python-Markdown's rules
fold repeated hyphens.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import msgspec

from postedit.late import late_regex
from postedit.post import Block, BlockKind, Post

EXPLICIT = late_regex(r"\{[ \t]*(?:/\*)?[^{}\n]*?#[ \t]*(?P<id>[^\s{}*]+)[^{}\n]*\}[ \t]*#*[ \t]*\Z")
_HTML_ID = late_regex(r"<[^<>\n]*?\b(?:id|name)\s*=\s*[\"']?([^\s\"'<>]+)")
_TAG_ID = late_regex(r"\b(?:id|anchor|name)\s*=\s*[\"']([^\s\"'<>]+)[\"']")
_MARKUP = late_regex(r"<[^<>\n]{1,200}>|(?<=\])\([^()\n]*\)|[*`\[\]]|(?<!\w)_|_(?!\w)")
_DROPPED = late_regex(r"[^\w\- ]")
_HYPHENS = late_regex(r"-{2,}")


class Anchor(msgspec.Struct, frozen=True):
    """A heading, by its block, and the fragment that leads to it."""

    block: int
    fragment: str


def slug(heading: str) -> str:
    """Give the fragment that GitHub and Hugo make of a heading's text."""
    plain = _DROPPED.sub("", _MARKUP.sub("", heading).strip().casefold())
    return plain.replace(" ", "-")


def headings(post: Post) -> Iterator[Anchor]:
    """Give the anchor of each heading in text order."""
    seen: dict[str, int] = {}
    for index, block in enumerate(post.blocks):
        if block.kind is not BlockKind.HEADING:
            continue
        own = explicit_id(post, block)
        if own:
            yield Anchor(index, own)
            continue
        plain = slug(block.text.of(post.text))
        count = seen.get(plain, 0)
        seen[plain] = count + 1
        yield Anchor(index, f"{plain}-{count}" if count else plain)


def explicit_id(post: Post, block: Block) -> str | None:
    """Give the id that a heading carries in braces, or None."""
    match = EXPLICIT.search(block.span.of(post.text))
    return match["id"] if match else None


def fragments(post: Post) -> frozenset[str]:
    """Give all that a fragment may lead to under any of the rules, to compare with :func:`variants`."""
    found = {anchor.fragment for anchor in headings(post)}
    found.update(_HTML_ID.findall(post.text))
    found.update(_TAG_ID.findall(post.text))
    return frozenset(form for fragment in found for form in variants(fragment))


def variants(fragment: str) -> frozenset[str]:
    """Give the forms that the rules of the generators give a fragment."""
    plain = unicodedata.normalize("NFC", fragment).casefold()
    letters = unicodedata.normalize("NFKD", plain)
    bare = "".join(c for c in letters if not unicodedata.combining(c))
    forms = {plain, bare}
    return frozenset(forms | {_HYPHENS.sub("-", form).strip("-") for form in forms})
