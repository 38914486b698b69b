"""Lists that fell apart."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.late import late_regex
from postedit.model import Edit, Fix, Severity, Span, safe
from postedit.post import Block, BlockKind, Post

_GLUED = late_regex(
    r"^(?P<lead>[ \t]*)(?P<mark>[-+](?=[^\W\d_])|\*(?=[^\W\d_][^*\n]*$)|\d{1,2}[.)](?=[^\W\d_]))",
    re.MULTILINE,
)
_FOREIGN = late_regex(
    r"^(?P<lead>[ \t]*)(?P<mark>[\u2022\u2023\u25e6\u2043\u2219\u00b7\u2013\u2014][ \t\u00a0]+)(?=\S)",
    re.MULTILINE,
)
_RUN_IN = late_regex(r"(?P<gap>[ \t\u00a0]+)(?P<mark>[-*+\u2022\u2013\u2014])[ \t\u00a0]+(?=\S)")
_MARKER = late_regex(r"(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?\Z")
_DASHES = frozenset("-–—*+•>")
"""With what a marker begins that something else, a comma or an emoji, keeps from being one."""
_TEXT = {BlockKind.PARAGRAPH, BlockKind.ITEM}


@check(severity=Severity.MAJOR, confidence=0.9, silenced_by=("markup/nesting",))
def list_(context: Context) -> Iterator[Hit]:
    """An item of a list lost its marker, or items were merged into one paragraph."""
    if context.source is None or context.alignment is None:
        return
    if _count(context.source) <= _count(context.target):
        return
    told: list[Span] = []
    for hit in (*_marks(context), *_merged(context), *_bare(context)):
        if not any(hit.target.overlaps(span) for span in told):
            told.append(hit.target)
            yield hit


def _count(post: Post) -> int:
    return sum(block.kind is BlockKind.ITEM for block in post.blocks)


def _marks(context: Context) -> Iterator[Hit]:
    """Tell of lines whose marker lacks its space or is a bullet that Markdown does not know."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    text = context.target.text
    spans = [block.span.of(context.source.text) for block in context.source.blocks if block.kind in _TEXT]
    patterns = [pattern for pattern in (_GLUED, _FOREIGN) if not any(pattern.search(span) for span in spans)]
    for block in context.target.blocks:
        if block.kind not in _TEXT:
            continue
        for pattern in patterns:
            for match in pattern.finditer(text, block.span.start, block.span.end):
                new = "- " if pattern is _FOREIGN else f"{match['mark']} "
                edit = Edit(*match.span("mark"), new)
                yield Hit(
                    _first_words(text, match.start("mark"), block.span.end),
                    "the marker of a list's item is damaged",
                    None,
                    (safe("write the marker anew", _with_blank_line(text, block, match.start(), edit)),),
                )


def _with_blank_line(text: str, block: Block, line: int, edit: Edit) -> Edit:
    """Let a numbered item begin a list behind text, which only ``1.`` may interrupt (CommonMark 5.2)."""
    follows = line > block.span.start
    first = edit.text.strip()
    previous = text[text.rfind("\n", 0, max(0, line - 1)) + 1 : max(0, line - 1)]
    if not follows or not first[0].isdigit() or first[:-1] == "1" or re.match(r"\s*\d", previous):
        return edit
    return Edit(edit.start, edit.end, f"\n{edit.text}")


def _merged(context: Context) -> Iterator[Hit]:
    """Tell of a line with as many markers inside as a list of the source has items."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    text = context.target.text
    lists = [run for run in _lists(context.source) if len(run) > 1]
    if any(len(_run_in(context.source, block)) > 1 for block in context.source.blocks):
        return
    for target in context.target.blocks:
        found = _run_in(context.target, target)
        marks = {match["mark"] for match in found}
        items = next((run for run in lists if len(run) - (target.kind is BlockKind.ITEM) == len(found)), None)
        if len(found) < 2 or len(marks) > 1 or items is None:
            continue
        edits = [Edit(m.start(), m.end(), "\n- ") for m in found]
        if target.kind is BlockKind.PARAGRAPH:
            edits[0] = Edit(edits[0].start, edits[0].end, "\n\n- ")
        place = _first_words(text, found[0].start("mark"), target.text.end)
        yield Hit(
            place,
            f"{len(found)} items of a list run into one line",
            items[0].span,
            (safe("give each item its line", *edits),),
        )


def _run_in(post: Post, block: Block) -> list[re.Match[str]]:
    """Give the markers of items inside a block's text, code and the like apart."""
    if block.kind not in _TEXT:
        return []
    hidden = [inline.span for inline in block.inlines]
    return [
        match
        for match in _RUN_IN.finditer(post.text, block.text.start, block.text.end)
        if not any(span.start <= match.start() < span.end for span in hidden)
    ]


