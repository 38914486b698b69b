"""The body of a post as blocks and inline markup, by pyromark (pulldown-cmark)."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec
import pyromark

from postedit.late import late_regex
from postedit.post.collector import Collector
from postedit.post.html_text import Event, with_html_text
from postedit.post.mask import mask_shortcodes
from postedit.post.mdx import with_close_fences
from postedit.post.offsets import byte_to_code_point
from postedit.post.parts import Block
from postedit.post.tags import Tags

_OPTIONS = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_TASKLISTS
    | pyromark.Options.ENABLE_HEADING_ATTRIBUTES
    | pyromark.Options.ENABLE_GFM
)
_PARSER = pyromark.Markdown(options=_OPTIONS)
_DEFINITION = late_regex(r"^ {0,3}\[([^\]\n]+)\]:[ \t]*(\S+)", re.MULTILINE)


class Body(msgspec.Struct, frozen=True):
    """Blocks in text order, and the addresses of reference links by label."""

    blocks: tuple[Block, ...]
    definitions: dict[str, str]


def parse_body(text: str, start: int, *, is_mdx: bool = False) -> Body:
    """Parse ``text`` from the code point ``start`` on; spans count from the beginning of ``text``."""
    body = text[start:]
    masked, tags = mask_shortcodes(body)
    if is_mdx:
        masked = with_close_fences(masked)
    to_code_point = byte_to_code_point(masked)
    spans = [tag.shifted(start) for tag in tags]
    collector = Collector(
        text, text[:start] + masked, lambda at: start + to_code_point(at), Tags(spans), is_mdx=is_mdx
    )
    events = _events(masked)
    for event, first, last in events if is_mdx else with_html_text(events, masked.encode(), _events):
        collector.take(event, first, last)
    definitions: dict[str, str] = {}
    if "]:" in body:
        for match in _DEFINITION.finditer(body):
            definitions.setdefault(match[1].casefold(), match[2])
    return Body(tuple(collector.blocks), definitions)


def _events(masked: str) -> Iterator[Event]:
    for event, where in _PARSER.events_with_range(masked):
        yield event, where["start"], where["end"]
