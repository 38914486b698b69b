"""What to write instead of a deprecated rendering, so that the words around it agree.

French determiners before it follow the gender, number and first sound of the new rendering. Other
languages keep the words around; only a capital at the start of a sentence is carried over. What
reaches further (adjectives, participles) is left to the reviewer: every such fix is unsafe.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from postedit.language import get
from postedit.model import Span
from postedit.terms.determiner import Before, determiner
from postedit.terms.dictionary import is_known
from postedit.terms.entry import Number
from postedit.terms.lemma import lemmas
from postedit.terms.tokens import words_of

if TYPE_CHECKING:
    from postedit.terms.entry import Rendering

_MARKERS = r"(?P<markers>[*_`\[«\"“(]*)$"
_APART = re.compile(
    r"(?<![\w’'])(?P<word>de[ \u00a0]la|à[ \u00a0]la|le|la|les|du|des|de|au|aux|une?|cette|cet|ces|ce|que)"
    r"(?P<space>[ \u00a0]+)" + _MARKERS,
    re.IGNORECASE,
)
_ELIDED = re.compile(
    r"(?<![\w’'])(?P<word>(?:de[ \u00a0]|à[ \u00a0])?l|d|qu)(?P<space>['’])" + _MARKERS, re.IGNORECASE
)
_SENTENCE_START = re.compile(r"(?:\A|[.!?…][»\"”)]*\s|\n)[\s*_`\[«\"“(#>|+\-]*\Z")
_PLURAL_WORDS = frozenset({"les", "des", "aux", "ces"})
# How far a determiner may stand before a term, markers included.
_WINDOW = 24


def replacement(text: str, span: Span, preferred: Rendering, language: str) -> tuple[Span, str]:
    """Give the span to replace and what to write there, so that ``preferred`` stands for ``text[span]``.

    Args:
        text: the text in which the faulty rendering stands.
        span: its code points, counted from the start of ``text``.
        preferred: the rendering to write.
        language: the language of ``text``; a region after ``-`` changes nothing.

    Returns:
        A span that ends where ``span`` does and begins there or, where a French determiner changes
        with the term, before it.
    """
    if get(language).code == "fr":
        return _french(text, span, preferred)
    return span, _capital_kept(text, span, preferred.term)


def _french(text: str, span: Span, preferred: Rendering) -> tuple[Span, str]:
    found = None if _is_phrase(preferred.term) else _before(text, span.start)
    plural = _is_plural(span.of(text), found, preferred)
    term = _pluralized(preferred.term) if plural and preferred.number is None else preferred.term
    if found is None:
        return span, _capital_kept(text, span, term)
    start = found.start("word")
    old = Before(re.sub(r"\s", " ", found["word"].lower()), found["space"])
    new = determiner(old, term, preferred.gender, plural=plural)
    if new == old:
        return span, term
    written = new.word[:1].upper() + new.word[1:] if text[start].isupper() else new.word
    return Span(start, span.end), written + new.space + found["markers"] + term


def _is_phrase(term: str) -> bool:
    """Tell whether a rendering brings its own small word ("au bout du compte"), so takes none before it."""
    french = get("fr")
    own = french.function_words | french.optional_words
    return any(word.casefold() in own for word in words_of(term)[:1])


def _before(text: str, end: int) -> re.Match[str] | None:
    """Give the determiner that ends right before ``end``, Markdown markers between them or not."""
    start = max(0, end - _WINDOW)
    return _APART.search(text, start, end) or _ELIDED.search(text, start, end)


def _is_plural(old: str, found: re.Match[str] | None, preferred: Rendering) -> bool:
    """Tell the number to write: the rendering's own, else the determiner's, else the old head word's."""
    if preferred.number is not None:
        return preferred.number is Number.PLURAL
    if found is not None and found["word"].lower() not in {"de", "d", "que", "qu"}:
        return found["word"].lower() in _PLURAL_WORDS
    words = words_of(old)
    if not words:
        return False
    head = words[0].casefold()
    return head[-1] in "sx" and head not in lemmas(head, "fr")


def _pluralized(term: str) -> str:
    """Give the plural of a French term: its head, the first word, or the last of a borrowed one."""
    first, space, rest = term.partition(" ")
    if not space:
        return _plural_of(term)
    before, space, last = term.rpartition(" ")
    borrowed = first.casefold() in get("fr").loan_words or not is_known(first, "fr")
    return before + space + _plural_of(last) if borrowed else _plural_of(first) + space + rest


def _plural_of(word: str) -> str:
    """Give the plural of a word by the rules of school grammar; capitals at the end take none."""
    if word[-1:] in "sxz" or word.isupper():
        return word
    if word.endswith(("eau", "eu")):
        return word + "x"
    if word.endswith("al") and is_known(word, "fr"):
        return word[:-2] + "aux"
    return word + "s"


def _capital_kept(text: str, span: Span, term: str) -> str:
    """Give ``term`` with a capital where the old text had one at the start of a sentence."""
    old = span.of(text)
    mixed = term[1:].partition(" ")[0]
    starts = old[:1].isupper() and _SENTENCE_START.search(text[max(0, span.start - _WINDOW) : span.start])
    if not starts or mixed != mixed.lower():
        return term
    return term[:1].upper() + term[1:]
