"""Subordinate clauses of German and Dutch whose verb stands where English has it."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import find, rule
from postedit.late import late_regex
from postedit.model import Severity
from postedit.terms.dictionary import is_known

_OPENED = late_regex(r"\b(?:zo|net|even|evenveel|beter|meer|minder|groter)\s+(?:\w+\s+)?\Z")
"""Words before “als” that compare, so that a statement may follow."""

_MESSAGE = "the verb takes the last place in a clause behind “{}” and the like"
_GERMAN_SUBJECT = (
    r"(?:ich|er|es|wir|man|das|dies|[Ss]ie|du|(?:der|die|das|ein|eine|mein|meine|unser|unsere|Ihr|Ihre|jede[rs]?"
    r"|diese[rs]?)\s+(?:[a-zäöüß]+e[rsn]?\s+)?[A-ZÄÖÜ][\w-]+)"
)
_GERMAN_FINITE = (
    r"(?:bin|ist|sind|war|waren|hat|habe|haben|hatte|kann|können|konnte|muss|müssen|musste|wird|werde|werden|wurde"
    r"|wurden|würde|will|wollen|wollte|soll|sollte|darf|mag|gibt)"
)
# What may stand behind the verb of a statement, and not behind one at the end of its clause.
_GERMAN_NEXT = (
    r"(?:nicht|nichts|kein\w*|ein|eine[nmr]?|sehr|wirklich|ziemlich|schon|noch|auch|einfach|immer|jetzt|nur|mehr"
    r"|die|das|den|dem|mein\w*|Ihr\w*|unser\w*|sich|mich|uns|in|im|an|am|auf|aus|bei|mit|für|von|vom|zum|zur|über"
    r"|etwas|tatsächlich|bereits|endlich|schließlich)"
)
_DUTCH_SUBJECT = r"(?:ik|je|het|hij|ze|we|u|men|dit|(?:de|een|deze|mijn|uw|onze)\s+[a-z-]+)"
_DUTCH_FINITE = (
    r"(?:ben|is|zijn|was|waren|heb|heeft|hebben|had|hadden|kan|kunnen|kon|moet|moeten|moest|wil|zal|zullen|zou"
    r"|zouden|wordt|worden)"
)
_DUTCH_NEXT = (
    r"(?:een|de|het(?!\s+(?:best|meest|liefst|eerst))|niet|geen|deze|dit|mijn|uw|zeer|heel|erg|echt|nog|al|ook|iets"
    r"|op|in|naar|met|voor)"
)
_BY_LANGUAGE = {
    "de": (
        rule(
            rf"{{P}}(?:dass|weil|obwohl|wenn|falls|ob|während|sobald|solange|bevor|nachdem|damit)\s+"
            rf"(?P<at>{_GERMAN_SUBJECT}\s+{_GERMAN_FINITE})\s+{_GERMAN_NEXT}\s+\w",
            _MESSAGE.format("dass"),
            cased=True,
        ),
        rule(
            rf"{{P}}(?:ob|dass)\s+(?P<at>{_GERMAN_SUBJECT}\s+(?:ist|sind|war|waren)\s+(?P<last>[a-z]+))(?=\s*[.!?])",
            _MESSAGE.format("dass"),
            cased=True,
            test=lambda match, _: not is_known(match["last"], "de"),
        ),
    ),
    "nl": (
        rule(
            rf"{{P}}(?:dat|omdat|wanneer|hoewel|zodat|terwijl|zodra|voordat|nadat|als)\s+"
            rf"(?P<at>{_DUTCH_SUBJECT}\s+{_DUTCH_FINITE})\s+{_DUTCH_NEXT}\s+\w",
            _MESSAGE.format("dat"),
            test=lambda match, sentence: not _OPENED.search(sentence.text[: match.start()]),
        ),
    ),
}


@check(
    severity=Severity.MAJOR,
    confidence=0.88,
    needs_source=False,
    languages=("de", "nl"),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def verb_final(context: Context) -> Iterator[Hit]:
    """The finite verb follows the subject in a subordinate clause: “weil es ist ein altes Boot”.

    Sources: Duden, *Die Grammatik*, on the place of the verb; *Algemene Nederlandse Spraakkunst*, 21.1.
    """
    yield from find(context, _BY_LANGUAGE[context.target_language.code])
