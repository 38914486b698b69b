"""German and Dutch statements whose verb is not in the second place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Rule, Sentence, find, rule
from postedit.late import late_regex
from postedit.model import Severity

# Adverbs and adverbial phrases that take the first place of a statement and are no conjunctions.
_FIRST = (
    r"(?:[Bb]isher|[Hh]eute|[Gg]estern|[Mm]orgen|[Jj]etzt|[Dd]ann|[Vv]ielleicht|[Ll]eider|[Mm]anchmal"
    r"|[Ss]chließlich|[Zz]uerst"
    r"|[Pp]lötzlich|[Dd]anach|[Ii]nzwischen|[Dd]eshalb|[Dd]arum|[Tt]rotzdem|[Zz]unächst|[Aa]ußerdem"
    r"|[Ss]päter|[Nn]ormalerweise"
    r"|[Gg]lücklicherweise|[Kk]ürzlich|[Dd]aher|[Ss]omit|[Oo]ffensichtlich|[Ii]n\s+diesem\s+Fall|[Bb]is"
    r"\s+jetzt)"
)
# A clause at the head of the sentence takes the first place too.
_CLAUSE = (
    r"(?:Wenn|Falls|Sobald|Obwohl|Da|Weil|Nachdem|Bevor|Während|Solange|Als|Seit"
    r"|Wie(?=\s+(?:Sie|du|ich|man)\s))"
)
_FINITE = (
    r"(?:ist|sind|bin|hat|habe|haben|kann|können|muss|müssen|wird|werde|werden|war|waren|hatte|wurde|würde|sollte"
    r"|stimmt|[a-zäöüß]{3,}(?:e|te|ten))"
)
_ADVERB = (
    r"(?:wirklich|einfach|buchstäblich|immer|nie|niemals|oft|derzeit|tatsächlich|normalerweise|ursprünglich"
    r"|schließlich|kürzlich|vor\s+kurzem|ständig|auch|wahrscheinlich|definitiv|schnell|bereits|schon|gerade"
    r"|sicher|sicherlich|offensichtlich|typischerweise|manchmal|eigentlich|endlich|automatisch|sorgfältig)"
)
# A comma before a verb shows that the main clause has begun with it, as it must.
_NO_MAIN_CLAUSE = (
    r"(?:[^,.!?;:]|,(?!\s+[a-zäöüß]+t?e?n?\s)|,(?=\s+(?:dass|ob|wie|die|der|das|den|dem|um|wo|was)\s))"
)
_QUOTE_MARKS = late_regex('["„«»“”]')
_REACH = 200

_DUTCH_FINITE = (
    r"(?:ben|bent|is|zijn|was|waren|heb|hebt|heeft|hebben|had|hadden|kan|kunt|kunnen|kon|konden|moet|moeten|moest"
    r"|wordt|worden|werd|zal|zult|zullen|zou|zouden|wil|wilt|willen|wilde|mag|mogen|ga|gaat|gaan|ging|doe|doet"
    r"|deed|geef|geeft|gaf|zie|zag|weet|wist|denk|dacht|maak|maakt|vond|kreeg|begon|schreef)"
)
_DUTCH_FIRST = (
    r"(?:Nu|Dan|Toen|Vandaag|Gisteren|Gelukkig|Helaas|Misschien|Soms|Eerst|Daarna|Vervolgens|Uiteindelijk"
    r"|Momenteel|Tegenwoordig|Blijkbaar|Natuurlijk|Daarom|Eigenlijk|Bovendien|Ook|Meestal|Vroeger|Later|Onlangs"
    r"|In\s+feite|In\s+(?:19|20)\d\d|(?:Een|Twee|Drie|Vier|Een\s+paar|Enkele)\s+[a-z]+\s+geleden)"
)
_DUTCH_CLAUSE = (
    r"(?:Als|Wanneer|Zodra|Hoewel|Omdat|Toen|Nadat|Voordat|Terwijl|Zoals|Indien"
    r"|Om\s[^,.!?]*\bte\s[a-z]+en(?=,))"
)
_DUTCH_SUBJECT = r"(?:ik|we|wij|je|u|hij|ze|het|men)"
_DUTCH_ADVERB = (
    r"(?:ook|echt|gewoon|nooit|altijd|vaak|meestal|momenteel|eigenlijk|oorspronkelijk|zorgvuldig|zeker"
    r"|waarschijnlijk|persoonlijk|letterlijk|onlangs|alleen|soms|snel|al)"
)


def _is_unquoted(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell a word with no quotation mark in the text before it, as far as a quotation may reach."""
    return not _QUOTE_MARKS.search(sentence.cased, max(0, match.start() - _REACH), match.start())


