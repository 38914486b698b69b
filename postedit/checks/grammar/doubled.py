"""Small words written twice, or two that exclude each other."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import find, rule
from postedit.late import late_regex
from postedit.model import Severity

_TWICE = r"(?:de|à|dans|pour|sur|avec|par|un|une|des|du|au|aux|et|ou|que|qui|est|sont|ce|cette|pas|la|le|les)"
# Letter by letter the same, nothing but a space between: `typography/doubled-word` tells of it.
_TWICE_ALIKE = late_regex(r"(?P<word>[^\W\d_]+)[ \u00a0](?P=word)")
_RULES = (
    rule(r"{B}(?P<at>c'est\s+c'est){E}", "the verb stands twice", rewrite=lambda _, __: "c'est"),
    rule(
        rf"{{B}}(?P<at>(?P<first>{_TWICE})\s+(?P=first))\s+(?P<noun>{{W}}){{E}}",
        "a small word stands twice",
        rewrite=lambda _, old: old.split()[0],
    ),
    rule(
        r"{B}(?P<at>(?:une?\s+(?:une?|le|la|les|ce|cette|ces)|(?:le|la|les)\s+(?:le|la|les|un|une|des"
        r"|ces?|cette)"
        r"|(?:des|ces)\s+(?:les?|la|une?|ces)|(?:du|au|aux)\s+(?:les?|la|une?|du|des|au|aux|ces?|cette)))"
        r"\s+(?!plus\b|moins\b)(?P<word>{W}){E}",
        "two determiners stand before one noun",
    ),
    rule(
        r"{B}(?P<at>de\s+(?:du|des|aux?(?!-)(?!\s+(?:moins|plus|point)\b)))\s+(?P<word>{W}){E}",
        "two prepositions stand before one noun",
    ),
)


@check(
    severity=Severity.MAJOR,
    confidence=0.9,
    needs_source=False,
    languages=("fr",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def doubled(context: Context) -> Iterator[Hit]:
    """A small word stands twice, or beside one that excludes it: “de de”, “un le”."""
    for hit in find(context, _RULES):
        if not _TWICE_ALIKE.fullmatch(hit.target.of(context.target.text)):
            yield hit
