"""An author who is a man in one sentence and a woman in the next."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading.classes import is_participle
from postedit.checks.grammar.reading.rule import expand
from postedit.checks.grammar.reading.sentence import sentences
from postedit.language.base import words
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span, unsafe

_OF_I = late_regex(
    expand(
        r"{P}(?:je\s+(?:ne\s+)?(?:me\s+)?(?:suis|serai|serais|fus)|j'\s*(?:étais|ai\s+été|avais\s+été"
        r"|aurais\s+été))\s+{ADV}{,2}"
        r"(?P<word>[^\W\d_]+){E}"
    )
)
_ADJECTIVES = words(
    "content heureux ravi prêt certain convaincu seul sûr intéressé fier désolé surpris étonné impatient"
)
_FEMININE = {
    **{adjective + "e": adjective for adjective in _ADJECTIVES if not adjective.endswith(("x", "r"))},
    **{"heureuse": "heureux", "fière": "fier", "sûre": "sûr"},
}


@check(
    severity=Severity.MAJOR,
    confidence=0.85,
    needs_source=False,
    languages=("fr",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def author_gender(context: Context) -> Iterator[Hit]:
    """The first person changes gender within the post: “je suis contactée” beside “je suis allé”."""
    found = [
        (sentence.span(*match.span("word")), gender, match["word"])
        for sentence in sentences(context)
        for match in _OF_I.finditer(sentence.text)
        if (gender := _gender(match["word"]))
    ]
    feminine = {word for _, gender, word in found if gender == "f"}
    masculine = {word for _, gender, word in found if gender == "m"}
    if not feminine or not masculine or len(feminine) == len(masculine):
        return
    odd = feminine if len(feminine) < len(masculine) else masculine
    yield from (_hit(*one) for one in found if one[2] in odd)


def _gender(word: str) -> str:
    """Give ``m`` or ``f`` for a participle or adjective that shows its gender, else nothing."""
    if word in _FEMININE or (word.endswith("ée") and is_participle(word)):
        return "f"
    return "m" if word in _ADJECTIVES or (word.endswith("é") and is_participle(word)) else ""


def _hit(span: Span, gender: str, word: str) -> Hit:
    other = _FEMININE.get(word, word[:-1]) if gender == "f" else word + "e"
    fix = unsafe(f"write “{other}”", Edit(span.start, span.end, other))
    return Hit(span, "the author has another gender here than elsewhere in the post", fixes=(fix,))
