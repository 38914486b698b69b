"""German verbs whose first part was cut off."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import find, rule
from postedit.language.base import words
from postedit.model import Severity

_VERBS = words("""
    statt/finden teil/nehmen frei/nehmen wahr/nehmen zusammen/stellen zusammen/fassen zusammen/setzen
    zusammen/fügen fest/legen fest/stellen fest/halten her/stellen dar/stellen bereit/stellen sicher/stellen
    fertig/stellen hinzu/fügen hinzu/kommen herunter/laden herunter/fahren hoch/laden hoch/fahren
    weiter/leiten weiter/geben weiter/entwickeln zurück/setzen zurück/geben zurück/kehren zurück/kommen
    heraus/finden heraus/fordern auseinander/nehmen nach/schauen nach/denken vor/bereiten ein/richten
    """)


def _in_one_word(match: re.Match[str], old: str) -> str:
    """Give the verb in one word, “zu” between its parts."""
    return "".join(old.split()) if match["zu"] is None else f"{match['part']}zu{match['verb']}"


_RULES = tuple(
    rule(
        rf"{{P}}(?P<at>(?P<part>{part})\s+(?P<zu>zu\s+)?(?P<verb>{verb})){{E}}",
        "the two parts of the verb are one word",
        cased=True,
        rewrite=_in_one_word,
    )
    for part, _, verb in (each.partition("/") for each in sorted(_VERBS))
)


@check(
    severity=Severity.MINOR,
    confidence=0.9,
    needs_source=False,
    languages=("de",),
    silenced_by=("untranslated/segment",),
)
def separable_verb(context: Context) -> Iterator[Hit]:
    """A separable verb stands in two words where it is one: “frei nehmen”, “zusammen zu stellen”.

    Source: *Amtliche Regelung der deutschen Rechtschreibung* (2024), section 34.
    """
    yield from find(context, _RULES)
