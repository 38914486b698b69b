"""The full stop at the end of a paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span
from postedit.post import Block, BlockKind

_CLOSING = "*_\"'»”’“)] \u00a0\u202f\t\r\n"
_LAST_WORD = late_regex(r"(?:[^\W\d_]|-)+\Z")
_STOPPED = late_regex(r"\w+\.\Z")
_WORD = 60
"""Code points in which the last word of a block is looked for."""
_SENTENCE = 6
"""Words from which a block is a sentence and no label."""


@check(severity=Severity.MINOR, confidence=0.88, silenced_by=("untranslated/segment", "addition/link-echo"))
def final_stop(context: Context) -> Iterator[Hit]:
    """A paragraph lost the full stop at its end, or a heading got one."""
    lost = [place for pair in context.block_pairs for place in _lost(context, *pair)]
    yield from one_hit(context, lost, "the full stop at the end was lost", "put the full stop back")
    added = [place for pair in context.block_pairs for place in _added(context, *pair)]
    yield from one_hit(
        context, added, "a heading got a full stop that the source has not", "take the full stop out"
    )


def _lost(context: Context, source: Block, target: Block) -> Iterator[Place]:
    if context.source is None or source.kind is not target.kind or target.kind is not BlockKind.PARAGRAPH:
        return
    ours = target.text.of(context.target.prose).rstrip()
    if not (ours[-1:].isalpha() or ours.endswith("-")) or len(ours.split()) < _SENTENCE:
        return
    theirs = source.text.of(context.source.prose).rstrip()
    if not theirs.endswith(".") or theirs.endswith(".."):
        return
    word = _LAST_WORD.search(ours, len(ours) - min(len(ours), _WORD))
    if word and target.text.of(context.target.text).rstrip().endswith(word[0]):
        end = target.text.start + len(ours)
        yield Place(Span(target.text.start + word.start(), end), (Edit(end, end, "."),), source.text)


def _added(context: Context, source: Block, target: Block) -> Iterator[Place]:
    if context.source is None or target.kind is not BlockKind.HEADING or source.kind is not BlockKind.HEADING:
        return
    ours = target.text.of(context.target.text).rstrip()
    if not ours.endswith(".") or ours.endswith(".."):
        return
    if source.text.of(context.source.text).rstrip(_CLOSING)[-1:].isalnum():
        word = _STOPPED.search(ours, len(ours) - min(len(ours), _WORD))
        last = target.text.start + len(ours)
        if word and word[0][:-1].lower() not in context.target_language.abbreviations:
            yield Place(Span(last - len(word[0]), last), (Edit(last - 1, last, ""),), source.text)
