"""Gender and singular of a Dutch noun, by its last part or its ending.

After *Algemene Nederlandse Spraakkunst*, "Het genus van het substantief".
"""

from __future__ import annotations

from postedit.language.base import words
from postedit.language.dutch.gender import DE, HET
from postedit.terms.dictionary import look_up
from postedit.terms.entry import Gender

_NEUTER = HET | words("""
    event idee touw log cv curriculum sjabloon template repo issue account weblog punt component patroon
    image contact water licht vuur weer
    """)
_COMMON = DE | words("""
    blog post talk hackathon token feature commit pull request branch developer engineer advocate track
    release api data build stack hub deploy thread experience tag macro focus term weg tijd baas arts hoed
    jas schoen broek zak doos fles pan pot
    """)
"""Nouns of one article, and those that take both or have two meanings, by what texts on software mean."""
_NEUTER_ENDINGS = ("je", "um", "ment", "isme", "gram", "sel")
_COMMON_ENDINGS = tuple(
    words("""
    ing heid teit tie sie schap aar eur ist er ij uur ica logie fie iek theek nis ent or age de te ie
    """)
)
LOANS = words("""
    blog post talk keynote meetup workshop hackathon server cluster container token sprint bug feature
    commit request branch app website site stand team event framework dashboard account script template
    issue editor driver browser manager developer engineer advocate podcast livestream newsletter tool
    endpoint plugin snippet build stack hub thread payload webinar tag link release update track startup
    start-up label interview string goodiebag
    """)


def gender_of(word: str) -> Gender | None:
    """Give neuter or common gender of a noun, by its last part or ending; None where neither tells."""
    lower = singular_of(word)
    tails = [lower[at:] for at in range(max(1, len(lower) - 2))]
    for tail in tails:
        if tail in _NEUTER:
            return Gender.NEUTER
        if tail in _COMMON:
            return Gender.COMMON
    if lower.endswith(_NEUTER_ENDINGS):
        return Gender.NEUTER
    return Gender.COMMON if lower.endswith(_COMMON_ENDINGS) else None


def singular_of(word: str) -> str:
    """Give the singular in lower case, as far as the dictionary and endings tell."""
    lower = word.casefold()
    if lower in _NEUTER or lower in _COMMON:
        return lower
    for stem in (lower.removesuffix("'s").removesuffix("’s"), lower.removesuffix("s")):
        if stem != lower and (stem in _NEUTER or stem in _COMMON or stem in LOANS):
            return stem
    lemma = look_up(lower, "nl")
    if lemma and lemma != lower and lemma[:2] == lower[:2] and lower.endswith(("en", "s")):
        if not lemma.endswith("en"):
            return lemma
        if not lower.startswith("ge"):
            return _unspelled(lower)
    if lemma is None:
        for at in range(2, len(lower) - 3):
            tail = look_up(lower[at:], "nl")
            if tail and tail != lower[at:] and lower.endswith(("en", "s")) and not tail.endswith("en"):
                return lower[:at] + tail
    return lower


def _unspelled(word: str) -> str:
    """Give the stem of a plural in -en: a doubled consonant is single at the end, an open vowel double."""
    stem = word.removesuffix("en")
    if stem[-2:-1] == stem[-1:]:
        return stem[:-1]
    return stem


def is_plural_form(word: str) -> bool:
    """Tell whether a noun is written in the plural."""
    return len(word) > 3 and not word.isupper() and singular_of(word) != word.casefold()
