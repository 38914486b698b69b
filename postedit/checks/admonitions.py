"""The notes and warnings that Markdown dialects set off from the text, as their opening lines say them.

Sources: GitHub's alerts and DocFX (``> [!NOTE]``), the directives of Docusaurus, VitePress and remark
(``:::note[Title]``), Python-Markdown's and MkDocs' admonitions (``!!! note "Title"``, ``??? note``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from postedit.checks.verbatim import code_of
from postedit.late import late_regex
from postedit.model import Span
from postedit.post import Post

SIGN = late_regex(r"\[ ?!|:::|: ?: ?:|!!!|\?\?\?")
"""What a post with admonitions has in it; most are left at that."""

_OPENING = late_regex(
    r"^(?P<quote>[ \t]*>[> \t]*)(?P<bold>[*_]{0,3})\\?\[(?P<space>[ \u00a0]?)!(?P<gap>[ \u00a0\u202f]?)"
    r"(?P<alert>[^\W\d_][\w -]{0,30}?)(?P<tail>[ ]?)\\?\](?P=bold)(?P<sign>[+-]?)(?P<rest>[^\r\n]*)(?=\r?$)"
    r"|^(?P<indent>[ \t>]*)(?P<colons>:{3,}|: : :)(?P<apart>[ \t]*)(?P<directive>[^\W\d_][\w-]*)"
    r"(?P<title>[^\r\n]*)(?=\r?$)"
    r"|^(?P<margin>[ \t]*)(?P<marks>!!!|\?\?\?\+?)[ \t]*(?P<type>[^\W\d_][\w-]*)(?P<label>[^\r\n]*)(?=\r?$)",
    re.MULTILINE,
)
_CLOSING = late_regex(r"^[ \t>]*:{3,}[ \t]*(?=\r?$)", re.MULTILINE)
_KINDS = ("alert", "directive", "type")


class Admonition(msgspec.Struct, frozen=True):
    """The opening of one admonition.

    Attributes:
        form: which dialect's it is: ``alert``, ``directive`` or ``type`` (of Python-Markdown).
        line: the line from its first sign to its end.
        head: the signs and the type, ``[!NOTE]`` or ``:::note`` or ``!!! note``.
        type: where the word for its type stands.
        word: that word.
        rest: what follows on the line.
    """

    form: str
    line: Span
    head: Span
    type: Span
    word: str
    rest: str


def admonitions(post: Post) -> list[Admonition]:
    """Give the openings of a post in their order, code left out."""
    if not SIGN.search(post.text):
        return []
    code = code_of(post)
    found = (_read(match) for match in _OPENING.finditer(post.text, post.front.span.end))
    return [each for each in found if not code.overlaps(each.head)]


def _read(match: re.Match[str]) -> Admonition:
    form = next(kind for kind in _KINDS if match[kind] is not None)
    before, rest = {
        "alert": ("quote", "rest"),
        "directive": ("indent", "title"),
        "type": ("margin", "label"),
    }[form]
    start = match.end(before)
    head = Span(start, match.start(rest))
    return Admonition(form, Span(start, match.end()), head, Span(*match.span(form)), match[form], match[rest])


def closings(post: Post) -> Iterator[Span]:
    """Give the lines that close a directive, code left out."""
    code = code_of(post)
    for match in _CLOSING.finditer(post.text, post.front.span.end):
        if not code.overlaps(span := Span(*match.span())):
            yield span
