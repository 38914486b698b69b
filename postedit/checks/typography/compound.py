"""Compounds written in two ways."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.checks.typography import matches, reworded
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span
from postedit.terms.inflection.capital import like

_WORD = late_regex(
    r"(?<![\w@#./'’-])(?P<word>[^\W\d_][a-zäöüßëïé]{2,}(?:-[^\W\d_][a-zäöüßëïé]{2,})?)(?![\w@/-]|\.\w)"
)
_SHORTEST = 8
_ENDINGS = ("es", "en", "er", "s", "n", "e")


@check(
    severity=Severity.MINOR,
    confidence=0.85,
    needs_source=False,
    languages=("de", "nl"),
    silenced_by=("untranslated/segment",),
)
def compound(context: Context) -> Iterator[Hit]:
    """A compound is written with a hyphen here and in one word elsewhere in the post, or the reverse."""
    parted = (m["word"] for m in matches(context, _WORD, "-") if "-" in m["word"])
    stems = tuple(_stem(word) for word in parted)
    if not any(word.startswith(stems) for word in context.target_vocabulary):
        return
    forms: defaultdict[str, tuple[list[re.Match[str]], list[re.Match[str]]]] = defaultdict(lambda: ([], []))
    for match in matches(context, _WORD):
        word = match["word"]
        if len(word) >= _SHORTEST and not context.source_words[word]:
            forms[_stem(word)]["-" in word].append(match)
    places = [
        place for joined, parted in forms.values() if joined and parted for place in _fewer(joined, parted)
    ]
    yield from reworded(
        one_hit(
            context, places, "the compound is written in another way elsewhere in the post", "write it alike"
        )
    )


def _stem(word: str) -> str:
    """Give what two spellings of a compound share: letters without hyphen and ending."""
    plain = word.replace("-", "").casefold()
    ending = next((e for e in _ENDINGS if plain.endswith(e) and len(plain) - len(e) >= _SHORTEST), "")
    return plain[: len(plain) - len(ending)]


def _fewer(joined: list[re.Match[str]], parted: list[re.Match[str]]) -> Iterator[Place]:
    """Give the places of the rarer spelling; of two as frequent ones, those with the hyphen."""
    for match in parted if len(parted) <= len(joined) else joined:
        if "-" in match["word"]:
            first, _, second = match["word"].partition("-")
            text = first + second[0].lower() + second[1:]
            yield Place(Span(*match.span()), (Edit(*match.span(), text),))
        else:
            text = _parted(match["word"], parted[0]["word"])
            yield Place(Span(*match.span()), (Edit(*match.span(), text),))


def _parted(word: str, model: str) -> str:
    """Give a joined compound with the hyphen, and the capital behind it, that ``model`` has."""
    cut = model.index("-")
    return f"{word[:cut]}-{like(model[cut + 1], word[cut:])}"
