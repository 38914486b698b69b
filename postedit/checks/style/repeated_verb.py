"""One French verb for two verbs of the source in one sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.checks.grammar.reading.classes import is_infinitive, persons_of
from postedit.language import get
from postedit.language.base import words
from postedit.late import late_regex
from postedit.model import Severity
from postedit.terms.dictionary import look_up

_AUXILIARIES = words("être avoir pouvoir devoir vouloir aller venir falloir faire")
_WORD = late_regex(r"[a-z]{3,}", re.IGNORECASE)
_STEM = 4
"""Letters by which two words of the source are taken for forms of one."""


def _verb(word: str) -> str | None:
    """Give the infinitive of a verb's form, None for what is no verb or a mere auxiliary."""
    lemma = word if is_infinitive(word) else look_up(word, "fr")
    if lemma is None or not is_infinitive(lemma) or lemma in _AUXILIARIES:
        return None
    return lemma if lemma == word or word.endswith(("ez", "ons")) or persons_of(word) else None


def _is_of_two(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell one verb here twice, where no word of the source comes twice."""
    first = _verb(match["first"])
    if first is None or first != _verb(match["second"]):
        return False
    small = get("en").function_words
    theirs = [word.lower() for word in _WORD.findall(sentence.source)]
    stems = [word[:_STEM] for word in theirs if word not in small]
    return bool(stems) and len(set(stems)) == len(stems)


_RULES = (
    rule(
        r"{P}(?P<at>(?P<first>[^\W\d_]{4,})(?:\s+[\w'-]+){1,6}?\s+(?:et|ou|pour|mais)\s+(?:de\s+|d'|à\s+)?"
        r"(?P<second>[^\W\d_]{4,}))(?![\w'])",
        "one verb for two of the source",
        test=_is_of_two,
    ),
)


@check(
    severity=Severity.MINOR,
    confidence=0.82,
    languages=("fr",),
    silenced_by=("untranslated/segment", "addition/link-echo", "style/collapsed-pair"),
)
def repeated_verb(context: Context) -> Iterator[Hit]:
    """A verb comes twice in a sentence whose source has two: “Donnez des exemples pour donner”."""
    yield from find(context, _RULES)
