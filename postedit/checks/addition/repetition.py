"""Text that is repeated inside a block."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span, safe, unsafe
from postedit.post import Block, BlockKind, Post
from postedit.post.taken import Taken

_WORD = late_regex(r"[^\W_]+(?:['’][^\W_]+)*")
_LONGEST = 40
_LEAST = 3
_LEAST_SENTENCE = 4
_MANY = 4000


@check(
    severity=Severity.MAJOR,
    confidence=0.92,
    needs_source=False,
    silenced_by=("addition/link-echo", "addition/block"),
)
def repetition(context: Context) -> Iterator[Hit]:
    """A run of words, or a sentence, is repeated right behind itself, which the source does not do."""
    for block in context.target.blocks:
        if block.kind.is_prose and block.kind is not BlockKind.FIELD:
            found = list(_sentences(context, block))
            told = Taken(hit.target for hit in found)
            found += [hit for hit in _runs(context.target, block) if not told.overlaps(hit.target)]
            if found and not _repeats_in_source(context, block):
                yield from found


def _sentences(context: Context, block: Block) -> Iterator[Hit]:
    """Find a sentence that stands twice in the block, the second time right behind the first."""
    post = context.target
    mine = _segments(post, block)
    for one, two in pairwise(mine):
        if post.text[one.start].casefold() != post.text[two.start].casefold():
            continue
        a, b = " ".join(one.of(post.text).split()), " ".join(two.of(post.text).split())
        if a.casefold() == b.casefold() and len(_WORD.findall(a)) >= _LEAST_SENTENCE:
            yield Hit(
                two,
                "this sentence is repeated",
                None,
                (safe("remove the repetition", Edit(one.end, two.end, "")),),
            )


def _segments(post: Post, block: Block) -> list[Span]:
    first = post.segment_at(block.text.start)
    spans: list[Span] = []
    if first is None:
        return spans
    for index in range(first, len(post.segments)):
        segment = post.segments[index]
        if not block.text.contains(segment.span):
            break
        spans.append(segment.span)
    return spans


def _runs(post: Post, block: Block) -> Iterator[Hit]:
    """Find three words or more that are followed by themselves, with no full stop between."""
    plain = list(map(str.casefold, _WORD.findall(post.prose, block.text.start, block.text.end)))
    may_repeat = len(set(plain)) <= len(plain) - _LEAST and len(plain) <= _MANY
    again = _standing_again(plain) if may_repeat else ()
    if not again:
        return
    words = list(_WORD.finditer(post.prose, block.text.start, block.text.end))
    places: defaultdict[str, list[int]] = defaultdict(list)
    for index, word in enumerate(plain):
        places[word].append(index)
    at = 0
    while at < len(words):
        size = _repeated(plain, at, places[plain[at]]) if tuple(plain[at : at + _LEAST]) in again else 0
        if size and _is_joined(post.prose, words, at, size):
            copies = _copies(plain, at, size)
            start, end = words[at + size - 1].end(), words[at + copies * size - 1].end()
            place = Span(words[at + size].start(), end)
            yield Hit(
                place,
                f"“{place.of(post.text)}” is repeated",
                None,
                (unsafe("remove it", Edit(start, end, "")),),
            )
            at += copies * size
        else:
            at += 1


def _standing_again(plain: list[str]) -> set[tuple[str, ...]]:
    """Give the rows of the least number of words that stand twice or more."""
    rows = list(zip(*(plain[shift:] for shift in range(_LEAST)), strict=False))
    if len(set(rows)) == len(rows):
        return set()
    return {row for row, count in Counter(rows).items() if count > 1}


def _repeated(plain: list[str], at: int, places: list[int]) -> int:
    """Give the length of the longest run from ``at`` on that is followed by itself, 0 where there is none.

    ``places`` are those of the word that stands there.
    """
    longest = min(_LONGEST, (len(plain) - at) // 2)
    for size in (place - at for place in reversed(places) if _LEAST <= place - at <= longest):
        if plain[at : at + size] == plain[at + size : at + 2 * size]:
            is_figure = _copies(plain, at, size) == 2 and (
                plain[at] in plain[at + 2 * size : at + 2 * size + 1]
                or plain[at + size - 1] in plain[at - 1 : at]
            )
            return size if len(set(plain[at : at + size])) > 2 and not is_figure else 0
    return 0


def _copies(plain: list[str], at: int, size: int) -> int:
    """Count how often the run of ``size`` words at ``at`` stands in a row."""
    copies = 1
    while plain[at + copies * size : at + (copies + 1) * size] == plain[at : at + size]:
        copies += 1
    return copies


def _is_joined(text: str, words: list[re.Match[str]], at: int, size: int) -> bool:
    """Tell whether nothing but spaces stands between the two: a comma shows a figure of speech."""
    between = text[words[at + size - 1].end() : words[at + size].start()]
    inner = text[words[at].start() : words[at + size - 1].end()]
    return not between.strip(" \u00a0)*_") and "\n\n" not in between and "," not in inner


def _repeats_in_source(context: Context, block: Block) -> bool:
    """Tell whether the source's block repeats words in such a way as well."""
    if context.source is None:
        return False
    index = context.target.block_at(block.span.start)
    pair = context.alignment.pair_of_target(index) if context.alignment and index is not None else None
    if pair is None:
        return False
    return any(True for i in pair.source for _ in _runs_of(context.source, context.source.blocks[i]))


def _runs_of(post: Post, block: Block) -> Iterator[object]:
    yield from _runs(post, block)
    spans = [" ".join(span.of(post.text).casefold().split()) for span in _segments(post, block)]
    yield from (a for a, b in pairwise(spans) if a == b)
