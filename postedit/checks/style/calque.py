"""Sentences built like English ones: grammatical, and recognised at once."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import find, rule
from postedit.checks.renderings import literal_renderings
from postedit.model import Severity
from postedit.terms import Kind

_OPENS = r"(?:\A[\W\d]*|[.!?:]\s+)"
_FRENCH = (
    rule(
        _OPENS + r"(?P<at>en\s+(?:complétant|terminant|finissant|achevant)\s+(?:ce|cet|cette|ces|le|la|les|l'"
        r"|votre|notre)\s*{W}(?:\s+{W}){,3}\s*,\s+(?:vous|nous|les?|la|ils?|elles?)){E}",
        "“By completing …, you will” word for word; French has “À la fin de …” or “À l'issue de …”",
        source=r"\bby\s+(?:completing|finishing|the\s+end)\b",
    ),
    rule(
        r"{P}(?P<at>(?:lorsque|quand|là\s+où|si)\s+cela\s+est\s+(?:applicable|approprié|pertinent)"
        r"|lorsqu'applicable|là\s+où\s+(?:c'est\s+)?applicable){E}",
        "“where applicable” word for word; French has “le cas échéant”",
        source=r"\b(?:where|when|if|as)\s+(?:applicable|appropriate)\b",
        rewrite=lambda _, old: ("Le" if old[0].isupper() else "le") + " cas échéant",
    ),
    rule(
        r"{P}(?P<at>fai(?:tes|sons|re)\s+qu(?:e\s+|')(?:les?|la|l'|vos|votre|chacun|tout|cela|ils?|elles?))",
        "“make people feel …” word for word; French has “faire en sorte que”",
        source=r"\bmak(?:e|ing)\b",
        rewrite=lambda _, old: re.sub(r"\s+qu", " en sorte qu", old, count=1),
    ),
    rule(
        r"{P}(?P<at>(?:n'\s*)?(?:êtes|es|suis|sommes|seriez|serez|étiez|soyez|être)\s+"
        r"(?:{ADV}|pas\s+)*familiers?(?:\s+avec)?){E}(?!\s+d[eu'])",
        "“to be familiar with” word for word; French has “bien connaître”",
        source=r"\b(?:un)?familiar\b",
    ),
    rule(
        _OPENS
        + r"(?P<at>basée?s?\s+sur)\s+[^.:]{5,150}?,\s+(?:vous|nous|on|je|ils?|elles?|les?|la|ce|cette)\s",
        "“Based on …, you” word for word; French has “D'après …”, “En fonction de …”",
        source=r"\Abased\s+on\b|[.!?:]\s+based\s+on\b",
    ),
    rule(
        r"{P}(?P<at>(?:(?:en|à|de|pour)\s+)?(?:les|vous|nous|la|le|me)\s+point(?:er|ez|ant|ons|ent|e)\s+vers"
        r"|pointe[zr]-(?:les|nous|moi|la|le)\s+vers){E}",
        "“to point somebody to” word for word; French has “orienter vers”",
        source=r"\bpoint\w*\s+(?:them|us|me|you|him|her|people|users|\w+)\s+(?:to|at|in)\b",
        rewrite=lambda _, old: re.sub(r"point(?=er|ez|ant|ons|ent|e)", "orient", old),
    ),
    rule(
        _OPENS + r"(?P<at>l'une\s+des\s+choses\s+(?:que|qu'|qui|vraiment|les\s+plus)){E}?",
        "“One of the things that” word for word; French says it without “choses”",
        source=r"\bone\s+of\s+the\s+(?:\w+\s+){,2}things\b",
    ),
    rule(
        r"{P}(?P<at>navigu(?:ez|er)\s+(?:à\s+nouveau\s+|ensuite\s+|d'abord\s+)?(?:vers|à)){E}",
        "“navigate to” word for word; French has “accéder à”, “ouvrir”",
        source=r"\bnavigat\w*\s+(?:\w+\s+)?(?:to|into)\b",
    ),
    rule(
        r"{P}(?P<at>une\s+fois\s+(?:terminé|complété|fini|fait|achevé)\s*,\s+(?:vous|nous|on)){E}",
        "the participle has nothing to belong to; French names the thing: “Une fois l'opération terminée”",
        source=r"\b(?:once|when|upon|after)\b",
    ),
    rule(
        _OPENS + r"(?:{W}\s+)?(?P<at>commence[zr]\s+avec)\s+(?!l'aide)(?:les?\b|la\b|l'|une?\b|des\b|d'"
        r"|votre\b|vos\b|ce\b|cette\b|ces\b)",
        "“start with” word for word; French has “commencer par”",
        source=r"\b(?:start|begin)\w*\s+(?:\w+\s+)?with\b",
        unless=r"\bget\w*\s+started\b|\bstarted\s+with\b",
        rewrite=lambda _, old: old.replace("avec", "par"),
    ),
    rule(
        r"{P}(?P<at>(?:a|ont|avait|avaient|aura|auront|aurait)\s+dû\s+être\s+{ADV}?(?P<pp>{W})){E}",
        "a passive copied from “had to be”; French has “il a fallu” or an active verb",
        source=r"\b(?:had|have|has)\s+to\s+be\b|\bneeded\s+to\s+be\b",
    ),
    rule(
        r"{P}(?P<at>sur\s+une\s+base\s+(?:assez\s+|plus\s+|très\s+)?(?P<how>[^\W\d_]+)){E}",
        "“on a … basis” word for word; French has an adverb: “régulièrement”, “chaque jour”",
        source=r"\bon\s+an?\s+(?:[\w-]+\s+){1,3}basis\b",
    ),
    rule(
        r"{P}(?P<at>sent(?:ez-vous|s-toi)\s+libres?\s+de?){E}?",
        "“feel free to” word for word; French has “n'hésitez pas à”",
        source=r"\bfeel\s+free\b",
    ),
    rule(
        r"{P}(?P<at>regarde[zr]\s+(?:sur|dans|à|les?|la)\s+[^,.;]{3,60}?\s+pour\s+(?:une?|des|les?|la)){E}",
        "“look … for” word for word; French has “chercher”",
        source=r"\blook(?:ing)?\s+(?:at|in|on|through|to)\b[^,.;]*\bfor\b",
    ),
    rule(
        r"{P}(?P<at>décid(?:er|ez|e|ent|é)\s+d(?:e\s+|')(?P<inf>{W})){E}",
        "“decide whether to”: what is open is told as settled; French has “décider s'il faut”",
        source=r"\bdecid\w+\s+(?:whether|if)\s+to\b",
    ),
    rule(
        r"{P}(?P<at>tout\s+le\s+monde){E}(?!\s+d'autre)",
        "“everyone else” without “else”; French has “tous les autres”",
        source=r"\b(?:everyone|everybody)\s+else\b",
        unless=r"\blike\s+(?:everyone|everybody)\b",
    ),
)

_SPANISH = (
    rule(
        r"{P}(?P<at>no\s+fue\s+hace\s+(?:tanto|mucho)\s+(?:tiempo\s+)?(?:que|cuando)){E}",
        "“it wasn't long ago that” word for word; Spanish has “no hace tanto que”",
        source=r"\bago\b",
    ),
    rule(
        r"{P}(?P<at>(?:est(?:é|és|éis|én|á|ás|áis|án)\s+familiarizad[oa]s?)){E}(?!\s+con\b)",
        "“to be unfamiliar” word for word, without what it is about; Spanish has “no conocer”",
        source=r"\b(?:un)?familiar\b(?!\s+with)",
    ),
    rule(
        r"{P}(?P<at>(?:hace|hacen|hacer|hacía|hizo|hará)\s+(?:mucho\s+|más\s+)?sentido){E}",
        "“to make sense” word for word; Spanish has “tener sentido”",
        source=r"\b(?:make|makes|made|making)\s+(?:\w+\s+)?sense\b",
    ),
    rule(
        r"{P}(?P<at>(?:toma|toman|tomar|tomó|tomará|tomaron)\s+lugar){E}",
        "“to take place” word for word; Spanish has “tener lugar”",
        source=r"\b(?:take|takes|took|taking|taken)\s+place\b",
    ),
    rule(
        _OPENS + r"(?P<at>entonces)(?=,?\s+(?!que\b)[a-záéíóúñ])",
        "“So” at the head of a sentence; “entonces” tells of time, Spanish has “así que”",
        source=_OPENS + r"so\b(?!\s+(?:far|much|many|long|that\b))",
        unless=r"\bthen\b",
        rewrite=lambda _, old: "Así que" if old[0].isupper() else "así que",
    ),
)
_GERMAN = (
    rule(
        r"{P}(?P<at>in\s+(?:19|20)\d\d)(?![\w-]|\.\d)",
        "“in” before a year, as in English; German has “im Jahr”, or the year alone",
        source=r"\bin\s+(?:19|20)\d\d\b",
        rewrite=lambda _, old: ("Im Jahr " if old[0] == "I" else "im Jahr ") + old[-4:],
    ),
    rule(
        r"(?:\A|[,;:.]|{P}(?:falls|wenn|da|weil))(?![^,;:.]*\b(?:mit|damit)\b)[^,;:.]*?"
        r"(?P<at>nicht\s+(?:so\s+)?vertraut\s+(?:sind|bist|seid|ist|bin)){E}",
        "“vertraut” without what it is about, as “unfamiliar” in English; German has “nicht kennen”",
        source=r"\bunfamiliar\b(?!\s+with)|\bnot\s+familiar\b(?!\s+with)",
    ),
    rule(
        r"{P}(?P<at>für\s+mehr\s+(?:informationen|details|infos)){E}",
        "“for more information” word for word; German has “weitere Informationen finden Sie”",
        source=r"\bfor\s+more\s+(?:information|details|info)\b",
    ),
    rule(
        _OPENS + r"(?P<at>also,)\s+(?:ich|wir|Sie|sie|es|er|das|was|wie|wer|wo|warum|hier|lass\w*)\b",
        "“So,” at the head of a sentence; the German “also” takes no comma, and the verb follows it",
        source=_OPENS + r"so\b",
    ),
    rule(
        _OPENS + r"(?P<at>(?:jedoch|schließlich|zusätzlich|außerdem|letztendlich|normalerweise|typischerweise"
        r"|derzeit|danach|zunächst|daher|deshalb|dann|jetzt|heute|offensichtlich|interessanterweise|darüber"
        r"\s+hinaus|im\s+allgemeinen|in\s+der\s+tat|tatsächlich|in\s+diesem\s+fall|zuerst|stattdessen|anschließend"
        r"|kürzlich|bisher|momentan|gestern|ursprünglich|grundsätzlich|wie\s+üblich|glücklicherweise),)\s+"
        r"(?!(?:da|wo|als|wenn|nachdem|weil|während|obwohl|sobald|dass|bevor|falls|wie|und|oder|um|so)\b)",
        "no comma stands behind an adverb that opens a German sentence",
        rewrite=lambda _, old: old[:-1],
    ),
)
_RULES = {"fr": _FRENCH, "es": _SPANISH, "de": _GERMAN}


@check(
    severity=Severity.MINOR,
    confidence=0.82,
    languages=("fr", "es", "de", "nl"),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def calque(context: Context) -> Iterator[Hit]:
    """A sentence keeps the build of the English one: “En complétant ce cours, vous …”."""
    ruled = list(find(context, _RULES.get(context.target_language.code, ())))
    yield from ruled
    for hit in literal_renderings(context, Kind.CALQUE):
        if not any(hit.target.overlaps(other.target) for other in ruled):
            yield hit
