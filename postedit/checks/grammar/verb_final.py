"""Subordinate clauses of German and Dutch whose verb stands where English has it."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import find, rule
from postedit.model import Severity

_MESSAGE = "the verb takes the last place in a clause behind “{}” and the like"
_BY_LANGUAGE = {
    "de": (
        rule(
            r"{P}(?:dass|weil|obwohl|wenn|falls|ob|während|sobald|solange|bevor|nachdem)\s+(?P<at>(?:ich|er|es"
            r"|wir|man|das|dies|[Ss]ie|du|(?:der|die|das|ein|eine|mein|meine|unser|unsere|Ihr|Ihre|jede[rs]?"
            r"|diese[rs]?)\s+[A-ZÄÖÜ][\w-]+)\s+(?:bin|ist|sind|war|waren|hat|habe|haben|kann|können|muss"
            r"|müssen|wird|werden|wurde|wurden|will|wollen|soll|sollte))\s+(?:nicht|kein\w*|ein|eine|einen"
            r"|einem|einer|sehr|wirklich|die|das|den|dem|mein\w*|im|auf|mit|für|zum|zur)\s+\w",
            _MESSAGE.format("dass"),
            cased=True,
        ),
    ),
    "nl": (
        rule(
            r"{P}(?:dat|omdat|wanneer|hoewel|zodat|terwijl|zodra|voordat|nadat)\s+(?P<at>(?:ik|je|het|hij|ze|we"
            r"|u|dit)\s+(?:ben|is|zijn|was|waren|heb|heeft|hebben|kan|kunnen|moet|moeten|wil|zal|zullen|wordt"
            r"|worden))\s+(?:een|de|het(?!\s+(?:best|meest|liefst|eerst))|niet|geen|deze|dit|mijn|uw|zeer"
            r"|heel|erg|echt)\s+\w",
            _MESSAGE.format("dat"),
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
