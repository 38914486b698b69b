"""Capitals that lost their accent in French."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.checks.typography import matches
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span
from postedit.terms.dictionary import is_known

# What may not stand before the capital is looked at behind it: so a search leaps from capital to capital.
_WORD = late_regex(r"[AEIOUC](?<![\w@#./-][AEIOUC])[a-zà-ÿœ]{3,}(?![\w@/-]|\.\w)")
_ACCENTED = {"A": "ÀÂ", "E": "ÉÈÊ", "I": "Î", "O": "Ô", "U": "Ù", "C": "Ç"}
_PREPOSITION = late_regex(
    r"(?<![\w'’.-])(?<![^\W\d_] )A(?= (?:propos|partir|quoi|noter|moins|savoir|vrai dire|nouveau|chaque"
    r"|présent|travers|côté|cause|défaut|droite|gauche|bientôt|suivre|cette|cet"
    r"|ce (?:stade|moment|point|jour|titre|propos)|la (?:place|fin|base|suite|main|maison)"
    r"|l['’](?:aide|inverse|origine|avenir|heure|époque|issue))\b)"
)
_THAT = late_regex(r"(?<![\w'’.-])Ca(?= [a-zà-ÿ])")


@check(
    severity=Severity.MINOR,
    confidence=0.9,
    languages=("fr",),
    silenced_by=("untranslated/segment",),
)
def accent_on_capital(context: Context) -> Iterator[Hit]:
    """A capital stands without the accent that the word has (``A propos``, ``Ca``, ``Evangélisation``).

    Source: Académie française, "Questions de langue", "Accentuation des majuscules": accents on
    capitals have full orthographic value.
    """
    yield from one_hit(context, _places(context), "a capital without its accent", "write the accent")


def _places(context: Context) -> Iterator[Place]:
    for pattern, word, capital in ((_PREPOSITION, "A ", "À"), (_THAT, "Ca ", "Ç")):
        for match in matches(context, pattern, word):
            yield Place(Span(*match.span()), (Edit(match.start(), match.start() + 1, capital),))
    found = [(match, capital) for match in matches(context, _WORD) if (capital := _missing(match[0]))]
    if not found:
        return
    names = {word.casefold() for word in context.source_words if not word[1:].islower() or word[0].isupper()}
    for match, capital in found:
        if match[0].casefold() not in names:
            yield Place(Span(*match.span()), (Edit(match.start(), match.start() + 1, capital),))


def _missing(word: str) -> str:
    """Give the accented capital of a word that exists with it alone, nothing where it is right or unknown."""
    if any(is_known(form, "fr") for form in _family(word)):
        return ""
    return next(
        (
            c
            for c in _ACCENTED[word[0]]
            if any(is_known(c.lower() + form[1:], "fr") for form in _family(word))
        ),
        "",
    )


def _family(word: str) -> list[str]:
    """Give the word, its singular, and the verb of which it may be the noun: dictionaries lack some nouns."""
    singular = word.removesuffix("s")
    verbs = [
        singular.removesuffix(end) + "er" for end in ("ation", "ateur", "iste") if singular.endswith(end)
    ]
    return [word, singular, *verbs]
