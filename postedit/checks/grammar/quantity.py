"""Words of quantity in constructions that French has not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.checks.grammar.reading.classes import persons_of
from postedit.checks.grammar.reading.nouns import noun_gender
from postedit.model import Severity
from postedit.terms.inflection.french.sound import sounds_as_vowel


def _is_noun(match: re.Match[str], _: Sentence) -> bool:
    return noun_gender(match["noun"]) is not None and not persons_of(match["noun"])


def _with_de(_: re.Match[str], old: str) -> str:
    quantity, noun = old.split()
    return f"{quantity} d'{noun}" if sounds_as_vowel(noun) else f"{quantity} de {noun}"


_RULES = (
    rule(
        r"{P}(?P<at>(?:beaucoup|trop|énormément|tant|autant)\s+(?P<noun>{W})){E}",
        "a word of quantity before a noun takes “de”",
        test=_is_noun,
        rewrite=_with_de,
    ),
    rule(
        r"{P}(?P<at>(?:une?|le|la|les|des|du)\s+(?:beaucoup|plusieurs|chaque)){E}(?!\s+(?:trop|plus|moins|mieux)\b)",
        "an article before a word of quantity, which takes none",
        rewrite=lambda _, old: old.split()[-1],
    ),
    rule(
        r"{P}(?P<at>(?:beaucoup|assez|tant)\s+des)\s+{W}",
        "a word of quantity takes “de” without an article",
        source=r"\b(?:a\s+lot\s+of|lots\s+of|many|much|enough)\s+(?!of\b)",
        unless=r"\b(?:of\s+)?(?:the|these|those|our|your|my|their|its)\b",
        rewrite=lambda _, old: old.removesuffix("s"),
    ),
    rule(
        r"{P}(?P<at>(?:un\s+tas|des\s+tas|(?:(?:beaucoup|bien)\s+)?trop|assez|une\s+paire|un\s+couple|énormément)\s+d'\s*entre\s+"
        r"(?:eux|elles)){E}",
        "“a bunch of them” word for word; French has “en” before the verb",
        source=r"\bof\s+(?:them|these|those)\b",
    ),
    rule(
        r"{P}(?:ai|as|a|avons|avez|ont|possèd\w+|voulons|veux|voyons|vois|connais\w*|besoin|achet\w+|utilis\w+"
        r"|essayé|construit|créé|reçu|trouvé|vu|lu)\s+{ADV}{,2}"
        r"(?P<at>(?:une\s+tonne|des\s+tonnes|des\s+milliers|des\s+millions)\s+d'\s*entre\s+(?:eux|elles)){E}",
        "“tons of them” as an object word for word; French has “en” before the verb",
        source=r"\bof\s+(?:them|these|those)\b",
    ),
)


@check(
    severity=Severity.MAJOR,
    confidence=0.88,
    needs_source=False,
    languages=("fr",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def quantity(context: Context) -> Iterator[Hit]:
    """A word of quantity stands as in English: “beaucoup semis”, “une beaucoup”, “un tas d'entre eux”."""
    yield from find(context, _RULES)
