"""French verbs in a form or a build that the word before them does not take."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.checks.grammar.reading.classes import is_infinitive, is_participle, persons_of
from postedit.checks.grammar.reading.nouns import noun_gender
from postedit.language.base import words
from postedit.model import Severity
from postedit.terms.dictionary import look_up
from postedit.terms.inflection.french.adjective import postnominal, prenominal

_MODAL = (
    r"(?:peu[tx]|peuvent|pouvez|pouvons|pourr(?:a|ez|ons|ont|ait|iez)|doit|doivent|devez|devons"
    r"|devr(?:a|ez|ait|iez|ont)|souhait(?:e|ez|ent|ons)|désir(?:e|ez)|veut|voulez|veulent|préf(?:ère|érez))"
)
_ALLOW = r"(?:permet(?:tent|tait|tra|tront|trait)?|permettant)"
_TO = {"les": "aux", "le": "au", "la": "à la", "l'": "à l'", "un": "à un", "une": "à une", "vos": "à vos"}


_LEADING = words("avez devez devrez êtes pourrez pouvez savez souhaitez voulez")


def _is_led_form(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell a finite form that leads no infinitive itself: “vous ne pouvez pas lire et devez attendre”."""
    return match["form"] not in _LEADING and _is_finite(match, sentence)


