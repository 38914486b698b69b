"""Single words of the source left inside a translated sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from postedit.checks.base import Hit, check
from postedit.checks.context import Context, SegmentPair
from postedit.checks.evidence import is_foreign, is_slip, words_of
from postedit.checks.spots import Spots
from postedit.language.base import words
from postedit.late import late_regex
from postedit.model import Severity, Span
from postedit.post import BlockKind, InlineKind
from postedit.post.taken import Taken

_WORD = late_regex(r"(?<![\w@#./-])[^\W\d_]+(?:['’][^\W\d_]+)?(?![\w@]|[./-]\w)")
_APOSTROPHE = late_regex(r"['’](?<=[^\W\d_]['’])[^\W\d_]+")
_HEAD = late_regex(r"[^\W\d_]+\Z")
_LONG = 60
"""Code points in which the part of a word before its apostrophe is looked for."""
_SET_OFF = late_regex(r"\"[^\"\n]*\"|«[^»\n]*»|[“„][^”“\n]*[”“]|\([^()\n]*\s[^()\n]*\)|\[[^\[\]\n]*\](?!\()")
_MARKED = {InlineKind.EMPHASIS, InlineKind.STRONG, InlineKind.LINK, InlineKind.IMAGE}
_ADOPTED = 4
_RUNNING_TEXT = {BlockKind.PARAGRAPH, BlockKind.ITEM}
_CAPITAL_BEFORE = late_regex(r"[A-ZÀ-Ý][\w'’]*(?:\r?\n|[\s-])\Z")
_NAME_BEFORE = late_regex(r"(?<![\w'’])[A-Z][a-z]\w* (?:or|and|&) \Z")
_CAPITAL_AFTER = late_regex(r"(?:\r?\n|[\s-])[A-ZÀ-Ý]")
_PARTICIPLE = late_regex(r"[A-Z][a-z]{3,}ed\Z")
_SMALL_AROUND = late_regex(r"[a-zà-ÿ](?: |\r?\n)\Z"), late_regex(r"(?: |\r?\n)[a-zà-ÿ]")
_SHOUTED = 5
"""Letters of a word in capitals from which it is more likely a word than an acronym."""
_CODE_SHOUTED = words("""
    delete patch select where insert update create alter table order group license readme contributing
    makefile changelog dockerfile debug error warning trace fatal start stop true false login logout
    connect options close print input output secret public private default master slave write limit values
    count notice path host
    """)
"""What is written in capitals in code: verbs of HTTP and SQL, levels of logs, files, values."""
_RUNNING_ON = late_regex(r"[\w,](?: |\r?\n)\Z")


@check(
    severity=Severity.MINOR,
    confidence=0.8,
    silenced_by=(
        "untranslated/segment",
        "untranslated/link-text",
        "frontmatter/untranslated",
        "addition/link-echo",
        "markup/admonition",
    ),
)
def word(context: Context) -> Iterator[Hit]:
    """A common word of the source stands unchanged inside a translated sentence."""
    left = Spots.of(context.target.prose, _foreign_words(context))
    for pair in context.certain_segment_pairs if left else ():
        if not left.are_in(pair.target_span):
            continue
        block = context.target.blocks[pair.target[0].block]
        if block.kind is not BlockKind.FIELD and block.container != "quote":
            yield from _in_bead(context, pair)


def _in_bead(context: Context, pair: SegmentPair) -> Iterator[Hit]:
    if context.source is None:
        return
    foreign = _shared_foreign_words(context, pair)
    if not foreign or _is_kept_whole(context, pair):
        return
    theirs = _words(context.source.prose, pair.source_span)
    source = {match[0]: Span(*match.span()) for match in theirs if match[0] in foreign}
    accepted: Taken | None = None
    for match in _words(context.target.prose, pair.target_span):
        found = source.get(match[0])
        if found is None or not (match[0].islower() or _is_common(context, match, found)):
            continue
        if match[0].islower() and _is_between_names(context.target.prose, match):
            continue
        place = Span(*match.span())
        if _is_set_off(context, pair.target_span, place, found) or _is_settled(context, match[0]):
            continue
        if is_slip(match[0], context.target_language):
            continue
        accepted = accepted or _accepted(context, pair)
        if not accepted.overlaps(place):
            yield Hit(place, f"“{match[0]}” is left in {context.source_language.name}", found)


def _accepted(context: Context, pair: SegmentPair) -> Taken:
    """Give where terms stand in a bead that the term base accepts."""
    found = (term for passage in pair.target_passages for term in context.matcher.accepted(*passage))
    return Taken(term.span for term in found)


def _foreign_words(context: Context) -> list[str]:
    """Give the words of the source that stand in the target as well and are none of its language."""
    assert context.source is not None  # noqa: S101 - the check needs one
    shared = context.target_words.keys() & context.source_words.keys()
    shared |= {word for word in _contractions(context.source.prose) if word in context.target.prose}
    languages = context.source_language, context.target_language
    return [word for word in shared if _may_be_told(context, word) and is_foreign(word, *languages)]


def _may_be_told(context: Context, word: str) -> bool:
    """Tell by a word alone whether it may have been left: it is no name, nor did the post adopt it."""
    plain = word.casefold()
    if _is_settled(context, word):
        return False
    if word.islower() or plain in context.source_language.interjections or word.endswith("ed"):
        return True
    if word.isupper():
        return _may_be_shouted(word) and context.target_words[word] == 1
    return plain in context.source_language.function_words or context.source_words[word.lower()] > 0


@lru_cache(maxsize=2)
def _contractions(prose: str) -> frozenset[str]:
    """Give the words of a source with an apostrophe inside."""
    found = set()
    for match in _APOSTROPHE.finditer(prose):
        start = _HEAD.search(prose, max(0, match.start() - _LONG), match.start())
        found.add((start[0] if start else "") + match[0])
    return frozenset(found)


def _shared_foreign_words(context: Context, pair: SegmentPair) -> set[str]:
    assert context.source is not None  # noqa: S101 - the caller has looked
    ours = _WORD.findall(context.target.prose, pair.target_span.start, pair.target_span.end)
    shared = set(ours).intersection(
        _WORD.findall(context.source.prose, pair.source_span.start, pair.source_span.end)
    )
    languages = context.source_language, context.target_language
    return {word for word in shared if is_foreign(word, *languages)}


def _is_kept_whole(context: Context, pair: SegmentPair) -> bool:
    """Tell a label of one or two words that stands as in the source: a status, a command, an identifier.

    Whole sentences that were left are for ``untranslated/segment``; an exclamation is no label.
    """
    assert context.source is not None  # noqa: S101 - the caller has looked
    ours, theirs = pair.target_span.of(context.target.text), pair.source_span.of(context.source.text)
    words = [word.casefold() for word in words_of(ours)]
    return ours.split() == theirs.split() and not context.source_language.interjections.intersection(words)


def _is_between_names(text: str, match: re.Match[str]) -> bool:
    """Tell a small word inside a name or title: “Research and Development”."""
    return bool(
        _CAPITAL_BEFORE.search(text, max(0, match.start() - 40), match.start())
        and _CAPITAL_AFTER.match(text, match.end())
    )


def _is_common(context: Context, match: re.Match[str], found: Span) -> bool:
    """Tell a capitalised common word from a name: the author writes it small too, no capital is beside it.

    A capital in the middle of the source's sentence is that of a name, of a field or of a button.
    """
    if match[0].casefold() in context.source_language.interjections:
        return True
    assert context.source is not None  # noqa: S101 - the caller has looked
    if _is_verb(context, match, found) or _is_shouted(context, match, found):
        return True
    if _stands_as_name(context, match, found):
        return False
    if match[0].lower() in context.source_language.function_words:
        return True
    has_capital_behind = _CAPITAL_AFTER.match(context.target.prose, match.end()) is not None
    return context.source_words[match[0].lower()] > 0 and not has_capital_behind


def _stands_as_name(context: Context, match: re.Match[str], found: Span) -> bool:
    """Tell a word by its place: within the source's sentence, joined to a name, or behind a capital."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    prose, block = context.source.prose, context.source.block_at(found.start)
    is_running = block is not None and context.source.blocks[block].kind in _RUNNING_TEXT
    if is_running and _RUNNING_ON.search(prose, max(0, found.start - 3), found.start):
        return True
    if _is_joined_to_name(prose, found) or not match[0][1:].islower():
        return True
    text = context.target.prose
    return _CAPITAL_BEFORE.search(text, max(0, match.start() - 40), match.start()) is not None


