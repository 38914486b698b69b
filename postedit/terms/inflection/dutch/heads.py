"""The noun that gives a Dutch compound its article.

After *Algemene Nederlandse Spraakkunst*, "Het genus van het substantief": a compound has the
gender of its last part.
"""

from __future__ import annotations

from functools import lru_cache

from postedit.language import get
from postedit.language.base import words
from postedit.language.dutch.gender import DE, HET
from postedit.terms.dictionary import is_known

_SHORTEST_FIRST = 3
_SHORTEST_HEAD = 4
"""Letters of the parts of a compound; a shorter part may be an ending."""
_PREFIXES = words("""
    aan achter bij binnen buiten door mee mis nader neer onder ont over tegen terug toe tussen uit ver voor
    voort weer weg her wan non anti auto zelf samen rond langs vast los open vol goed hoog laag wel
    """)
"""What stands before verbs and adverbs too, so that the article may be another one."""


@lru_cache(maxsize=4096)
def head_of(noun: str) -> str:
    """Give the noun whose article a noun takes: a compound's last part, else the noun itself."""
    if noun in HET or noun in DE:
        return noun
    for cut in range(_SHORTEST_FIRST, len(noun) - _SHORTEST_HEAD + 1):
        head = noun[cut:]
        if (head in HET or head in DE) and _is_first_part(noun[:cut]):
            return head
    return noun


def _is_first_part(part: str) -> bool:
    """Tell a noun, with what joins it to the next, from a prefix."""
    if part in _PREFIXES:
        return False
    forms = {part, part.removesuffix("s"), part.removesuffix("en")}
    return any(len(form) > 2 and (is_known(form, "nl") or form in get("nl").loan_words) for form in forms)
