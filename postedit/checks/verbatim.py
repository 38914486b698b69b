"""Tokens that a translation keeps letter by letter (URLs, handles), and what a machine made of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

import msgspec

from postedit.checks.context import Context
from postedit.late import late_regex
from postedit.model import Span
from postedit.post import Block, BlockKind, InlineKind, Post
from postedit.post.taken import Taken

_PIECE = late_regex(r"\w+|[^\w\s]")
_GAP = r"[ \t\u00a0\u202f]{0,2}"
_HIDDEN = frozenset({InlineKind.CODE, InlineKind.SHORTCODE, InlineKind.HTML})
_LONGEST = 400


class Token(msgspec.Struct, frozen=True):
    """A token and where it stands."""

    span: Span
    text: str


def tokens(
    post: Post, block: Block, pattern: re.Pattern[str], hidden: frozenset[InlineKind] = _HIDDEN
) -> list[Token]:
    """Give the matches of ``pattern`` in a block, those inside code, tags and addresses of links left out."""
    found = [
        Token(Span(*m.span()), m[0]) for m in pattern.finditer(post.text, block.span.start, block.span.end)
    ]
    if not found:
        return []
    covered = Taken(hidden_spans(post, block, hidden))
    return [token for token in found if not covered.overlaps(token.span)]


def hidden_spans(post: Post, block: Block, hidden: frozenset[InlineKind] = _HIDDEN) -> list[Span]:
    """Give what of a block is code, a tag, or the address of a link, whole or damaged."""
    spans = [inline.span for inline in block.inlines if inline.kind in hidden]
    return spans + [link.destination for link in post.links_in(block.span) if len(link.destination)]


def code_of(post: Post) -> Taken:
    """Give what of a post is code: its blocks of code and its code spans."""
    blocks = (block.span for block in post.blocks if block.kind is BlockKind.CODE)
    inlines = (inline.span for inline in post.inlines if inline.kind is InlineKind.CODE)
    return Taken((*blocks, *inlines))


def lost(source: Iterable[Token], target: Iterable[Token]) -> list[Token]:
    """Give the source's tokens that the target has less often."""
    left = Counter(token.text for token in target)
    missing = []
    for token in source:
        if left[token.text]:
            left[token.text] -= 1
        else:
            missing.append(token)
    return missing


def spaced(text: str, span: Span, wanted: str) -> Iterator[Span]:
    """Give where ``wanted`` stands in a span with white space between its pieces, but not as it is."""
    pieces = _PIECE.findall(wanted)
    if not pieces or len(wanted) > _LONGEST:
        return
    pattern = re.compile(rf"(?<!\w){_GAP.join(map(re.escape, pieces))}(?!\w)", re.IGNORECASE)
    for match in pattern.finditer(text, span.start, span.end):
        if match[0] != wanted:
            yield Span(*match.span())


def prose_pairs(context: Context) -> Iterator[tuple[Block, Block]]:
    """Give the certain block pairs whose both sides hold text to translate."""
    return (pair for pair in context.block_pairs if pair[0].kind.is_prose and pair[1].kind.is_prose)


def covers(spans: Iterable[Span], span: Span) -> bool:
    """Tell whether one of the spans overlaps ``span``."""
    return any(other.overlaps(span) for other in spans)
