"""Dutch nouns whose article, determiner or adjective is that of the other gender."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.language import get
from postedit.language.dutch.gender import DE, HET, long_form, short_form
from postedit.late import late_regex
from postedit.model import Severity
from postedit.terms.dictionary import look_up
from postedit.terms.inflection.capital import like
from postedit.terms.inflection.dutch.heads import head_of

_NEXT = late_regex(r"\s*(?:(?P<word>[a-zà-ÿ-]+)|[^\w\s'’/-]|\Z)")
_FIRST = r"(?:(?P<adj1>[a-zà-ÿ]{3,})(?:,\s+|\s+))?"
_ADJECTIVE = r"(?P<adj2>[a-zà-ÿ]{3,})\s+"
_WITH_E = r"(?:(?P<adj1>[a-zà-ÿ]{3,}e)\s+)?"
_OTHERS = {"de": "het", "deze": "dit", "onze": "ons", "elke": "elk", "iedere": "ieder"}
_BACK = {"het": "de", "dit": "deze", "elk": "elke", "ieder": "iedere"}


def _ends_there(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell whether the noun is no part of a torn compound: what follows is a small word or a mark."""
    after = _NEXT.match(sentence.text, match.end("noun"))
    if after is None or (after["word"] and not _is_beyond(after["word"])):
        return False
    return sentence.cased[match.start("noun")].islower()


def _is_beyond(word: str) -> bool:
    """Tell a small word or a finite verb, which make no compound with the noun before them."""
    if word in get("nl").function_words or word in {"dat", "die"}:
        return True
    lemma = look_up(word, "nl")
    return word.endswith("t") and lemma is not None and lemma != word and lemma.endswith("en")


def _is_neuter(match: re.Match[str], sentence: Sentence) -> bool:
    return head_of(match["noun"]) in HET and _ends_there(match, sentence)


def _is_common(match: re.Match[str], sentence: Sentence) -> bool:
    return head_of(match["noun"]) in DE and _ends_there(match, sentence)


def _all_long(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell a neuter noun whose adjectives, if any, are known to have their -e."""
    return _is_neuter(match, sentence) and all(short_form(adjective) for adjective in _adjectives(match))


def _is_common_behind_long(match: re.Match[str], sentence: Sentence) -> bool:
    return _is_common(match, sentence) and all(short_form(adjective) for adjective in _adjectives(match))


def _all_short(match: re.Match[str], sentence: Sentence) -> bool:
    return _is_common(match, sentence) and all(long_form(adjective) for adjective in _adjectives(match))


def _adjectives(match: re.Match[str]) -> list[str]:
    return [word for name, word in match.groupdict().items() if name.startswith("adj") and word]


def _shortened(match: re.Match[str], old: str) -> str:
    return _exchanged(old, {adjective: short_form(adjective) for adjective in _adjectives(match)})


def _lengthened(match: re.Match[str], old: str) -> str:
    return _exchanged(old, {adjective: long_form(adjective) for adjective in _adjectives(match)})


def _exchanged(old: str, forms: dict[str, str | None]) -> str:
    return re.sub(r"[^\W\d_]+", lambda word: forms.get(word[0]) or word[0], old)


def _other_article(match: re.Match[str], old: str) -> str:
    determiner = match["det"].lower()
    other = _OTHERS.get(determiner) or _BACK[determiner]
    return like(old[: len(determiner)], other) + old[len(determiner) :]


_NOUN = r"(?P<noun>[a-z]{3,}){E}"
_RULES = (
    rule(
        r"{P}een\s+(?P<at>" + _FIRST + _ADJECTIVE + _NOUN + ")",
        "behind “een”, an adjective before a noun with “het” has no -e",
        test=_all_long,
        rewrite=_shortened,
    ),
    rule(
        r"{P}een\s+(?P<at>" + _FIRST + _ADJECTIVE + _NOUN + ")",
        "an adjective before a noun with “de” ends in -e",
        test=_all_short,
        rewrite=_lengthened,
    ),
    rule(
        r"{P}(?P<at>(?P<det>de|deze|onze|elke|iedere)\s+" + _WITH_E + _NOUN + ")",
        "this noun takes “het”",
        test=_all_long,
        rewrite=_other_article,
    ),
    rule(
        r"{P}(?P<at>(?P<det>het|dit|elk|ieder)\s+" + _WITH_E + _NOUN + ")",
        "this noun takes “de”",
        test=_is_common_behind_long,
        rewrite=_other_article,
    ),
)


@check(
    severity=Severity.MINOR,
    confidence=0.9,
    needs_source=False,
    languages=("nl",),
    silenced_by=("untranslated/segment", "addition/link-echo", "grammar/torn-compound"),
)
def de_or_het(context: Context) -> Iterator[Hit]:
    """A Dutch noun has the article or adjective of the other gender: “de systeem”, “een veilige platform”.

    Sources: Woordenlijst Nederlandse Taal, articles; *Algemene Nederlandse Spraakkunst*, 6.4.1, "buiging
    van het adjectief".
    """
    yield from find(context, _RULES)
