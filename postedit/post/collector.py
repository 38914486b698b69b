"""The parser's events turned into blocks with their inline markup."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from postedit.model import Span
from postedit.post.draft import Draft, finished, is_statement
from postedit.post.inline_marks import code, spanning
from postedit.post.parts import Block, BlockKind, Inline, InlineKind
from postedit.post.tags import Tags

_SPANNING = {
    "Emphasis": InlineKind.EMPHASIS,
    "Strong": InlineKind.STRONG,
    "Strikethrough": InlineKind.STRIKE,
    "Link": InlineKind.LINK,
    "Image": InlineKind.IMAGE,
}
_BLOCKS = {
    "Paragraph": BlockKind.PARAGRAPH,
    "Heading": BlockKind.HEADING,
    "TableCell": BlockKind.CELL,
    "CodeBlock": BlockKind.CODE,
    "HtmlBlock": BlockKind.HTML,
}
_CONTAINERS = {"List": "list", "BlockQuote": "quote", "Table": "table", "FootnoteDefinition": "footnote"}


class Collector:
    """Turns the parser's events into blocks; one block is open at a time.

    Offsets of events are bytes, which ``convert`` turns into code points of ``text`` and of ``masked``, the
    same text with its template tags covered.
    """

    def __init__(
        self, text: str, masked: str, convert: Callable[[int], int], tags: Tags, *, is_mdx: bool
    ) -> None:
        self.blocks: list[Block] = []
        self._is_mdx = is_mdx
        self._text = text
        self._masked = masked
        self._convert = convert
        self._tags = tags
        self._containers: list[str] = []
        self._draft: Draft | None = None
        self._open: list[tuple[str, dict[str, Any], int, int]] = []

    def take(self, event: Any, start: int, end: int) -> None:
        """Use one event, whose byte range is ``start`` to ``end``."""
        if event.__class__ is str:
            if event == "Rule":
                self._rule(start, end)
            return
        name, value = next(iter(event.items()))
        if name == "Text":
            self._current(start, end).reach(start, end)
        elif name == "Start":
            self._begin(*_named(value), start, end)
        elif name == "End":
            self._finish(value if value.__class__ is str else next(iter(value)))
        elif name != "TaskListMarker":
            self._leaf(name, value, start, end)

    def _rule(self, start: int, end: int) -> None:
        self._flush()
        draft = Draft(BlockKind.RULE, start, end)
        self._append(draft, [], "")

    def _begin(self, name: str, data: Any, start: int, end: int) -> None:
        if name in _SPANNING:
            self._current(start, end).reach(start, start)
            self._open.append((name, data, start, end))
        elif name in _CONTAINERS:
            self._flush()
            self._containers.append(_CONTAINERS[name])
        elif name in _BLOCKS:
            self._flush()
            self._draft = draft = Draft(_BLOCKS[name], start, end)
            if name == "Heading":
                draft.level = int(data["level"][1:])
            elif name == "CodeBlock" and isinstance(data, dict):
                draft.info = data.get("Fenced", "")
        elif name == "Item":
            self._flush()

    def _finish(self, name: str) -> None:
        if name in _SPANNING:
            self._close_inline()
        elif name in _CONTAINERS:
            self._flush()
            self._containers.pop()
        elif name in _BLOCKS or name == "Item":
            self._flush()

    def _current(self, start: int, end: int) -> Draft:
        """Give the open block; an item's where text stands directly in a list item (a tight list)."""
        if self._draft is None:
            self._draft = Draft(BlockKind.ITEM, start, end)
        return self._draft

    def _leaf(self, name: str, value: Any, start: int, end: int) -> None:
        draft = self._current(start, end)
        draft.reach(start, end)
        if draft.kind is BlockKind.HTML:
            return
        span = self._span(start, end)
        if name == "Code":
            draft.inlines.append(code(self._text, span))
        elif name in {"InlineHtml", "Html"}:
            draft.inlines.append(Inline(InlineKind.HTML, span, span))
        elif name == "FootnoteReference":
            draft.inlines.append(Inline(InlineKind.FOOTNOTE, span, span, url=str(value)))

    def _close_inline(self) -> None:
        if not self._open or self._draft is None:
            return
        name, data, start, end = self._open.pop()
        children_end = self._convert(self._draft.last)
        inline = spanning(_SPANNING[name], self._masked, self._span(start, end), children_end, data)
        if self._tags.spans and inline.destination is not None:
            raw = inline.destination.of(self._text)
            if "{{" in raw or "{%" in raw:
                inline = msgspec.structs.replace(inline, url=raw)
        self._draft.reach(start, end)
        self._draft.inlines.append(inline)

    def _span(self, start: int, end: int) -> Span:
        return Span(self._convert(start), self._convert(end))

    def _flush(self) -> None:
        """Close the open block and append it."""
        draft, self._draft = self._draft, None
        self._open.clear()
        if draft is None:
            return
        container = self._containers[-1] if self._containers else ""
        if (
            self._is_mdx
            and draft.kind is BlockKind.PARAGRAPH
            and is_statement(self._text, self._convert(draft.start))
        ):
            draft.kind = BlockKind.CODE
        elif draft.kind is BlockKind.PARAGRAPH and container == "list":
            draft.kind = BlockKind.ITEM
        elif draft.kind is BlockKind.ITEM:
            draft.start, draft.end = draft.first, draft.last
        draft.level = draft.level or self._containers.count("list")
        self._append(draft, self._tags.inside(self._span(draft.start, draft.end)), container)

    def _append(self, draft: Draft, tags: list[Span], container: str) -> None:
        content = self._span(draft.first, draft.last) if draft.first >= 0 else None
        span = self._span(draft.start, draft.end)
        self.blocks.append(finished(draft, self._text, (span, content), tags, container))


def _named(value: Any) -> tuple[str, Any]:
    """Give name and data of the parser's tag, which is a string or a mapping with one key."""
    if value.__class__ is str:
        return value, {}
    name, data = next(iter(value.items()))
    return name, data