def _lists(post: Post) -> Iterator[list[Block]]:
    """Give the runs of items that no other block parts."""
    run: list[Block] = []
    for block in post.blocks:
        if block.kind is BlockKind.ITEM:
            run.append(block)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _runs(context: Context) -> Iterator[tuple[list[Block], Block]]:
    """Give each target text block with the source items that may stand in it: those up to the next pair."""
    assert context.source is not None and context.alignment is not None  # noqa: S101, PT018
    blocks = context.source.blocks
    pending: list[Block] = []
    last: Block | None = None
    for pair in context.alignment.blocks:
        mine = [blocks[i] for i in pair.source]
        items = [b for b in mine if b.kind is BlockKind.ITEM]
        if pair.target:
            if last is not None and pending:
                yield pending, last
            last = context.target.blocks[pair.target[-1]]
            pending = items
        elif last is not None and items:
            pending = [*pending, *items]
    if last is not None and pending:
        yield pending, last


def _bare(context: Context) -> Iterator[Hit]:
    """Tell of items that are paragraphs, or lines of the item before, with nothing where the marker stood."""
    pairs = context.block_pairs
    for index, (source, target) in enumerate(pairs):
        neighbours = pairs[max(0, index - 1) : index] + pairs[index + 1 : index + 2]
        is_item = (
            source.kind is BlockKind.ITEM and target.kind is BlockKind.PARAGRAPH and not target.container
        )
        in_list = any(a.kind is b.kind is BlockKind.ITEM and a.level == source.level for a, b in neighbours)
        if is_item and in_list and source.level == 1 and "\n" not in target.text.of(context.target.text):
            yield Hit(
                _first_words(context.target.text, target.span.start, target.span.end),
                "this is an item of a list in the source",
                source.span,
                tuple(_marked(context, source, target.span.start)),
            )
    yield from _continued(context)


def _marked(context: Context, source: Block, at: int) -> Iterator[Fix]:
    marker = _marker(context, source)
    if marker and context.target.text[at : at + 1] not in _DASHES:
        yield safe("put the marker back", Edit(at, at, marker))


def _marker(context: Context, source: Block) -> str:
    assert context.source is not None  # noqa: S101 - the caller has looked
    text = context.source.text
    match = _MARKER.search(text[text.rfind("\n", 0, source.text.start) + 1 : source.text.start])
    return match[0] if match else ""


def _continued(context: Context) -> Iterator[Hit]:
    """Tell of an item whose further lines are items of their own in the source."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    for items, target in _runs(context):
        text = target.text.of(context.target.text)
        lines = text.split("\n")
        single = all("\n" not in item.text.of(context.source.text) for item in items)
        if target.kind is not BlockKind.ITEM or not single or len(items) < 2 or len(lines) != len(items):
            continue
        at = target.text.start
        for item, line in zip(items, lines, strict=True):
            start = at + len(line) - len(line.lstrip())
            if at > target.text.start and line.strip():
                fixes = tuple(_marked(context, item, start))
                place = _first_words(context.target.text, start, at + len(line))
                yield Hit(place, "this is an item of its own in the source", item.span, fixes)
            at += len(line) + 1


def _first_words(text: str, start: int, end: int) -> Span:
    """Give the first three words from ``start`` on, to point at a line's beginning."""
    match = re.compile(r"\S+(?:[ \t\u00a0]+\S+){0,2}").match(text, start, end)
    return Span(start, match.end() if match else min(end, start + 1))
