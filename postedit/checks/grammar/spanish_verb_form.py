"""Spanish verb forms that the word before them does not govern."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.checks.grammar.reading.spanish import (
    infinitive_of_finite,
    infinitive_of_gerund,
    is_certain_noun,
)
from postedit.language.base import words
from postedit.late import late_regex
from postedit.model import Severity
from postedit.terms.inflection.spanish.verb import is_infinitive, nonfinite

_PREPOSITION = (
    r"(?:para|sin|por|de|a|al|con|hasta|tras|sobre|mediante|(?:antes|después|además|lugar|vez|través)\s+de)"
)
_BEFORE_INFINITIVE = r"(?:para|sin|al|hasta|(?:antes|después|además|lugar|vez)\s+de)"
_MODAL = (
    r"(?:pued(?:e|o|es|en)|podemos|podrá[ns]?|podría[ns]?|podía[ns]?|deb(?:e|o|es|en)|debemos|deberá[ns]?|debería[ns]?"
    r"|quier(?:e|es|en|o)|queremos|dese(?:a|as|an)|necesit(?:a|as|an)|permit(?:e|en)|permitirá[ns]?|suele[ns]?"
    r"|intent(?:a|e|an|en)|(?:va|vamos|van|voy|vas|ir)\s+a)"
)
_HAVE = r"(?:ha|han|has|hemos|haya|hayan|había|habían|habrá|habrán|habría|habrían|haber)"
_ALSO_NOUNS = words("muestra cuenta prueba encuentra cierra")
_EITHER_MOOD = words("crea sienta")
_BY = late_regex(r"\bby\s+(?:\w+ly\s+)?\w+ing\b", re.IGNORECASE)


def _is_gerund(match: re.Match[str], _: Sentence) -> bool:
    return infinitive_of_gerund(match["form"]) is not None


def _is_finite(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell a finite form that is no label, no word of the source, and no main verb (“si quiere, puede”)."""
    form = match["form"]
    if not sentence.cased[match.start("form")].islower() or re.search(
        rf"\b{form}\b", sentence.source, re.IGNORECASE
    ):
        return False
    return infinitive_of_finite(form) not in {None, "poder", "limitar"}


def _is_infinitive(match: re.Match[str], _: Sentence) -> bool:
    return is_infinitive(match["form"])


def _with_infinitive(match: re.Match[str], old: str) -> str | None:
    """Give the words with the infinitive in place of the form."""
    form = match["form"]
    verb = infinitive_of_gerund(form) or infinitive_of_finite(form)
    return old[: len(old) - len(form)] + verb if verb else None


def _with_participle(match: re.Match[str], old: str) -> str | None:
    form = match["form"]
    verb = form if is_infinitive(form) else infinitive_of_gerund(form) or infinitive_of_finite(form)
    participle = nonfinite(verb, "ado") if verb else None
    return old[: len(old) - len(form)] + participle if participle else None


def _is_no_participle(match: re.Match[str], sentence: Sentence) -> bool:
    form = match["form"]
    return is_infinitive(form) or _is_gerund(match, sentence) or infinitive_of_finite(form) is not None


_SUBJECT = (
    r"(?:(?:el|las?|los|una?|sus?|est[aeo]s?|cada)\s+(?P<noun>{W})\s+"
    r"(?:(?:del?|en)\s+(?:l[ao]s?\s+|el\s+)?{W}\s+)?)"
)
_PURPOSE = (
    r"(?:para|a\s+fin\s+de|antes\s+de|sin|en\s+caso\s+de"
    r"|(?:es|sea|será)\s+(?:necesario|importante|posible|preciso))"
)


def _is_indicative(match: re.Match[str], _: Sentence) -> bool:
    """Tell a present in the indicative, “muestra” too where a noun stands before it."""
    verb, noun = match["form"], match["noun"]
    bare = verb.removesuffix("n")
    if noun and is_certain_noun(noun) and (bare in _ALSO_NOUNS or is_infinitive(bare + "r")):
        return bare.endswith("a") and bare not in _EITHER_MOOD
    lemma = infinitive_of_finite(verb)
    if lemma is None or bare in _EITHER_MOOD:
        return False
    return bare == lemma[:-1] if lemma.endswith(("ar", "er")) else bare == lemma[:-2] + "e"


_RULES = (
    rule(
        rf"{{P}}{_PURPOSE}\s+(?P<at>que\s+{_SUBJECT}?(?:no\s+|se\s+|l[aoe]s?\s+|te\s+|me\s+|nos\s+){{,2}}"
        r"(?P<form>{W}[ae]n?)){E}",
        "what is intended stands in the subjunctive",
        test=_is_indicative,
    ),
    rule(
        r"{P}(?P<at>(?:de|por|mediante|con|a\s+través\s+de)\s+(?P<form>[^\W\d_]+ndo)){E}",
        "the gerund says “by” alone, without a preposition",
        source=_BY.pattern,
        test=_is_gerund,
        rewrite=lambda match, old: old[len(old) - len(match["form"]) :],
    ),
    rule(
        rf"{{P}}(?P<at>{_PREPOSITION}\s+(?:no\s+)?(?P<form>[^\W\d_]+ndo)){{E}}",
        "a gerund stands behind a preposition, which takes the infinitive",
        test=_is_gerund,
        rewrite=_with_infinitive,
    ),
    rule(
        rf"{{P}}(?P<at>{_BEFORE_INFINITIVE}\s+(?:no\s+)?(?P<form>{{W}})){{E}}",
        "a finite verb stands behind a preposition, which takes the infinitive",
        test=_is_finite,
        rewrite=_with_infinitive,
    ),
    rule(
        rf"{{P}}(?P<at>{_MODAL}\s+(?:no\s+)?(?P<form>{{W}})){{E}}",
        "a finite verb stands behind a verb that takes the infinitive",
        test=_is_finite,
        rewrite=_with_infinitive,
    ),
    rule(
        r"{P}(?P<at>(?:puede[ns]?|podemos|podrá[ns]?|podría[ns]?)\s+a\s+(?P<form>{W})){E}",
        "“poder” takes an infinitive without “a”",
        test=_is_infinitive,
        rewrite=lambda _, old: re.sub(r"\s+a\s+", " ", old, count=1),
    ),
    rule(
        rf"{{P}}(?P<at>{_HAVE}\s+(?P<form>{{W}})){{E}}",
        "“haber” takes a participle",
        test=_is_no_participle,
        rewrite=_with_participle,
    ),
    rule(
        r"{P}(?P<at>(?:está|están|estaba|estaban|estoy|estamos)\s+(?P<form>{W})){E}",
        "“estar” takes a gerund or a participle",
        test=_is_infinitive,
    ),
)


@check(
    severity=Severity.MAJOR,
    confidence=0.88,
    needs_source=False,
    languages=("es",),
    silenced_by=("untranslated/segment", "addition/link-echo", "grammar/subjunctive"),
)
def spanish_verb_form(context: Context) -> Iterator[Hit]:
    """A Spanish verb has a form that the word before it does not take: “para crea”, “después de usando”.

    Source: RAE and ASALE, *Nueva gramática de la lengua española* (2009), chapters 26 to 28.
    """
    yield from find(context, _RULES)
