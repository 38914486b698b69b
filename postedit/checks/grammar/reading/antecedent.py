"""Whether an English *they* can stand for several: the words before it are searched for a plural.

Source: Huddleston and Pullum, *The Cambridge Grammar of the English Language* (2002), chapter 5, section
17.2.4, on *they* for one person; and section 5.2, on collective nouns, for *they* of a firm or a team.
"""

from __future__ import annotations

import re

from postedit.language.base import words
from postedit.late import late_regex

THEY = late_regex(r"\b(?:they|them|their|themselves)\b", re.IGNORECASE)

_ASIDE = late_regex(r"\([^()]*\)")
_S = late_regex(r"\b[A-Za-z]*[A-Za-z]{2}s\b")
_NOT_PLURAL = words("""
    this his hers its was has is does as us yes less unless thus plus perhaps always sometimes besides
    afterwards towards across process access success business address class loss address analysis basis
    focus status bus bonus virus campus series news physics mathematics analytics metrics statistics
    wants needs makes says thinks finds helps takes gives lets goes comes means knows seems tells keeps
    gets lands arrives joins becomes believes decides opens asks tries loves hears sees feels leaves
    provides allows includes requires remains exists happens begins continues appears wishes hopes buys
    writes reads sends enters submits signs clicks types runs uses stays pays meets wins loses
    """)
_IRREGULAR = late_regex(
    r"\b(?:people|folks?|children|men|women|kids|guys|data|media|criteria|teeth|feet|mice|these|those|both"
    r"|few|several|many|various|others|ones|couple|dozens?|hundreds|thousands|pair|lots?|two|three|four|five"
    r"|six|seven|eight|nine|ten|all|most|some\s+of|\d+|majority|group|crowd|staff|police|audience)\b",
    re.IGNORECASE,
)
_JOINED = late_regex(
    r"\b[A-Z][\w.]*\s+(?:and|or|&)\s+[A-Z]|\b(?:and|or)\s+(?:the|an?|my|your|his|her|our|its|I|me|he|she)\b"
    r"|,\s+(?:and|or)\s+\w"
)
_SOMEONE = late_regex(
    r"\b(?:some(?:one|body)|any(?:one|body)|every(?:one|body)|no(?:body|[ ]one)|whoever"
    r"|(?:an?|the|your|one|this|that)\s+(?:[\w-]+\s+){,2}?(?:person|individual|user|developer|advocate|engineer"
    r"|contributor|maintainer|reader|customer|reporter|employer|employee|manager|member|owner|author|visitor|driver|attendee|speaker|reviewer"
    r"|student|client|candidate|newcomer|friend|participant|administrator|recruiter|boss|colleague|company|firm"
    r"|team|organi[sz]ation|startup|employer|department)|marketing|engineering|sales)\b(?!['’])",
    re.IGNORECASE,
)


def names_one(text: str) -> bool:
    """Tell whether somebody, or a firm or team, is named in the singular."""
    return bool(_SOMEONE.search(text))


def may_be_several(before: str, behind: str) -> bool:
    """Tell whether a word in the plural stands before *they* and does not come again behind it.

    One that comes again in the same sentence ("They talk to developers") is not what *they* means.
    """
    before = _ASIDE.sub(" ", before)
    if _IRREGULAR.search(before) or _JOINED.search(before):
        return True
    again = {word.lower() for word in _S.findall(behind)}
    return any(word.lower() not in _NOT_PLURAL and word.lower() not in again for word in _S.findall(before))