def _is_finite(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell a finite form that is no noun, no adjective and no label."""
    form = match["form"]
    if not sentence.cased[match.start("form")].islower() or is_infinitive(form) or is_participle(form):
        return False
    if postnominal(form) or prenominal(form):
        return False
    verb = look_up(form, "fr") or ""
    return verb != form and verb.endswith(("er", "ir", "re")) and bool(persons_of(form) & {3, 5})


def _infinitive(match: re.Match[str], old: str) -> str | None:
    form = match["form"]
    verb = look_up(form, "fr")
    return old[: len(old) - len(form)] + verb if verb else None


def _to_whom(match: re.Match[str], old: str) -> str:
    article = match["article"].strip()
    to = _TO[article]
    at = match.start("article") - match.start("at")
    rest = old[at + len(match["article"]) :]
    return old[:at] + to + ("" if to.endswith("'") else " ") + rest


def _about(_: re.Match[str], old: str) -> str:
    return "dont" if old.endswith("e") else "dont "


_RULES = (
    rule(
        r"{P}(?P<at>que|qu')\s*(?:vous|nous|on|ils|elles|je|j')\s*(?:avez|avons|a|ont|ai)\s+(?:déjà\s+)?parlé{E}"
        r"(?=\s*(?:[.,;:!?)]|\Z|dans\b|plus\b))",
        "one speaks “de” something; the relative pronoun is “dont”",
        source=r"\b(?:talked?|spoken?|spoke|discussed|mentioned)\b",
        rewrite=_about,
    ),
    rule(
        r"{P}(?:pouvez|devez|souhaitez|voulez|pourrez|devrez)\s+{ADV}{,2}(?P<inf>{W})\s+"
        r"(?:(?!si\b|que\b|qui\b)[^\s.,;:!?()]+\s+){1,9}?(?P<at>(?:et|ou)\s+(?P<form>{W}ez)){E}(?!-)",
        "the second of two verbs behind one that takes the infinitive is finite",
        source=r"\b(?:can|could|may|might|must|should|want\s+to|need\s+to)\b.*\b(?:and|or)\b",
        test=_is_led_form,
        rewrite=_infinitive,
    ),
    rule(
        r"\A\W*(?P<inf>{W})\s+(?:(?!si\b|que\b|qui\b|pour\b|vous\b|\w+ez\b|[-–—])[^\s;:!?()]+(?<!\.)\s+){1,12}?"
        r"(?P<at>(?:et|puis)\s+(?P<form>{W}ez)){E}(?!-)",
        "one command is an infinitive, the next an imperative",
        source=r"\A\W*[A-Z][a-z]+\s.*\b(?:and|then)\b",
        test=_is_finite,
        rewrite=_infinitive,
    ),
    rule(
        rf"{{P}}(?P<at>{_MODAL}\s+{{ADV}}{{,2}}(?:(?:les?|la|se|vous|nous|y|en)\s+|l')?"
        r"(?P<form>[^\W\d_]{3,}(?:e|ent|ez)))"
        r"{E}(?!-)",
        "a finite verb stands behind a verb that takes the infinitive",
        test=_is_finite,
        rewrite=_infinitive,
    ),
    rule(
        r"{P}(?P<at>après\s+(?:(?:les?|la|se|vous|y)\s+|l')?(?P<inf>{W})){E}",
        "“après” takes the past infinitive: “après avoir …”",
        source=r"\bafter\s+(?:\w+ly\s+)?\w+ing\b",
        test=lambda match, _: match["inf"] not in {"avoir", "être", "dîner", "déjeuner", "goûter"},
    ),
    rule(
        rf"{{P}}(?P<at>{_ALLOW}\s+(?P<article>(?:les?|la|une?|vos)\s+|l')(?P<noun>{{W}})\s+"
        r"(?:de\s+(?:vous\s+|ne\s+)?|d'))(?P<inf>{W}){E}",
        "“permettre” takes “à” before the person: “permet aux …”",
        source=r"\b(?:allow|enable|let|permit|make)\w*\b",
        test=lambda match, _: noun_gender(match["noun"]) is None or match["noun"].endswith("s"),
        rewrite=_to_whom,
    ),
    rule(
        r"{P}(?<!de )(?<!telle )(?<!même )(?:façons?|manières?)\s+(?P<at>que|qu')\s*"
        r"(?:vous|nous|on|ils|elles|je)\s",
        "“the way that” is “la façon dont”",
        source=r"\bways?\s+(?:that\s+|in\s+which\s+)?(?:you|we|they|I|one|it)\b",
        rewrite=_about,
    ),
    rule(
        r"{P}(?:(?:les?|la|une?|des|ce|cette|ces|tout)\s+|l')(?:{W}\s+){1,2}?(?P<at>que|qu')\s*"
        r"(?:vous|nous|on|ils|elles)\s+(?:avez|avons|a|ont|aurez|auriez|aviez)\s+besoin"
        r"(?=\s*(?:[.,;:!?)]|\Z|pour\b))",
        "“need” is “avoir besoin de”; the relative pronoun is “dont”",
        source=r"\bneed\w*\b",
        rewrite=_about,
    ),
    rule(
        r"{P}n(?:e\s+|')(?:contient|contiennent|a|ont|avez|inclut|comporte|possède|utilise|nécessite|fournit)\s+"
        r"(?P<at>pas\s+des){E}(?!\s+(?:plus|autres?\s+que)\b)",
        "behind “pas” the article is “de”",
        unless=r"\bbut\b|\binstead\b|\brather\b",
        rewrite=lambda *_: "pas de",
    ),
    rule(
        r"{P}(?P<at>en\s+(?P<first>{W}ant)\s+(?:(?!que\b|qui\b)[^\s.,;:!?()]+\s+){1,8}?(?:ou|et))\s+"
        r"(?P<second>{W}ant){E}",
        "the second form in “-ant” lacks its “en”",
        source=r"\bby\s+(?:\w+ly\s+)?\w+ing\b.*\b(?:or|and)\s+(?:by\s+)?\w+ing\b",
        test=lambda match, _: _is_participle(match["first"]) and _is_participle(match["second"]),
        rewrite=lambda _, old: old + " en",
    ),
)


def _is_participle(word: str) -> bool:
    """Tell a form in “-ant” that may be a verb."""
    verb = look_up(word, "fr") or ""
    return (verb != word and verb.endswith(("er", "ir", "re"))) or is_infinitive(word[:-3] + "er")


@check(
    severity=Severity.MAJOR,
    confidence=0.88,
    needs_source=False,
    languages=("fr",),
    silenced_by=(
        "untranslated/segment",
        "addition/link-echo",
        "grammar/governed-form",
        "grammar/coordination",
    ),
)
def french_form(context: Context) -> Iterator[Hit]:
    """A French verb has a form or a build that English suggests: “après installer”, “permet les marins de”.

    Source: Grevisse and Goosse, *Le Bon Usage*, on the infinitive, on “dont” and on negation.
    """
    yield from find(context, _RULES)
