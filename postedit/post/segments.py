"""Front-matter fields as blocks, and blocks cut into segments."""

from __future__ import annotations

from postedit.late import late_regex
from postedit.model import Span
from postedit.post.sentences import split
from postedit.post.structure import Block, BlockKind, FrontMatter, InlineKind, Link, Segment

TRANSLATABLE_FIELDS = frozenset(
    {
        "title", "subtitle", "linktitle", "description", "summary", "excerpt", "abstract", "lead", "tagline",
        "caption", "alt", "headline", "seo_title", "seo_description", "meta_description", "sidebar_label",
        "titre", "titel", "título", "titulo", "beschreibung", "descripción", "descripcion", "omschrijving",
        "tags", "categories", "category", "keywords",
    }
)  # fmt: skip
"""Names of front-matter fields that hold text for readers (the last part of a dotted key)."""

LABEL_FIELDS = frozenset({"tags", "categories", "category", "keywords"})
"""Those whose values are labels, which sites often keep in one language."""

_QUOTE_MARK = late_regex(r">[ \t>]*")
_PROTECTED = {InlineKind.CODE, InlineKind.HTML, InlineKind.SHORTCODE, InlineKind.AUTOLINK}


def field_blocks(front: FrontMatter) -> tuple[Block, ...]:
    """Give a block for each front-matter field that holds text for readers."""
    return tuple(
        Block(BlockKind.FIELD, field.span, field.content, key=field.key)
        for field in front.fields
        if field.key.rpartition(".")[2].casefold() in TRANSLATABLE_FIELDS and field.value.strip()
    )


def cut_segments(
    text: str, blocks: tuple[Block, ...], links: tuple[Link, ...], language: str
) -> tuple[Segment, ...]:
    """Give the segments of all prose blocks; only paragraphs, items and long fields hold several."""
    segments: list[Segment] = []
    address = 0
    for index, block in enumerate(blocks):
        span = block.text
        if not block.kind.is_prose or span.start == span.end:
            continue
        if block.kind is BlockKind.HEADING:
            heading = _without_space(text, span)
            segments += [Segment(heading, index)] if len(heading) else []
            continue
        protected = [i.span for i in block.inlines if i.kind in _PROTECTED]
        while address < len(links) and links[address].span.start < span.end:
            protected.append(_address(links[address]))
            address += 1
        inside = sorted((s.start - span.start, s.end - span.start) for s in protected if span.contains(s))
        for start, end in split(span.of(text), language, inside):
            first = span.start + start
            if start and text[first] == ">":
                first = _behind_quote_mark(text, first, span.start + end)
            segments.append(Segment(Span(first, span.start + end), index))
    return tuple(segments)


def _without_space(text: str, span: Span) -> Span:
    """Leave out white space that Markdown takes for text, such as a no-break space."""
    shown = span.of(text)
    start = span.start + len(shown) - len(shown.lstrip())
    return Span(start, max(start, span.start + len(shown.rstrip())))


def _address(link: Link) -> Span:
    """Give the address with the title behind it; in an inverted link the label follows the address."""
    is_inverted = link.destination.end < link.label.end
    return link.destination if is_inverted else Span(link.destination.start, link.span.end)


def _behind_quote_mark(text: str, start: int, end: int) -> int:
    """Give where a sentence begins that stands at the beginning of a line of a quote."""
    mark = _QUOTE_MARK.match(text, start, end)
    begins_line = text[max(0, start - 8) : start].rstrip(" \t").endswith("\n")
    return mark.end() if mark and begins_line and mark.end() < end else start
