"""Verbs of motion and change whose perfect has the wrong auxiliary."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.model import Severity

_END = r"(?=\s*[.,;:!?)“\"]|\s+(?:und|oder|aber|en|of|maar)\b|\s*\Z)"
_GERMAN = (
    r"(?:gewesen|geworden|gegangen|gekommen|geblieben|passiert|geschehen|angekommen|gestorben|aufgewachsen"
    r"|eingeschlafen|aufgewacht|gelungen|zurückgekehrt|zurückgekommen|umgezogen|erschienen|verschwunden"
    r"|entstanden|aufgetaucht|ausgestiegen|eingestiegen|weggegangen|gereist|gewandert|gestiegen|abgestürzt"
    r"|beigetreten)"
)
_DUTCH = (
    r"(?:geweest|geworden|gegaan|gekomen|gebleven|gebeurd|overleden|gestorven|aangekomen|opgegroeid|ontstaan"
    r"|verschenen|teruggekeerd|teruggekomen|verdwenen|vertrokken|ingestort|gelukt|mislukt)"
)
# What begins another clause, whose verb the auxiliary is none of.
_OTHER_CLAUSE = r"(?!(?:und|oder|aber|der|die|das|als|wie|dass|en|of|maar|dat|wat|als|wordt|worden|werd)\b)"


def _is_single(match: re.Match[str], _: Sentence) -> bool:
    """Tell that no other participle comes before, which may be the auxiliary's."""
    return not re.search(r"\bge[a-zäöüß]+(?:t|en|d)\s", match["between"])


_BY_LANGUAGE = {
    language: (
        rule(
            rf"{{P}}(?P<at>(?:{have})\s+(?P<between>(?:{_OTHER_CLAUSE}[^\s.,;:!?]+\s+){{,8}}?){participle}){_END}",
            f"the perfect of this verb takes “{be}”",
            test=_is_single,
        ),
    )
    for language, have, participle, be in (
        ("de", "habe|hast|hat|haben|hatte|hatten", _GERMAN, "sein"),
        ("nl", "heb|hebt|heeft|hebben|had|hadden", _DUTCH, "zijn"),
    )
}


@check(
    severity=Severity.MAJOR,
    confidence=0.88,
    needs_source=False,
    languages=("de", "nl"),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def auxiliary(context: Context) -> Iterator[Hit]:
    """The perfect of a verb that takes “sein” or “zijn” has “haben” or “hebben”: “ich habe gegangen”.

    Sources: Duden, *Die Grammatik*, on the perfect with *sein*; *Algemene Nederlandse Spraakkunst*, 2.3.2.
    """
    yield from find(context, _BY_LANGUAGE[context.target_language.code])
