"""German statements whose verb is not in the second place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
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
_CLAUSE = r"(?:Wenn|Falls|Sobald|Obwohl|Da|Weil|Nachdem|Bevor|Während|Solange|Als|Seit)"
_FINITE = (
    r"(?:ist|sind|bin|hat|habe|haben|kann|können|muss|müssen|wird|werde|werden|war|waren|hatte|wurde|würde|sollte"
    r"|stimmt|[a-zäöüß]{3,}(?:e|te|ten))"
)
# A comma before a verb shows that the main clause has begun with it, as it must.
_NO_MAIN_CLAUSE = (
    r"(?:[^,.!?;:]|,(?!\s+[a-zäöüß]+t?e?n?\s)|,(?=\s+(?:dass|ob|wie|die|der|das|den|dem|um|wo|was)\s))"
)
_QUOTE_MARKS = late_regex('["„«»“”]')
_REACH = 200


def _is_unquoted(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell a word with no quotation mark in the text before it, as far as a quotation may reach."""
    return not _QUOTE_MARKS.search(sentence.cased, max(0, match.start() - _REACH), match.start())


_RULES = (
    rule(
        rf"(?:\A\s*|[.!?]\s+)(?P<at>{_FIRST}\s+(?:[Ii]ch|[Ee]r|[Ww]ir|[Mm]an|[Ee]s))\s+(?!selbst\b|und\b"
        rf"|oder\b|also\b)[^\W\d_]+{{E}}",
        "the verb takes the second place behind an adverb",
        cased=True,
    ),
    rule(
        rf"(?:\A\s*|[.!?]\s+){_CLAUSE}\s{_NO_MAIN_CLAUSE}{{6,200}}?[a-zäöüß](?:e|st|t|n),\s+"
        rf"(?P<at>(?:ich|er|wir|man|das|dies|es)\s+{_FINITE}){{E}}",
        "the verb takes the first place behind a clause that opens the sentence",
        cased=True,
        source=r"\b(?:if|when|once|as|although|though|since|because|after|before|while|until)\b",
    ),
    rule(
        r"(?<=[a-zäöüß])[ ]+(?P<at>Ich)[ ]+(?=[a-zäöüß]+\b)",
        "“Ich” with a capital inside a sentence: two clauses were put together word for word",
        cased=True,
        test=_is_unquoted,
    ),
)


@check(
    severity=Severity.MAJOR,
    confidence=0.88,
    needs_source=False,
    languages=("de",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def verb_second(context: Context) -> Iterator[Hit]:
    """A German statement keeps the order of English behind its first adverb: “Bisher ich mag es”."""
    yield from find(context, _RULES)