_BEHIND_ADVERB = "the verb takes the second place behind an adverb"
_BEHIND_CLAUSE = "the verb takes the first place behind a clause that opens the sentence"
_BEHIND_SUBJECT = "an adverb parts the subject from its verb, which takes the second place"
_OPENING = r"\b(?:if|when|once|as|although|though|since|because|after|before|while|until|to)\b"

_GERMAN = (
    rule(
        rf"(?:\A\s*|[.!?]\s+)(?P<at>{_FIRST}\s+(?:[Ii]ch|[Ee]r|[Ww]ir|[Mm]an|[Ee]s))\s+(?!selbst\b|und\b"
        rf"|oder\b|also\b)[^\W\d_]+{{E}}",
        _BEHIND_ADVERB,
        cased=True,
    ),
    rule(
        rf"(?:\A\s*|[.!?]\s+){_CLAUSE}\s{_NO_MAIN_CLAUSE}{{6,200}}?[a-zäöüß](?:e|st|t|n),\s+"
        rf"(?P<at>(?:ich|er|wir|man|das|dies|es)\s+{_FINITE}){{E}}",
        _BEHIND_CLAUSE,
        cased=True,
        source=_OPENING,
    ),
    rule(
        r"(?<=[a-zäöüß])[ ]+(?P<at>Ich)[ ]+(?=[a-zäöüß]+\b)",
        "“Ich” with a capital inside a sentence: two clauses were put together word for word",
        cased=True,
        test=_is_unquoted,
    ),
    rule(
        rf"(?:\A\W*|[.!?]\s+)(?P<at>(?:Ich|Er|Wir|Man|Sie)\s+{_ADVERB})\s+(?:[a-zäöüß]+\s+)?[a-zäöüß]+(?:e|t|n|b|g|m){{E}}",
        _BEHIND_SUBJECT,
        cased=True,
    ),
)
_DUTCH = (
    rule(
        rf"(?:\A\W*|[.!?]\s+)(?P<at>{_DUTCH_FIRST},?\s+{_DUTCH_SUBJECT}\s+{_DUTCH_FINITE}){{E}}",
        _BEHIND_ADVERB,
        cased=True,
    ),
    rule(
        rf"(?:\A\W*|[.!?]\s+){_DUTCH_CLAUSE}\b[^.!?;:]{{,150}}?,\s+"
        rf"(?P<at>(?:{_DUTCH_SUBJECT}|(?:de|een|mijn|uw|onze|deze)\s+[a-zA-Z-]+)\s+{_DUTCH_FINITE})\s",
        _BEHIND_CLAUSE,
        cased=True,
        source=_OPENING,
    ),
    rule(
        rf"(?:\A\W*|[.!?]\s+)(?P<at>(?:Ik|We|Wij|Hij|Men)\s+{_DUTCH_ADVERB}\s+[a-z]+){{E}}",
        _BEHIND_SUBJECT,
        cased=True,
    ),
)
_BY_LANGUAGE: dict[str, tuple[Rule, ...]] = {"de": _GERMAN, "nl": _DUTCH}


@check(
    severity=Severity.MAJOR,
    confidence=0.88,
    needs_source=False,
    languages=("de", "nl"),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def verb_second(context: Context) -> Iterator[Hit]:
    """A statement keeps the order of English behind its first part: “Bisher ich mag es”.

    Sources: Duden, *Die Grammatik*, on the place of the verb; *Algemene Nederlandse Spraakkunst*, 21.1.2.
    """
    yield from find(context, _BY_LANGUAGE[context.target_language.code])
