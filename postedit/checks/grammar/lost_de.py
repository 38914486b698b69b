"""Spanish clauses that hang on “de que”, and those that do not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import find, rule
from postedit.model import Severity

_LOST = "this takes “de que”"
_SURPLUS = "this takes “que” without “de”"


def _with_de(_: re.Match[str], old: str) -> str:
    return old[: -len("que")] + "de que"


_RULES = (
    rule(
        r"{P}(?P<at>(?:asegúr(?:ate|ese|ense|emonos)|aseguraos|aseguránd(?:ose|onos)"
        r"|asegurar(?:se|nos))\s+que){E}",
        _LOST,
        rewrite=_with_de,
    ),
    rule(
        r"{P}(?P<at>asegurar(?:te|os)\s+que){E}",
        _LOST,
        source=r"\b(?:make|making|be)\s+sure\b|\bensur",
        rewrite=_with_de,
    ),
    rule(
        r"{P}(?P<at>(?:d(?:ar|ando)(?:se|te|me|nos|os)?|doy|das?|damos|dais|dan|di|dio|diste|dimos|dieron|dado"
        r"|daba[ns]?|dará[ns]?|dé[ns]?|diera[ns]?)\s+cuenta\s+que){E}",
        _LOST,
        rewrite=_with_de,
    ),
    rule(
        r"{P}(?P<at>(?:est(?:oy|ás?|án|amos|áis|ar|é[ns]?|aba[ns]?|emos))\s+(?:(?:muy|completamente|totalmente"
        r"|bastante)\s+)?(?:segur|convencid|consciente)(?:[oa]?s?)\s+que){E}",
        _LOST,
        rewrite=_with_de,
    ),
    rule(
        r"{P}(?P<at>(?:a\s+pesar|a\s+condición|me\s+alegro|te\s+alegras|se\s+alegra|me\s+acuerdo"
        r"|acuérdate|acuérdese)\s+que){E}",
        _LOST,
        rewrite=_with_de,
    ),
    rule(
        r"{P}(?P<at>(?:cre(?:o|es?|emos|en)|piens(?:o|as?|an)|pensamos|dijo|dicen?|digo|signific(?:a|aba|an)"
        r"|recuerda|recuerde|recuerden|considero|considera|espero|esperamos|opino|opina"
        r"|es\s+(?:posible|probable|importante|necesario|evidente|cierto))\s+de\s+que){E}",
        _SURPLUS,
        rewrite=lambda _, old: old.replace(" de que", " que"),
    ),
)


@check(
    severity=Severity.MINOR,
    confidence=0.93,
    languages=("es",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def lost_de(context: Context) -> Iterator[Hit]:
    """A clause lost its “de”, or has one too many: “asegúrate que”, “creo de que”.

    Source: RAE and ASALE, *Diccionario panhispánico de dudas*, "queísmo", "dequeísmo", "asegurar".
    """
    yield from find(context, _RULES)
