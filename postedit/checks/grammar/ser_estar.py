"""Spanish “ser” where “estar” belongs, and “estar” before a noun."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import find, rule
from postedit.model import Severity

_ESTAR = {
    "es": "está", "son": "están", "era": "estaba", "eran": "estaban", "será": "estará", "serán": "estarán",
    "sería": "estaría", "serían": "estarían", "sea": "esté", "sean": "estén", "ser": "estar",
}  # fmt: skip
_RULES = (
    rule(
        rf"{{P}}(?P<at>(?P<ser>{'|'.join(_ESTAR)})\s+(?:[^\W\d_]+mente\s+|muy\s+|también\s+|ya\s+)?"
        r"(?:disponibles?|vací[oa]s?|rot[oa]s?|de\s+acuerdo|ausentes?|muert[oa]s?|descalz[oa]s?|content[oa]s?)){E}",
        "a state takes “estar”",
        rewrite=lambda match, old: _ESTAR[match["ser"]] + old[len(match["ser"]) :],
    ),
    rule(
        r"{P}(?P<at>(?:estoy|estamos|estás|estaba|estaban|están)\s+(?:[^\W\d_]+mente\s+)?"
        r"[^\W\d_]+(?:ción|sión|miento)){E}",
        "a noun stands behind “estar” for an English form in “-ing”",
        source=r"\w+ing\b",
    ),
)


@check(
    severity=Severity.MAJOR,
    confidence=0.88,
    needs_source=False,
    languages=("es",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def ser_estar(context: Context) -> Iterator[Hit]:
    """“Ser” stands before a state, or “estar” before a noun: “es disponible”, “estoy reparación”.

    Source: RAE and ASALE, *Nueva gramática de la lengua española* (2009), section 37.7, on *ser* and *estar*.
    """
    yield from find(context, _RULES)
