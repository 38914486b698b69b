"""Dutch statements whose subject or adverb stands where the verb belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.checks.grammar.reading.dutch import (
    CLAUSE_BREAK,
    OPENERS,
    infinitive_of_third,
    is_plural_noun,
    is_singular_noun,
)
from postedit.late import late_regex
from postedit.model import Severity

_ADVERB = (
    r"(?:automatisch|ook|niet|vervolgens|standaard|meestal|altijd|momenteel|nu|echter|daarom|dan|bovendien|handmatig"
    r"|vaak|nog|eerst|direct|onmiddellijk|al)"
)
_FINITE = (
    r"(?:is|zijn|was|waren|heeft|hebben|kan|kunnen|kunt|moet|moeten|wordt|worden|werd|werden|zal|zullen|zou|zouden"
    r"|mag|mogen)"
)
_FIRST = (
    r"(?:in|op|met|voor|na|bij|door|via|binnen|tijdens)\s+(?:de|het|een|dit|deze|uw|je)\s+(?:[a-zé]{3,}e\s+)?"
)
_YOU = (
    r"(?:u|je|we|wij)\s+(?:hebt|kunt|wilt|moet|zult|bent|heb|kan|vindt|ziet|leert|maakt|gebruikt|krijgt|kunnen|hebben"
    r"|moeten|zullen)"
)
_VERB = late_regex(rf"\b{_FINITE}\b")
_SUBORDINATE = late_regex(rf"\b(?:{OPENERS}|om|hetgeen|aangezien|mits)\b")


def _is_statement(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell a subject and an adverb before the verb of a clause that no conjunction opened."""
    before = sentence.text[: match.start("at")].strip()
    if _SUBORDINATE.search(before) or CLAUSE_BREAK.search(before) or _VERB.search(before):
        return False
    return all(infinitive_of_third(word) is None for word in before.split())


def _is_place(match: re.Match[str], _: Sentence) -> bool:
    return is_singular_noun(match["noun"]) or is_plural_noun(match["noun"])


_RULES = (
    rule(
        r"\A\W*(?:de|het|een|elke?|iedere?|alle|deze|dit|uw)\s+(?:[^\s.,;:!?()]+\s+){1,7}?"
        rf"(?P<at>{_ADVERB}\s+{_FINITE}){{E}}(?=\s+\w)",
        "the verb stands behind the adverb, where it takes the second place",
        test=_is_statement,
        rewrite=lambda _, old: " ".join(reversed(old.split())),
    ),
    rule(
        rf"\A\W*(?P<at>{_FIRST}(?P<noun>[a-z]{{3,}})\s+{_YOU}){{E}}",
        "the subject stands before the verb, which takes the second place",
        test=_is_place,
    ),
)


@check(
    severity=Severity.MAJOR,
    confidence=0.85,
    needs_source=False,
    languages=("nl",),
    silenced_by=("untranslated/segment", "addition/link-echo", "grammar/verb-second"),
)
def dutch_order(context: Context) -> Iterator[Hit]:
    """A Dutch statement has its verb behind adverb or subject: “het bestand automatisch wordt geopend”.

    Source: *Algemene Nederlandse Spraakkunst*, 21.1, on the place of the finite verb.
    """
    yield from find(context, _RULES)
