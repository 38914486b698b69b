"""What a grammar program says of a translation, less what it cannot know: names, terms, words that stay."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from postedit.checks.base import Hit
from postedit.checks.context import Context
from postedit.checks.outside import Remark
from postedit.late import late_regex
from postedit.model import Edit, Fix, Refused, Span, unsafe
from postedit.post.plain import Plain, plain
from postedit.post.taken import Taken

_WORD = late_regex(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_INNER_CAPITAL = late_regex(r"\w+[A-Z]\w*")
_SENTENCE_ENDS = ".!?:…-–—"
_OPENING = " \u00a0\u202f«“„\"'’‘(["
_LEAST_LETTERS = 4
"""Letters from which a word that stands in the source as well is a name or a term, not "me" or "on"."""

_OFFERED = 3
"""Replacements that are offered."""


def remarked(context: Context, program: str, is_wanted: Callable[[Remark, str], bool]) -> Iterator[Hit]:
    """Ask a program about all prose of the target and give what it says with right.

    Args:
        context: the pair.
        program: whom to ask.
        is_wanted: tells, by a remark and the words from the one before it to the one behind it, whether the
            check reports what is remarked.
    """
    target = context.target
    blocks = [block for block in target.blocks if block.kind.is_prose]
    texts = [text for block in blocks if not (text := plain(target, block.text)).is_empty]
    answer = context.outside.remarks(program, [text.text for text in texts], target.language)
    if isinstance(answer, Refused):
        context.unreached.append(answer.reason)
        return
    staying = Taken(_staying(context))
    for text, remarks in zip(texts, answer, strict=True):
        for remark in remarks:
            span = text.span(remark.start, remark.end)
            words = _around(text.text, remark)
            if not span or staying.overlaps(span) or any(_is_kept(context, text.text, w) for w in words):
                continue
            if is_wanted(remark, " ".join(word[0].lower() for word in words)):
                yield _hit(context, text, remark, span)


def _staying(context: Context) -> Iterator[Span]:
    """Give where the target has terms and names that stay as they are in its language."""
    if context.source is None:
        return
    for pair in context.certain_segment_pairs:
        source = pair.source_passages
        target = pair.target_passages
        for use in context.matcher.uses(source, target):
            if use.entry.stays(context.target_language.code):
                yield use.target_span


def _around(text: str, remark: Remark) -> list[re.Match[str]]:
    """Give the words that a remark is on, the one before and the one behind.

    What a program says of "une pull request" is about the words that it does not know, whichever it names.
    """
    before = [*_WORD.finditer(text, 0, remark.start)][-1:]
    within = [*_WORD.finditer(text, remark.start, remark.end)]
    return [*before, *within, *[*_WORD.finditer(text, remark.end)][:1]]


def _is_kept(context: Context, text: str, word: re.Match[str]) -> bool:
    """Tell whether a word came over from the source as it was, or is a name.

    A name has a capital inside it, or in front where no sentence begins and nouns have none.
    """
    if len(word[0]) >= _LEAST_LETTERS and context.source_words[word[0]] > 0:
        return True
    if _INNER_CAPITAL.fullmatch(word[0]):
        return True
    if context.target_language.capital_nouns:
        return False
    before = text[: word.start()].rstrip(_OPENING)
    return word[0][0].isupper() and before != "" and before[-1] not in _SENTENCE_ENDS


def _hit(context: Context, text: Plain, remark: Remark, span: Span) -> Hit:
    shown = text.text[remark.start : remark.end]
    source = context.source_of(span.start)
    return Hit(
        span,
        remark.message,
        source.source_span if source else None,
        _fixes(remark, span) if span.of(context.target.text) == shown else (),
        rule=remark.rule,
    )


def _fixes(remark: Remark, span: Span) -> tuple[Fix, ...]:
    return tuple(
        unsafe(f"write “{new}”", Edit(span.start, span.end, new)) for new in remark.replacements[:_OFFERED]
    )
