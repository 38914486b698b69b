"""Questions that lost their mark."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span
from postedit.post import Block, BlockKind

_CLOSING = "*_\"'»”’“)] \u00a0\u202f\t\r\n"
_KINDS = {BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.CELL, BlockKind.FIELD}
_LAST_WORD = late_regex(r"[^\W\d_]+\Z")
# A French heading of “comment” with an infinitive announces an answer and may go without the mark.
_ASKS = {
    "fr": late_regex(
        r"(?:pourquoi|quand|où|combien|qui|quel(?:le)?s?|que|qu['’]\s?\w+|est-ce|à (?:qui|quoi)"
        r"|comment(?! (?:ne pas )?[^\W\d_]+(?:er|ir|re)\b))(?![\w-])",
        re.IGNORECASE,
    ),
    "de": late_regex(
        r"(?:warum|wann|wo|wie viele?|wer|wen|wem|was|welche[rsnm]?|wieso|weshalb)\b", re.IGNORECASE
    ),
    "nl": late_regex(r"(?:waarom|wanneer|waar|hoeveel|wie|wat|welke?)\b", re.IGNORECASE),
}


@check(
    severity=Severity.MINOR,
    confidence=0.88,
    languages=("fr", "de", "nl"),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def lost_question_mark(context: Context) -> Iterator[Hit]:
    """A question of the source has no question mark in the translation: “Pourquoi mesurer”."""
    places = [place for pair in context.block_pairs for place in _lost(context, *pair)]
    yield from one_hit(context, places, "a question without its question mark", "put the question mark back")


def _lost(context: Context, source: Block, target: Block) -> Iterator[Place]:
    """Give the end of a block that asks as the source's block does, with the mark that is missing there."""
    language = context.target_language
    if context.source is None or target.kind not in _KINDS or source.kind is not target.kind:
        return
    theirs = source.text.of(context.source.text).rstrip(_CLOSING)
    ours = target.text.of(context.target.prose)
    asks = _ASKS[language.code].match(ours.lstrip(' *_#"«“„[('))
    if not theirs.endswith("?") or theirs.count("?") > 1 or "?" in ours or asks is None:
        return
    end = target.text.start + len(ours.rstrip())
    word = _LAST_WORD.search(context.target.text, target.text.start, end)
    if word is not None:
        mark = f"{language.space}?" if "?" in language.spaced_marks else "?"
        yield Place(Span(*word.span()), (Edit(end, end, mark),), source.text)
