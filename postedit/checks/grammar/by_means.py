"""French renderings of “using” that say “with the help of” where a noun or a verb belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.late import late_regex
from postedit.model import Severity

_STOP = late_regex(r"[.!?:]\s*\Z")
_TITLE = r"\A\W*(?:[\w.)]+\s+)?Using\b[^,;:]*\Z"


def _is_title(_: re.Match[str], sentence: Sentence) -> bool:
    return _STOP.search(sentence.text) is None and _STOP.search(sentence.source) is None


def _is_subject(_: re.Match[str], sentence: Sentence) -> bool:
    """Tell a sentence, and no title, in which no comma parts the phrase from a main clause."""
    return _STOP.search(sentence.source) is not None and "," not in sentence.text


_RULES = (
    rule(
        r"\A\W*(?P<at>à\s+l'aide)\s+d[eu']",
        "in a title, “using” is “utilisation”",
        source=_TITLE,
        test=_is_title,
        rewrite=lambda *_: "Utilisation",
    ),
    rule(
        r"\A\W*(?P<at>à\s+l'aide)\s+d[eu']",
        "“using” is the subject: “utiliser”, “l'utilisation”",
        source=_TITLE,
        test=_is_subject,
        rewrite=lambda *_: "L'utilisation",
    ),
    rule(
        r"{P}(?P<at>(?:commenc(?:er|ez|e)|continu(?:er|ez|e)|arrêt(?:er|ez|e)|évit(?:er|ez|e)|envisag(?:er|ez|e)|pour|sans"
        r"|avant\s+d[e']|après)\s*à\s+l'aide)\s+d[eu']",
        "a verb is missing: “utiliser”",
        source=r"\b(?:start|begin|continue|keep|stop|avoid|consider|for|without|before|after)\s+using\b",
    ),
    rule(
        r"{P}(?P<at>(?:de\s+|d')\s*(?:l')?y\s+compris){E}",
        "“including” is a verb here: “inclure”",
        source=r"\bincluding\b",
    ),
)


@check(
    severity=Severity.MAJOR,
    confidence=0.9,
    languages=("fr",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def by_means(context: Context) -> Iterator[Hit]:
    """“Using” and “including” became phrases where French needs a verb or a noun: “commencer à l'aide de”.

    Source: Grevisse and Goosse, *Le Bon Usage*, on prepositional phrases.
    """
    yield from find(context, _RULES)
