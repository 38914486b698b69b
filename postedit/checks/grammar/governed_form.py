"""Verb forms that the word before them does not govern: a modal's participle, a preposition's finite form.

Source: Grevisse and Goosse, *Le Bon Usage*: modal verbs and ``aller`` take the infinitive, ``avoir`` the
participle, prepositions the infinitive, ``en`` alone the form in ``-ant``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.checks.grammar.reading.classes import is_participle, persons_of
from postedit.language.base import words
from postedit.language.french.verbs import forms
from postedit.model import Severity
from postedit.terms.dictionary import look_up

_MODAL = "|".join(
    sorted(
        (forms("pouvoir") | forms("devoir") | forms("aller") | forms("vouloir")) - {"va", "allez", "allons"}
    )
)
_LINK = words("commencer finir terminer débuter achever continuer conclure passer clore clôturer")
_NOUNS = words("être pouvoir devoir savoir dîner avoir faire dire boire aller")
_WITH_DE = (
    r"essay(?:er|ez|é|ons|ais|ait)|essai(?:e|es|ent)|tent(?:er|ez|é|ons)|décid(?:er|e|es|ent|ez|é|ons)"
    r"|commenc(?:er|e|es|ent|ez|é)|continu(?:er|e|es|ent|ez|é|ons)|arrêt(?:er|e|es|ent|ez|é|ons)|fin(?:ir|i|is|it)"
    r"|termin(?:er|e|es|ent|ez|é)|refus(?:er|e|es|ent|ez|é)|oubli(?:er|e|es|ent|ez|é)|évit(?:er|e|es|ent|ez|é|ons)"
    r"|réuss(?:ir|i|is|it)|hésit(?:er|e|es|ent|ez|é)|cess(?:er|e|es|ent|ez|é)|apprendre|appris|accept(?:er|e|es|ent|ez|é)"
)


def _ends_in_e(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell a participle in “-é” that is no name and follows no inverted subject."""
    return is_participle(match["form"]) and sentence.cased[match.start("form")].islower()


def _is_finite(match: re.Match[str], _: Sentence) -> bool:
    return bool(persons_of(match["form"])) and not is_participle(match["form"])


def _begins_nothing(match: re.Match[str], _: Sentence) -> bool:
    return look_up(match["verb"], "fr") not in _LINK


def _is_verb(match: re.Match[str], sentence: Sentence) -> bool:
    at = match.start("inf")
    return match["inf"] not in _NOUNS and sentence.cased[at].islower()


def _infinitive(match: re.Match[str], old: str) -> str | None:
    form = match["form"]
    return old[: len(old) - 1] + "er" if form.endswith("é") else None


_RULES = (
    rule(
        rf"{{P}}(?<!ce que )(?<!tel que )(?P<at>(?:{_MODAL})\s+{{ADV}}{{,2}}{{CLITIC}}{{,2}}"
        r"(?P<form>[^\W\d_]{2,}é)){E}",
        "a participle stands behind a verb that takes the infinitive",
        test=_ends_in_e,
        rewrite=_infinitive,
    ),
    rule(
        rf"{{P}}(?P<at>(?:{_MODAL})\s+{{ADV}}{{,2}}(?P<form>[^\W\d_]{{2,}}(?:ez|aient|ssent))){{E}}",
        "a finite verb stands behind a verb that takes the infinitive",
        test=_is_finite,
    ),
    rule(
        r"{P}(?<!-)(?P<at>(?:pour|sans|de|à|afin\s+de)\s+{CLITIC}?(?P<form>[^\W\d_]{2,}(?:ez|aient|ssent))){E}",
        "a finite verb stands behind a preposition, which takes the infinitive",
        test=_is_finite,
    ),
    rule(
        r"{P}(?P<at>(?:avec|dans|vers|pendant|depuis|sous|chez|contre|malgré)\s+(?P<inf>{W})){E}",
        "an infinitive stands behind a preposition that takes none",
        test=_is_verb,
    ),
    rule(
        r"{P}(?P<verb>{W})\s+(?P<at>par\s+(?P<inf>{W})){E}",
        "an infinitive stands behind “par”, where French has “en” and the form in “-ant”",
        source=r"\bby\s+(?:\w+ly\s+)?\w+ing\b",
        test=_begins_nothing,
    ),
    rule(
        r"(?:\A\s*|[,;(]\s*|{B}(?:{W}ment|et|tout)\s+)(?P<at>en\s+(?P<inf>{W})){E}",
        "an infinitive stands behind “en”, which takes the form in “-ant”",
        source=r"\b(?:by|when|while|in|on)\s+(?:\w+ly\s+)?\w+ing\b",
        test=_is_verb,
    ),
    rule(
        rf"{{P}}(?P<at>(?:{_WITH_DE})(?<!ment)\s+(?P<inf>{{W}})){{E}}",
        "this verb takes “de” or “à” before an infinitive",
        test=_is_verb,
    ),
    rule(
        r"{P}(?P<at>s'il\s+(?:vous|te)\s+pla[iî]t\s+{CLITIC}?(?P<inf>{W})){E}",
        "an infinitive stands behind “s'il vous plaît”, where French has the imperative",
    ),
    rule(
        r"{P}(?P<at>(?:merci|grâce)\s+à\s+(?P<inf>{W})){E}",
        "“merci à” and “grâce à” take no infinitive",
    ),
)


@check(
    severity=Severity.MAJOR,
    confidence=0.88,
    needs_source=False,
    languages=("fr",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def governed_form(context: Context) -> Iterator[Hit]:
    """A verb has a form that the word before it does not take: “vous pouvez installé”, “par compter”."""
    yield from find(context, _RULES)
