"""Dutch verbs and determiners that differ in number from subject or noun."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.checks.grammar.reading.dutch import (
    infinitive_of_third,
    is_plural_noun,
    is_singular_noun,
    may_be_infinitive,
)
from postedit.language import get
from postedit.language.base import words
from postedit.late import late_regex
from postedit.model import Severity
from postedit.terms.inflection.dutch.forms import adjective_stem

_CLAUSE = (
    r"(?:\A\W*|[.;:]\s+|{B}(?:als|wanneer|omdat|zodat|indien|zodra|voordat|nadat|terwijl|tenzij|doordat)\s+)"
)
_MANY = r"(?:de|deze|die|alle|uw|mijn|onze|hun|enkele|sommige|meerdere|verschillende|veel|andere|twee|drie)"
_ONE = r"(?:de|het|dit|deze|een|elk|elke|ieder|iedere|uw|je|mijn|ons|onze)"
_ADJECTIVE = r"(?:[a-zé]{3,}e\s+)?"
_PART = (
    r"(?:(?:van|in|op|voor|met|uit|aan|bij|over|onder|naar|zonder)\s+(?:(?:de|het|een|uw|deze|dit|je)\s+)?"
    r"(?:[a-zé]{3,}e\s+)?{W}\s+)"
)
_SINGULAR = words("""
    wordt is heeft kan zal moet was werd had mag wil gaat staat ziet doet slaat
    """)
_PLURAL = r"(?:worden|hebben|kunnen|zullen|moeten|werden|hadden|mogen|zouden|konden|moesten|bevatten)"
_SINGULAR_OF = {
    "worden": "wordt", "hebben": "heeft", "kunnen": "kan", "zullen": "zal", "moeten": "moet",
    "werden": "werd", "hadden": "had", "mogen": "mag", "zouden": "zou", "konden": "kon", "moesten": "moest",
    "bevatten": "bevat",
}  # fmt: skip
_PLURAL_OF = {singular: plural for plural, singular in _SINGULAR_OF.items()} | {"is": "zijn", "was": "waren"}
_SEVERAL = words("aantal paar groep reeks serie set lijst verzameling meerderheid deel rest tal helft")
_ACRONYMS = late_regex(r"[A-Z]{2,}'s\Z")
_NEXT = late_regex(r"\s*(?:(?P<word>[a-zà-ÿ'-]+)|[^\w\s'’/-]|\Z)")


def _has_one_verb(match: re.Match[str], _: Sentence) -> bool:
    """Tell a verb in the singular behind a subject in the plural."""
    noun = match["noun"]
    if not is_plural_noun(noun) or (match["det"] is None and may_be_infinitive(noun)):
        return False
    return match["verb"] in _SINGULAR or infinitive_of_third(match["verb"]) is not None


def _has_many_verb(match: re.Match[str], _: Sentence) -> bool:
    noun = match["noun"]
    return noun not in _SEVERAL and is_singular_noun(noun)


def _is_plural(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell a noun in the plural that is no part of a torn compound."""
    after, adjective = _NEXT.match(sentence.text, match.end("noun")), match["adjective"]
    noun = sentence.cased[match.start("noun") : match.end("noun")]
    if after is None or (adjective and not adjective_stem(adjective)):
        return False
    if not _ACRONYMS.search(noun) and (not noun.islower() or not is_plural_noun(noun)):
        return False
    follows = after["word"]
    return not follows or follows in get("nl").function_words or infinitive_of_third(follows) is not None


def _other_number(match: re.Match[str], old: str) -> str | None:
    verb = match["verb"]
    new = _PLURAL_OF.get(verb) or _SINGULAR_OF.get(verb) or infinitive_of_third(verb)
    return old[: len(old) - len(verb)] + new if new else None


def _polite(match: re.Match[str], old: str) -> str:
    """Give the form that “u”, “je” or “hij” takes."""
    verb = match["verb"]
    third = _SINGULAR_OF[verb]
    special = {"hebben": "hebt", "kunnen": "kunt", "zullen": "zult"}
    new = special.get(verb, third) if match["who"] in {"u", "je", "jij"} else third
    return old[: len(old) - len(verb)] + new


_RULES = (
    rule(
        r"{P}(?P<at>(?P<det>het|een|dit|elk|elke|ieder|iedere)\s+(?:(?P<adjective>[a-zé]{3,}e)\s+)?"
        r"(?P<noun>{W}(?:ingen|eiten|s|'s))){E}",
        "a noun in the plural stands behind a determiner in the singular",
        test=_is_plural,
    ),
    rule(
        rf"{_CLAUSE}(?P<det>{_MANY}\s+)?{_ADJECTIVE}(?P<at>(?P<noun>{{W}}(?:en|s|'s))\s+{_PART}{{,2}}"
        r"(?P<verb>{W}t|is|kan|zal|was|werd|had|mag|wil)){E}",
        "the verb is singular, its subject plural",
        test=_has_one_verb,
        rewrite=_other_number,
    ),
    rule(
        rf"(?:\A\W*|[.;:]\s+){_ONE}\s+{_ADJECTIVE}(?P<at>(?P<noun>{{W}})\s+{_PART}{{,2}}(?P<verb>{_PLURAL})){{E}}",
        "the verb is plural, its subject singular",
        test=_has_many_verb,
        rewrite=_other_number,
    ),
    rule(
        rf"(?:\A\W*|[.;:]\s+)(?P<at>(?P<who>u|je|jij|hij|men|ik)\s+(?P<verb>{_PLURAL})){{E}}",
        "the verb is plural, its subject singular",
        rewrite=_polite,
    ),
)


@check(
    severity=Severity.MINOR,
    confidence=0.85,
    needs_source=False,
    languages=("nl",),
    silenced_by=("untranslated/segment", "addition/link-echo", "grammar/torn-compound"),
)
def dutch_agreement(context: Context) -> Iterator[Hit]:
    """A Dutch verb or determiner has another number than its noun: “de instellingen wordt”, “een gebruikers”.

    Source: *Algemene Nederlandse Spraakkunst*, 20.2, "congruentie".
    """
    yield from find(context, _RULES)
