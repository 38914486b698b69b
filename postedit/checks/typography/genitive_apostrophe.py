"""The genitive of names that end in s, x or z."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.checks.typography import matches, source_near
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span

_GENITIVE = late_regex(
    r"(?<![\w'’.@/-])(?P<name>[A-ZÄÖÜ][\w]*[a-z](?:[sxz]|ss|ce|ß)|[A-Z]+[SXZ])(?P<s>s)(?![\w'’])"
)


@check(
    severity=Severity.MINOR,
    confidence=0.9,
    languages=("de",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def genitive_apostrophe(context: Context) -> Iterator[Hit]:
    """A name that ends in s, x or z takes an s in the genitive: “Felixs Boot” for “Felix’ Boot”.

    Source: *Amtliche Regelung der deutschen Rechtschreibung* (2024), section 96 (1).
    """
    message = "a name that ends like this takes an apostrophe in the genitive, and no s"
    yield from one_hit(context, _places(context), message, "write the apostrophe")


def _places(context: Context) -> Iterator[Place]:
    mark = "’" if "’" in context.target.prose else "'"
    for match in matches(context, _GENITIVE):
        near = source_near(context, match.start(), in_prose=True)
        if re.search(rf"\b{re.escape(match['name'])}['’]", near) and not re.search(rf"\b{match[0]}\b", near):
            yield Place(Span(*match.span()), (Edit(*match.span("s"), mark),))
