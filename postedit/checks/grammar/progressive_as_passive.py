"""The English progressive rendered by ``être`` and a participle."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.late import late_regex
from postedit.model import Severity
from postedit.terms.dictionary import look_up

_ENGLISH = {
    "je": r"i(?:'m|\s+am|\s+was)",
    "nous": r"we(?:'re|\s+are|\s+were)",
    "vous": r"you(?:'re|\s+are|\s+were)",
    "ils": r"they(?:'re|\s+are|\s+were)",
    "elles": r"they(?:'re|\s+are|\s+were)",
}
# What one is because one has become it: the participle of a verb with "être", or of a state.
_STATE = late_regex(
    r"(?:all|ven|arriv|part|rest|tomb|mort|mont|descend|entr|rentr|sort|pass|dev|rev|parv|retourn|ass|dispos"
    r"|intéress|situ|concern|habitu|fatigu|bas|bloqu|coinc|li|confront|occup|inspir|excit|passionn|fascin|intrigu"
    r"|connect|inscri|engag|persuad|convaincu|oblig|forc|charg|amen|tent|perd|né)"
)
_SUBJECT = late_regex(
    r"(?<![\w-])(?:je|j'|tu|nous|vous|ils?|elles?|on)\s*(?:n'|ne\s+|l'|ai\s+|\w+ment\s+)*\Z"
)
_ADVERB = r"(?:(?:not|just|also|still|now|already|currently|\w+ly)\s+)"


def _is_progressive(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell whether the subject does something in the source, and is not said to have been done anything."""
    if _STATE.match(match["pp"]):
        return False
    subject = _ENGLISH[match["subject"]]
    doing = rf"\b{subject}\s+{_ADVERB}?(?!going\b|being\b)\w+ing\b"
    done = rf"\b{subject}\s+{_ADVERB}?(?:\w+ed|\w+en|built|made|done|set|found|told|known|shown)\b"
    return bool(re.search(doing, sentence.source, re.IGNORECASE)) and not re.search(
        done, sentence.source, re.IGNORECASE
    )


def _has_subject(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell whether a pronoun is the subject, and the form is one of a verb."""
    lemma = look_up(match["gerund"], "fr") or ""
    return lemma.endswith(("er", "ir", "re")) and _SUBJECT.search(sentence.text[: match.start()]) is not None


_RULES = (
    rule(
        r"{P}(?P<subject>je|nous|vous|ils|elles)\s+(?P<at>{ETRE}\s+{ADV}{,2}(?P<pp>{W})){E}",
        "“être” and a participle for an English progressive; French has the present or the imperfect",
        test=_is_progressive,
    ),
    rule(
        r"{P}(?P<at>(?:{ETRE}|été)\s+(?:pas\s+)?{ADV}{,2}en\s+(?P<gerund>[^\W\d_]+ant)){E}",
        "“être” and “en” with a form in “-ant” for an English progressive; French has one verb",
        source=r"\w+ing\b",
        test=_has_subject,
    ),
)


@check(
    severity=Severity.MAJOR,
    confidence=0.88,
    languages=("fr",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def progressive_as_passive(context: Context) -> Iterator[Hit]:
    """“I am writing” is rendered with a participle: “je suis écrit”."""
    yield from find(context, _RULES)
