"""The capitals of English titles in headings and link texts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.checks.typography import reworded
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span
from postedit.post import BlockKind
from postedit.terms.dictionary import is_known

_WORD = late_regex(r"(?<![\w@#./'’-])(?:[^\W\d_]['’]|qu['’])?(?P<word>[^\W\d_]+)(?![\w@/]|[.'’]\w)")
_TITLES = frozenset({"title", "linktitle", "subtitle", "headline", "sidebar_label", "description"})
_ACRONYM = late_regex(r"\([A-Z]{2,}s?\)")
"""An acronym behind the words it stands for, whose capitals show where its letters come from."""
_MANY = 2
"""Wrong capitals in a post from which they are a habit and no name."""
_LONG = 4
"""Letters from which a word counts: English style guides leave shorter ones small themselves."""


@check(
    severity=Severity.MINOR,
    confidence=0.88,
    languages=("fr", "es", "nl"),
    silenced_by=("untranslated/segment", "frontmatter/untranslated"),
)
def title_case(context: Context) -> Iterator[Hit]:
    """A heading or title has a capital on every word, as English titles have.

    Source: for French the Imprimerie nationale's *Lexique*, "Majuscules" (a title has a capital on its
    first word); for Spanish RAE, *Ortografía* (2010), "mayúsculas"; for Dutch
    Taaladvies.net, "Hoofdletters in titels".
    """
    places = [place for unit, source in _units(context) for place in _in_unit(context, unit, source)]
    if sum(len(place.edits) for place in places) < _MANY:
        return
    yield from reworded(one_hit(context, places, "the capitals of an English title", "write small letters"))


def _units(context: Context) -> Iterator[tuple[Span, Span]]:
    """Give the headings and titles of the target with their sources."""
    for source, target in context.block_pairs:
        if target.kind is BlockKind.HEADING or (
            target.kind is BlockKind.FIELD and target.key.casefold() in _TITLES
        ):
            yield target.text, source.text


def _in_unit(context: Context, unit: Span, source: Span) -> Iterator[Place]:
    """Give one place from the first wrong capital to the last, where every long word has a capital."""
    if context.source is None or not _is_title(context.source.prose, source):
        return
    if _ACRONYM.search(context.target.prose, unit.start, unit.end):
        return
    found = list(_words(context.target.prose, unit))
    names = _names([m["word"] for m in _words(context.source.prose, source)], [m["word"] for m in found])
    small = [
        m
        for m in found
        if m["word"].islower()
        and len(m["word"]) >= _LONG
        and m["word"] not in context.target_language.function_words
    ]
    if small:
        return
    wrong = [m for m in found[1:] if _is_wrong(context, m, names, unit)]
    if wrong:
        edits = tuple(Edit(m.start("word"), m.start("word") + 1, m["word"][0].lower()) for m in wrong)
        yield Place(Span(wrong[0].start("word"), wrong[-1].end("word")), edits, source)


def _names(theirs: list[str], ours: list[str]) -> set[str]:
    """Give the words of the source that stand here beside a neighbour of theirs, or alone: they may be names.

    A word whose neighbours were all translated was taken over as a word: *Bonus Exercises*.
    """
    kept = [word in ours for word in theirs]
    around = [False, *kept, False]
    return {
        word
        for at, word in enumerate(theirs)
        if kept[at] and (around[at] or around[at + 2] or not is_known(word.lower(), "en"))
    }


def _words(text: str, span: Span) -> Iterator[re.Match[str]]:
    return _WORD.finditer(text, span.start, span.end)


def _is_title(text: str, span: Span) -> bool:
    """Tell whether the source capitalises its long words."""
    long = [m["word"] for m in _words(text, span) if len(m["word"]) > _LONG]
    return len(long) > 1 and all(word[0].isupper() for word in long)


def _is_wrong(context: Context, match: re.Match[str], names: set[str], unit: Span) -> bool:
    """Tell a common word of the target language with a capital from what may be a name."""
    word, language = match["word"], context.target_language
    if not (word[0].isupper() and word[1:].islower()) or _opens(
        context.target.text, match.start(), unit.start
    ):
        return False
    if word in names:
        return False
    return len(word) >= _LONG and is_known(word.lower(), language.code)


def _opens(text: str, at: int, start: int) -> bool:
    """Tell whether a word follows a mark behind which a new title may begin."""
    before = text[start:at].rstrip(' \u00a0*_"«“(')
    return not before or before[-1] in ":.!?–—|-"
