"""Names that stand beside the people who use the thing, as English sets them."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import find, rule
from postedit.model import Severity
from postedit.terms.inflection.french.sound import sounds_as_vowel


def _with_de(noun_and_name: str) -> str:
    """Put “de” between a noun and a name."""
    noun, _, name = noun_and_name.partition(" ")
    return f"{noun} d'{name}" if sounds_as_vowel(name) else f"{noun} de {name}"


_RULES = (
    rule(
        r"{P}(?P<at>[Uu]tilisat(?:eurs?|rices?)\s+(?P<name>[A-Z][\w-]*[a-z](?:\.\w+)*)){E}(?!\s+[A-Z])",
        "a name beside the noun, as in English; French joins them by “de”",
        cased=True,
        source=r"\b[A-Z][\w.-]*\s+users?\b",
        test=lambda match, sentence: match["name"] in sentence.source,
        rewrite=lambda _, old: _with_de(old),
    ),
    rule(
        r"{P}(?P<at>utilisat(?:eurs?|rices?)\s+open\s+source){E}",
        "“open source” says what the people use; French names it: “de logiciels open source”",
        source=r"\bopen[\s-]source\s+users?\b",
        rewrite=lambda _, old: old.replace(" ", " de logiciels ", 1),
    ),
)


@check(
    severity=Severity.MINOR,
    confidence=0.75,
    languages=("fr",),
    only_raw=True,
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def apposed_name(context: Context) -> Iterator[Hit]:
    """A name stands right behind “utilisateurs”, which French joins by “de”: “utilisateurs Homebrew”."""
    yield from find(context, _RULES)
