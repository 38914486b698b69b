"""Blocks by which a page says that a machine translated it. The source has no such blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.language.notice import read_notice
from postedit.late import late_regex
from postedit.post.parts import Block, BlockKind

_EDGE = 3
"""A notice is among so many first or last blocks; further inside, a sentence like it is the author's."""
_LABEL_WORDS = 3
# Co-op Translator (github.com/Azure/co-op-translator) encloses its disclaimer in comments; its older
# versions put what they know of the source into a comment at the top.
COOP_DISCLAIMER = late_regex(
    r"<!--\s*CO-OP TRANSLATOR DISCLAIMER START\s*-->.*?<!--\s*CO-OP TRANSLATOR DISCLAIMER END\s*-->",
    re.DOTALL,
)
COOP_METADATA = late_regex(r"<!--\s*CO_OP_TRANSLATOR_METADATA:\s*(?P<json>\{.*?\})\s*-->", re.DOTALL)


def notice_blocks(text: str, blocks: tuple[Block, ...], language: str) -> frozenset[int]:
    """Give the indexes of the blocks that are a notice, with the rule and the label before it."""
    body = [index for index, block in enumerate(blocks) if block.kind is not BlockKind.FIELD]
    found = set(_between_comments(text, blocks, body))
    said = [index for index in body if blocks[index].kind is not BlockKind.RULE]
    for index in dict.fromkeys([*said[:_EDGE], *said[-_EDGE:]]):
        if read_notice(blocks[index].span.of(text), (language,)):
            found.add(index)
    for index in sorted(found):
        found |= set(_before(text, blocks, index))
    return frozenset(found)


def _between_comments(text: str, blocks: tuple[Block, ...], body: list[int]) -> Iterator[int]:
    if "TRANSLATOR" not in text:
        return
    for pattern in (COOP_DISCLAIMER, COOP_METADATA):
        for match in pattern.finditer(text):
            for index in body:
                if blocks[index].span.start < match.end() and match.start() < blocks[index].span.end:
                    yield index


def _before(text: str, blocks: tuple[Block, ...], index: int) -> Iterator[int]:
    """Give the label ("Disclaimer:") right before a notice, and the rule that parts them from the text."""
    at = index - 1
    if at >= 0 and _is_label(text, blocks[at]):
        yield at
        at -= 1
    if at >= 0 and blocks[at].kind is BlockKind.RULE:
        yield at


def _is_label(text: str, block: Block) -> bool:
    words = block.text.of(text).strip("*_ \t")
    return block.kind is BlockKind.PARAGRAPH and words.endswith(":") and len(words.split()) <= _LABEL_WORDS
