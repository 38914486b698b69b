"""Infinitives with “zu” or “te” behind modal verbs, which take the bare one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import find, rule
from postedit.model import Severity

_GERMAN_PRONOUN = r"(?:ich|wir|man|du|sie|es|er)"
_GERMAN_MODAL = (
    r"(?:kann|können|konnte|konnten|muss|müssen|musste|mussten|soll|sollte|sollten|will|wollen|wollte|wollten"
    r"|möchte|möchten|werde|wird|werden|würde|würden|darf|dürfen)"
)
# Words that may take an infinitive with “zu” themselves; none stands between the two verbs.
_GERMAN_WORD = (
    r"(?:\s(?!um\b|ohne\b|statt|gebeten|versuch|schein|brauch|beginn|anfang|haben\b|lage\b|zu\b|es\b|sein\b"
    r"|helfen|oder\b|noch\b|bereit|gezwungen|froh|hoffen|glaub|möglichkeit|dazu|zeit\b|schwer|leicht|einfach"
    r"|schwierig|nötig|notwendig|möglich|und\b|nichts\b|etwas\b|viel\b|genug\b|geben\b)[^\s.,;:!?()–]+)"
)
_GERMAN_INFINITIVE = (
    r"(?:zu\s+[a-zäöüß]{2,}(?:en|ern|eln|tun)|(?:an|ab|auf|aus|ein|her|vor|zurück|zusammen|fest|weiter|hinzu"
    r"|heraus|herunter|nach|um|wieder|mit|bereit|los|durch|hoch)zu[a-zäöüß]{2,}(?:en|ern|eln))"
)
_DUTCH_MODAL = (
    r"(?:kan|kunt|kunnen|kon|konden|moet|moeten|moest|moesten|zal|zult|zullen|zou|zouden|mag|mogen|wil|wilt"
    r"|willen|wilde)"
)
_DUTCH_PRONOUN = r"(?:ik|we|wij|je|u|ze|men|hij)"
_DUTCH_WORD = (
    r"(?:\s(?!om\b|door\b|zonder\b|na\b|in\b|plaats|zijn\b|worden\b|te\b|hebben\b|weten\b|en\b|of\b|niets\b"
    r"|iets\b|veel\b|die\b|tijd\b|genoeg\b)(?!\w*(?:[rgkpnldtvz]en|chten)\b)[^\s.,;:!?()–]+)"
)
_END = r"(?=\s*[.!?;:,])"


def _without_zu(_match: re.Match[str], old: str) -> str:
    """Give the bare infinitive: without the word before it, or without “zu” between its two parts."""
    first, _, rest = old.partition(" ")
    if rest:
        return rest.strip()
    at = re.match(
        r"(?:zurück|zusammen|herunter|hinzu|heraus|weiter|wieder|bereit|durch|\w{2,4}?)(?=zu)", first
    )
    return first if at is None else at[0] + first[at.end() + 2 :]


_RULES = tuple(
    rule(
        rf"{{P}}(?:{pronoun}\s+{modal}|{modal}\s+{pronoun}){{E}}{word}{{,{reach}}}?\s(?P<at>{infinitive}){_END}",
        f"no “{particle}” behind a modal verb",
        rewrite=_without_zu,
    )
    for pronoun, modal, word, reach, infinitive, particle in (
        (_GERMAN_PRONOUN, _GERMAN_MODAL, _GERMAN_WORD, 9, _GERMAN_INFINITIVE, "zu"),
        (_DUTCH_PRONOUN, _DUTCH_MODAL, _DUTCH_WORD, 6, r"te\s+[a-z]{2,}(?:en|doen|zien|gaan)", "te"),
    )
)
_BY_LANGUAGE = {"de": _RULES[:1], "nl": _RULES[1:]}


@check(
    severity=Severity.MAJOR,
    confidence=0.88,
    needs_source=False,
    languages=("de", "nl"),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def modal_infinitive(context: Context) -> Iterator[Hit]:
    """An infinitive with “zu” or “te” hangs on a modal verb: “wir müssen das Boot zu streichen”.

    Sources: Duden, *Die Grammatik*, on verbs that govern the bare infinitive; *Algemene Nederlandse
    Spraakkunst*, 18.5.4, on modal verbs.
    """
    yield from find(context, _BY_LANGUAGE[context.target_language.code])
