"""Compounds of a name or acronym and a noun that are written in two words, as in English."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.language import get
from postedit.language.base import words
from postedit.late import late_regex
from postedit.model import Severity
from postedit.terms.dictionary import is_known, look_up
from postedit.terms.inflection.german.gender import is_noun

_NAME = r"(?P<name>[A-Z][\w.]*[A-Z]\w*)"
_NO_NOUN = words("""
    ihres ihrer ihrem unseres meines deines seines welche welcher welches beste besten
    bijvoorbeeld eerst later kwam vervolgens zelf
    """)
# What may stand before a compound in Dutch; elsewhere a verb may follow the name.
_DETERMINER = r"(?i:de|het|een|uw|je|mijn|onze|ons|deze|dit|die|alle|geen|elke|elk|zijn|haar|hun)"
_NO_ENGLISH_NOUN = late_regex(r"(?:ed|ing|ly)\Z")


def _hyphenated(match: re.Match[str], _old: str) -> str:
    """Give the compound with a hyphen, as both spellings have it where a part is a name."""
    return f"{match['name']}-{match['head']}"


def _beside(match: re.Match[str], sentence: Sentence) -> str | None:
    """Give the small word behind the name in the source, where it may be a noun that is rendered here."""
    found = re.search(rf"(?<![\w-]){re.escape(match['name'])}\s+([a-z]{{3,}})(?![\w-])", sentence.source)
    if found is None or _NO_ENGLISH_NOUN.search(found[1]) or found[1] in get("en").function_words:
        return None
    if re.search(rf"\b{match['head']}\b", sentence.source, re.IGNORECASE):
        return None
    return found[1]


def _is_german(match: re.Match[str], sentence: Sentence) -> bool:
    head = match["head"].lower()
    return (
        _beside(match, sentence) is not None
        and head not in _NO_NOUN | get("de").function_words
        and is_known(head, "de")
    )


def _is_half_joined(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell whether the source has the first words side by side, and the head joins the last of them only."""
    first, last = re.escape(match["first"]), re.escape(match["last"])
    return re.search(
        rf"\b{first}\s+{last}\s+[a-z]{{3,}}", sentence.source, re.IGNORECASE
    ) is not None and is_noun(match["head"])


def _is_name_and_noun(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell whether a name that is no German word stands before what renders the noun behind it."""
    return (
        is_noun(match["head"])
        and look_up(match["name"], "de") is None
        and _beside(match, sentence) is not None
    )


def _is_dutch(match: re.Match[str], sentence: Sentence) -> bool:
    theirs, head = _beside(match, sentence), match["head"]
    if theirs is None or head in _NO_NOUN | get("nl").function_words or not is_known(head, "nl"):
        return False
    return theirs.endswith("s") == head.endswith(("en", "s"))


def _joined(_match: re.Match[str], old: str) -> str:
    return "".join(old.split())


def _is_adjective(match: re.Match[str], _: Sentence) -> bool:
    lemma = look_up(match["adjective"], "de")
    return lemma is not None and not lemma.endswith("en") and match["adjective"] not in _NO_NOUN


def _is_copied(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell whether the source has the same two words side by side."""
    both = rf"\b{re.escape(match['name'])}\s+{match['head']}\b"
    return re.search(both, sentence.source, re.IGNORECASE) is not None


_MESSAGE = "a compound with a name takes a hyphen"
_BY_LANGUAGE = {
    "de": (
        rule(
            rf"(?<![\w.-])(?<![A-ZÄÖÜ]{{3}}\s){_NAME}[ ](?P<head>[A-ZÄÖÜ][a-zäöüß]{{3,}})(?![\w-])",
            _MESSAGE,
            cased=True,
            test=_is_german,
            rewrite=_hyphenated,
        ),
        rule(
            r"{P}(?:[Dd](?:er|ie|as|en|em|es)|[Ee]in\w*|[Vv]om|[Zz]u[mr]|[Ii]m|[Aa]m)\s+(?:[a-zäöüß]+e[nrsm]?\s+)?"
            r"\ufffc+(?P<at>[ ](?P<head>[A-ZÄÖÜ][a-zäöüß]{3,}))(?![\w-])",
            "a compound with code in it takes a hyphen",
            cased=True,
            source=r"\ufffc\s+[a-z]{3,}",
            test=lambda match, _: is_noun(match["head"]),
            rewrite=lambda match, _: f"-{match['head']}",
        ),
        rule(
            r"{P}(?:[Dd](?:er|ie|as|en|em|es)|[Ee]in(?:e[nmrs]?)?|[Vv]om|[Zz]u[mr]|[Ii]m)\s+(?:[a-zäöüß]+e[nrsm]?\s+)?"
            r"(?P<at>(?P<name>[A-Z][\w.]+)[ ](?P<head>GPU|CPU|API|SDK|CLI|IDE|UI|VM|URL|App|Server))"
            r"(?![\w-])(?!\s+[A-Z])",
            _MESSAGE,
            cased=True,
            test=_is_copied,
            rewrite=_hyphenated,
        ),
        rule(
            r"(?<![\w.-])(?P<at>(?P<first>[A-Z][a-z]+)[ ](?P<last>[A-Z][a-z]+)-"
            r"(?P<head>[A-ZÄÖÜ][a-zäöüß]{3,}))(?![\w-])",
            "all parts of a compound are joined by hyphens",
            cased=True,
            test=_is_half_joined,
            rewrite=lambda match, _: f"{match['first']}-{match['last']}-{match['head']}",
        ),
        rule(
            r"{P}(?:[Dd](?:er|ie|as|en|em|es)|[Ee]in(?:e[nmrs]?)?|[Uu]nsere?[nmrs]?|[Ii]hre?[nmrs]?|[Vv]om|[Zz]u[mr]"
            r"|[Ii]m)\s+(?:[a-zäöüß]+e[nrsm]?\s+)?"
            r"(?P<at>(?P<name>[A-Z][a-z]+[\w]*)[ ](?P<head>[A-ZÄÖÜ][a-zäöüß]{4,}))(?![\w-])",
            _MESSAGE,
            cased=True,
            test=_is_name_and_noun,
            rewrite=_hyphenated,
        ),
        rule(
            r"{P}(?P<at>super\s+(?P<adjective>[a-zäöüß]{4,}))(?![\w-])",
            "“super” and the adjective behind it are one word",
            cased=True,
            test=_is_adjective,
            rewrite=_joined,
        ),
    ),
    "nl": (
        rule(
            rf"{{P}}{_DETERMINER}\s+(?:[a-z]+e\s+)?(?P<at>{_NAME}[ ](?P<head>[a-z]{{4,}}))(?![\w-])",
            _MESSAGE,
            cased=True,
            test=_is_dutch,
            rewrite=_hyphenated,
        ),
    ),
}


@check(
    severity=Severity.MINOR,
    confidence=0.85,
    languages=("de", "nl"),
    silenced_by=("untranslated/segment", "addition/link-echo", "typography/compound"),
)
def torn_compound(context: Context) -> Iterator[Hit]:
    """A name or acronym and the noun behind it stand in two words: “USB Kabel”, “een USB kabel”.

    Sources: *Amtliche Regelung der deutschen Rechtschreibung* (2024), sections 44 and 46; *Leidraad* of the
    Woordenlijst Nederlandse Taal, 6.6.
    """
    yield from find(context, _BY_LANGUAGE[context.target_language.code])
