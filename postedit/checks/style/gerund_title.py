"""Spanish titles that begin with a gerund."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.late import late_regex
from postedit.model import Edit, Fix, Severity, Span, unsafe
from postedit.post import Block, BlockKind
from postedit.terms.dictionary import look_up
from postedit.terms.inflection.capital import like

_TITLES = frozenset({"title", "linktitle", "subtitle", "headline", "description", "subhead"})
_GERUND = late_regex(
    r"\W*(?P<word>[^\W\d_]+(?:ando|iendo|yendo|ándo(?:se|l[aeo]s?)|iéndo(?:se|l[aeo]s?)))(?!\w)"
)
_ING = late_regex(r"\W*\w+ing\b")
_SENTENCE = late_regex(r"[.!?:;,]\s+\w")


@check(
    severity=Severity.MINOR,
    confidence=0.88,
    languages=("es",),
    silenced_by=("untranslated/segment", "frontmatter/untranslated"),
)
def gerund_title(context: Context) -> Iterator[Hit]:
    """A heading or title begins with a gerund, as English ones do: “Construyendo los nodos”.

    Source: RAE and ASALE, *Nueva gramática de la lengua española* (2009), section 27.1, and Fundéu on the
    gerund in headlines: a Spanish gerund goes with another verb and names no action by itself.
    """
    if context.source is None:
        return
    for source, target in context.block_pairs:
        if not _is_title(target) or not _ING.match(source.text.of(context.source.prose)):
            continue
        match = _GERUND.match(context.target.prose, target.text.start, target.text.end)
        if match and not _SENTENCE.search(context.target.prose, match.end(), target.text.end):
            message = "a title that begins with a gerund; Spanish has an infinitive or a noun"
            yield Hit(Span(*match.span("word")), message, source.text, _fixes(match))


def _is_title(block: Block) -> bool:
    return block.kind is BlockKind.HEADING or (
        block.kind is BlockKind.FIELD and block.key.casefold() in _TITLES
    )


def _fixes(match: re.Match[str]) -> tuple[Fix, ...]:
    """Give the infinitive, where the dictionary knows it."""
    word = match["word"]
    lemma = look_up(word.lower(), "es")
    if lemma is None or not lemma.endswith(("ar", "er", "ir")):
        return ()
    new = like(word, lemma)
    return (unsafe(f"write “{new}”", Edit(*match.span("word"), new)),)