def _is_joined_to_name(text: str, place: Span) -> bool:
    """Tell the second of two names before a small word: “a Sketch or Paper file”."""
    before = _NAME_BEFORE.search(text, max(0, place.start - 40), place.start)
    return before is not None and _SMALL_AROUND[1].match(text, place.end) is not None


def _may_be_shouted(word: str) -> bool:
    """Tell a word in capitals that is neither an acronym nor written so in code."""
    return word.isupper() and len(word) >= _SHOUTED and word.casefold() not in _CODE_SHOUTED


def _is_shouted(context: Context, match: re.Match[str], found: Span) -> bool:
    """Tell a word in capitals for emphasis: it stands among small words on both sides."""
    if not _may_be_shouted(match[0]):
        return False
    assert context.source is not None  # noqa: S101 - the caller has looked
    before, behind = _SMALL_AROUND
    text = context.source.prose
    return bool(before.search(text, max(0, found.start - 3), found.start) and behind.match(text, found.end))


def _is_verb(context: Context, match: re.Match[str], found: Span) -> bool:
    """Tell a participle that stands among small words on both sides, and so is no part of a name."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    if not _PARTICIPLE.match(match[0]):
        return False
    before, behind = _SMALL_AROUND
    places = ((context.source.prose, found), (context.target.prose, Span(*match.span())))
    return all(
        before.search(text, max(0, span.start - 3), span.start) and behind.match(text, span.end)
        for text, span in places
    )


def _words(text: str, span: Span) -> Iterator[re.Match[str]]:
    return _WORD.finditer(text, span.start, span.end)


def _is_set_off(context: Context, segment: Span, place: Span, found: Span) -> bool:
    """Tell words inside quotation marks, brackets or emphasis: cited or glossed on purpose."""
    text = context.target.prose
    if _is_gloss(context, place, found) or any(
        m.start() < place.start and place.end < m.end()
        for m in _SET_OFF.finditer(text, segment.start, segment.end)
    ):
        return True
    index = context.target.block_at(place.start)
    inlines = context.target.blocks[index].inlines if index is not None else ()
    return any(i.kind in _MARKED and i.content.contains(place) for i in inlines)


def _is_gloss(context: Context, place: Span, found: Span) -> bool:
    """Tell a word that the translator set in brackets behind its rendering, which the source has without."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    around = [
        text[span.start - 1 : span.start] + text[span.end : span.end + 1]
        for text, span in ((context.target.text, place), (context.source.text, found))
    ]
    return around[0] == "()" != around[1]


def _is_settled(context: Context, word: str) -> bool:
    """Tell a word that the post uses again and again, as writers do with one they adopted, or has as code."""
    return context.target_words[word] >= _ADOPTED or word.casefold() in context.source_code
