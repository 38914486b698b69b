"""Words taken from the source as they are, but for a capital."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.checks.typography import matches, reworded
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span
from postedit.post import BlockKind

# The look-ahead lets phrases overlap: of three words, the first two and the last two.
_PHRASE = late_regex(r"(?<![\w@#./'’-])(?=(?P<phrase>[^\W\d_]{3,} [^\W\d_]{3,})(?![\w@/-]|\.\w))")

_LAST = late_regex(r"([^\W\d_]+)\s\Z")

# What may not stand before the first letter is looked at behind it: so a search leaps between capitals.
_TITLE = late_regex(
    r"(?P<first>[^\W\d_a-z])(?<![\w@#./'’-][^\W\d_a-z])"
    r"(?=(?P<rest>[^\W\d_A-Z]{2,} [^\W\d_a-z][^\W\d_A-Z]{2,})(?![\w@/-]|\.\w))"
)


@check(
    severity=Severity.MINOR, confidence=0.85, silenced_by=("untranslated/segment", "typography/title-case")
)
def changed_case(context: Context) -> Iterator[Hit]:
    """Words of the source have capitals that they have neither there nor in the rest of the post."""
    message = "capitals that neither the source nor the rest of the post has"
    yield from reworded(one_hit(context, _places(context), message, "write small letters"))


def _places(context: Context) -> Iterator[Place]:
    if context.source is None:
        return
    titles = {match["first"] + match["rest"] for match in matches(context, _TITLE)}
    for title in titles:
        plain = title.casefold()
        if not title.istitle() or plain.title() != title or not _count(context.target.prose, plain):
            continue
        if _count(context.source.prose, plain) <= 2 * _count(context.source.prose, title):
            continue
        for match in matches(context, _PHRASE, title):
            if (
                match["phrase"] == title
                and _is_running(context, match.start())
                and not _ends_a_name(context, match.start(), title)
            ):
                start, end = match.span("phrase")
                yield Place(Span(start, end), (Edit(start, end, plain),))


def _count(prose: str, phrase: str) -> int:
    """Count how often a phrase stands in a prose."""
    count, at = 0, prose.find(phrase)
    while at >= 0:
        match = _PHRASE.match(prose, at)
        count += match is not None and match["phrase"] == phrase
        at = prose.find(phrase, at + 1)
    return count


def _ends_a_name(context: Context, offset: int, title: str) -> bool:
    """Tell words that end a longer name, which the source has with the word before them."""
    before = _LAST.search(context.target.prose, max(0, offset - 40), offset)
    return before is not None and f"{before[1]} {title}" in (context.source.prose if context.source else "")


def _is_running(context: Context, offset: int) -> bool:
    """Tell words inside a sentence from a heading, a label and a sentence's beginning."""
    index = context.target.block_at(offset)
    if index is None or context.target.blocks[index].kind is BlockKind.HEADING:
        return False
    if context.target.blocks[index].key.casefold().endswith("title"):
        return False
    before = context.target.prose[max(0, offset - 40) : offset].rstrip()
    return before[-1:].isalpha() or before.endswith((",", "'", "’"))
