"""Dutch relative clauses whose pronoun is missing or of the other gender."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.checks.grammar.reading.dutch import (
    CLAUSE_BREAK,
    OPENERS,
    infinitive_of_third,
    is_plural_noun,
    is_singular_noun,
)
from postedit.language.dutch.gender import DE, HET
from postedit.late import late_regex
from postedit.model import Severity

_FINITE = (
    r"(?:wordt|worden|is|zijn|kan|kunnen|heeft|hebben|moet|moeten|was|waren|werd|werden|zal|zullen|bevat|bevatten"
    r"|niet|door|in|op|u|je|we|wij)"
)
_VERB = r"(?:wordt|worden|is|zijn|kan|kunnen|heeft|hebben|moet|moeten|bevat|bevatten|[a-z]{2,}t)"
_PERSON = (
    r"(?:(?:wij|we|zij|ze|ik|hij)\s+(?P<verb>[a-z]{2,}(?:en|t)|heb|had|kan|wil)"
    r"|u\s+(?:hebt|kunt|wilt|moet|gebruikt|maakt|zult|bent|opgeeft|selecteert|opent|ziet|vindt|krijgt))"
)
_SUBORDINATE = late_regex(rf"\b(?:{OPENERS}|en|maar|want|dus|volgens)\b")
_CONTACT = r"\b(?:\w+s|\w+|that)\s+(?:they|we|you|he|I)\s+\w+"


def _is_neuter(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell a neuter noun before a relative “die” that no plural noun follows."""
    follows = sentence.text[match.end() :].split()
    return match["noun"] in HET and not (follows and is_plural_noun(follows[0].strip(".,;:")))


def _is_common(match: re.Match[str], _: Sentence) -> bool:
    return match["noun"] in DE


def _is_plural(match: re.Match[str], _: Sentence) -> bool:
    return is_plural_noun(match["noun"])


def _lacks_pronoun(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell a noun and a subject side by side in a clause that nothing opened."""
    before = CLAUSE_BREAK.split(sentence.text[: match.start("noun")])[-1]
    if _SUBORDINATE.search(before):
        return False
    return is_plural_noun(match["noun"]) or is_singular_noun(match["noun"])


def _is_object_behind(match: re.Match[str], _: Sentence) -> bool:
    """Tell a finite verb between a relative pronoun and its object."""
    noun, verb = match["noun"], match["verb"]
    return (is_plural_noun(noun) or is_singular_noun(noun)) and (
        verb in {"kan", "kunnen", "heeft", "hebben", "moet", "moeten", "wordt", "worden"}
        or infinitive_of_third(verb) is not None
    )


_RULES = (
    rule(
        r"{P}(?:het|dit|een|elk|ieder|uw|ons)\s+(?:[a-zé]{3,}\s+)?(?P<noun>[a-z]{3,}),?\s+(?P<at>die)"
        rf"(?=\s+{_FINITE}\b)",
        "a noun with “het” takes “dat”",
        test=_is_neuter,
        rewrite=lambda *_: "dat",
    ),
    rule(
        rf"{{P}}(?:de|deze|een|elke|iedere)\s+(?:[a-zé]{{3,}}e\s+)?(?P<noun>[a-z]{{3,}}),?\s+(?P<at>dat)(?=\s+{_VERB}{{E}})",
        "a noun with “de” takes “die”",
        source=r"\b(?:that|which|who)\b",
        test=_is_common,
        rewrite=lambda *_: "die",
    ),
    rule(
        r"{P}(?<!welke )(?<!wat )(?P<noun>[a-z]{4,}),?\s+(?P<at>dat)"
        r"(?=\s+(?:worden|zijn|kunnen|hebben|moeten|bevatten){E})",
        "a noun in the plural takes “die”",
        test=_is_plural,
        rewrite=lambda *_: "die",
    ),
    rule(
        rf"{{P}}(?:de|het|een|alle|deze|dit|meer|andere)\s+(?:[a-zé]{{3,}}\s+)?"
        rf"(?P<at>(?P<noun>[a-z]{{3,}})\s+{_PERSON}){{E}}",
        "the relative pronoun is missing: “die”, “dat”",
        source=_CONTACT,
        test=_lacks_pronoun,
    ),
    rule(
        r"{P}(?P<noun>[a-z]{4,})\s+(?P<at>(?:die|dat)\s+(?P<verb>[a-z]{2,}t|kan|heeft)\s+(?:de|het|een|u|uw|je))"
        r"(?=\s+\w+\s+\w)",
        "the verb takes the last place in a relative clause",
        source=r"\b(?:that|which|who)\b",
        test=_is_object_behind,
    ),
)


@check(
    severity=Severity.MAJOR,
    confidence=0.85,
    needs_source=False,
    languages=("nl",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def dutch_relative(context: Context) -> Iterator[Hit]:
    """A Dutch relative clause lacks its pronoun or has that of the other gender: “het bestand die”.

    Source: *Algemene Nederlandse Spraakkunst*, 5.8, on relative pronouns.
    """
    yield from find(context, _RULES)
