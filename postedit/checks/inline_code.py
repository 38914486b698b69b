"""Inline code that a machine changed, or that lost its marks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from rapidfuzz import fuzz

from postedit.checks.base import Hit
from postedit.checks.context import Context, SegmentPair
from postedit.language.base import words
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span, safe
from postedit.post import BlockKind, Inline, InlineKind, Post
from postedit.terms.dictionary import is_known

_SPACE = late_regex(r"\s+")
_WORD = late_regex(r"[^\W\d_]+")
_IDENTIFIER = late_regex(r"-{0,2}[^\W\d][\w-]*")
_OPTION = late_regex(r"\w\s+--?[a-z]")
_NAME = late_regex(r"[A-Za-z_][\w-]*[_A-Z][\w-]*(?:\(\))?|[A-Za-z_][\w.-]*(?:\(\)|\.\w+)+")
_PLACEHOLDER = late_regex(r"<[^<>]+>|\[[^\[\]]+\]|\{[^{}]+\}")
_LIKE = 55
KEYWORDS = words("""
    import from while for if else elif return def class function const let var print true false
    True False None null public private static void int float double string bool char new try catch
    except finally throw raise with lambda yield async await switch case break continue struct enum
    interface extends implements package include define SELECT FROM WHERE CREATE TABLE INSERT
    UPDATE DELETE DATABASE sudo apt install run build curl echo export git clone docker npm pip
    mkdir cd
    """)
"""Words that common programming languages and shells reserve, which are never to be translated."""
_QUOTED = r"(?:«[ \u00a0\u202f]*|[\"“„'‘])"
_UNQUOTED = r"(?:[ \u00a0\u202f]*»|[\"”“'’])"


def inline_code(context: Context, pair: SegmentPair) -> Iterator[Hit]:
    """Give a hit for each code span of the bead that was changed, or that stands there without its marks."""
    if context.source is None:
        return
    theirs, ours = _spans(context.source, pair.source_span), _spans(context.target, pair.target_span)
    before, after = context.source.text, context.target.text
    lost, added = list(theirs), []
    for span in ours:
        same = next((s for s in lost if s.content.of(before).strip() == span.content.of(after).strip()), None)
        if same:
            lost.remove(same)
        else:
            added.append(span)
    for inline, mate in _changed(context, lost, added):
        lost.remove(inline)
        wanted = inline.content.of(before)
        fix = safe("restore the source's code", *_restored(context.target.text, mate, wanted))
        yield Hit(mate.span, f"inline code was changed: the source has `{wanted}`", inline.span, (fix,))
    for inline in lost:
        wanted = inline.content.of(before)
        if found := _unmarked(context.target, pair.target_span, wanted):
            fix = safe("mark it as code again", Edit(found.start, found.end, inline.span.of(before)))
            yield Hit(
                found, f"`{wanted}` is code in the source", inline.span, (fix,), severity=Severity.MAJOR
            )


def _restored(text: str, mate: Inline, wanted: str) -> Iterator[Edit]:
    """Write the source's code; spaces that slipped inside the marks go out again where words touch them."""
    start, end = mate.span.start, mate.span.end
    if text[mate.content.start].isspace() and text[start - 1 : start].isalnum():
        yield Edit(start, start, " ")
    yield Edit(mate.content.start, mate.content.end, wanted)
    if text[mate.content.end - 1].isspace() and text[end : end + 1].isalnum():
        yield Edit(end, end, " ")


def _spans(post: Post, span: Span) -> list[Inline]:
    return [inline for inline in post.inlines_in(span) if inline.kind is InlineKind.CODE]


def _changed(context: Context, lost: list[Inline], added: list[Inline]) -> list[tuple[Inline, Inline]]:
    """Pair lost code with what a machine made of it: spaced out, accented or with words translated.

    The likest pair comes first, so that mending one pair leaves the others as they are. Code that the
    post's own code blocks have was chosen by a person.
    """
    assert context.source is not None  # noqa: S101 - the caller has looked
    before, post = context.source.text, context.target
    candidates = []
    for inline in lost:
        for mate in added:
            wanted, text = inline.content.of(before), mate.content.of(post.text)
            likeness = fuzz.ratio(wanted, text)
            if likeness >= _LIKE and not _in_blocks(post, text) and _is_made_of(context, wanted, text):
                candidates.append((-likeness, inline.span, mate.span, inline, mate))
    pairs: list[tuple[Inline, Inline]] = []
    for *_, inline, mate in sorted(candidates, key=lambda c: c[:3]):
        if all(inline is not a and mate is not b for a, b in pairs):
            pairs.append((inline, mate))
    return pairs


def _is_made_of(context: Context, wanted: str, text: str) -> bool:
    """Tell whether code was spaced out, accented, or had a word translated that no person would translate.

    People localise the values of examples; a machine also translates keywords, options and identifiers. A
    word counts as one of those where it is a keyword, part of a command with options, or stands elsewhere as
    it was.
    """
    if _plain(text) == _plain(wanted):
        return _SPACE.sub(" ", text.strip()) != _SPACE.sub(" ", wanted.strip())
    if not _has_translated_word(context, wanted, text):
        return False
    kept = set(_IDENTIFIER.findall(wanted)) - set(_IDENTIFIER.findall(text))
    if any(word in KEYWORDS or word.startswith("--") for word in kept) or _OPTION.search(wanted):
        return True
    return bool(_NAME.fullmatch(wanted)) and _stands_elsewhere(context, wanted)


def _stands_elsewhere(context: Context, wanted: str) -> bool:
    """Tell whether an identifier is kept elsewhere in the translation, in a block or as inline code."""
    post = context.target
    pattern = re.compile(rf"(?<![\w-]){re.escape(wanted)}(?![\w-])")
    blocks = (block.span for block in post.blocks if block.kind is BlockKind.CODE)
    spans = (inline.content for inline in post.inlines if inline.kind is InlineKind.CODE)
    return any(pattern.search(post.text, span.start, span.end) for span in (*blocks, *spans))


def _in_blocks(post: Post, text: str) -> bool:
    return any(block.kind is BlockKind.CODE and text in block.span.of(post.text) for block in post.blocks)


def _plain(code: str) -> str:
    """Give code without white space, accents and case: what is left equal was only spaced out or accented."""
    letters = unicodedata.normalize("NFKD", _SPACE.sub("", code).casefold())
    return "".join(c for c in letters if not unicodedata.combining(c))


def _has_translated_word(context: Context, wanted: str, text: str) -> bool:
    """Tell whether a word that the target language alone has was put in; placeholders do not count."""
    if _PLACEHOLDER.sub("", wanted) == _PLACEHOLDER.sub("", text):
        return False
    known = set(_WORD.findall(wanted.casefold()))
    return any(
        word not in known
        and is_known(word, context.target_language.code)
        and not is_known(word, context.source_language.code)
        for word in _WORD.findall(text.casefold())
        if len(word) > 2
    )


def _unmarked(post: Post, span: Span, wanted: str) -> Span | None:
    """Find the code's text as plain or quoted words, if it stands there once and is no common word."""
    if len(wanted) < 3 or (wanted.isalpha() and wanted.islower()):
        plain = ""
    else:
        plain = rf"(?<![\w./-]){re.escape(wanted)}(?![\w/-])|"
    pattern = re.compile(rf"{_QUOTED}{re.escape(wanted)}{_UNQUOTED}|{plain}(?!)")
    found = [Span(*m.span()) for m in pattern.finditer(post.prose, span.start, span.end)]
    if len(found) != 1 or "`" in post.text[max(0, found[0].start - 2) : found[0].end + 2]:
        return None
    return found[0]
