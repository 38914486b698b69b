"""Small words that kept their vowel before another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading.classes import is_infinitive, is_participle, is_word, persons_of
from postedit.checks.grammar.reading.rule import expand
from postedit.checks.grammar.reading.sentence import sentences
from postedit.language.base import words
from postedit.late import late_regex
from postedit.model import Edit, Severity, safe, unsafe
from postedit.terms.inflection.french.sound import sounds_as_vowel

_PAIR = late_regex(
    expand(
        r"{B}(?:(?P<small>[Jj]e|[MmTtSsLlDdNn]e|[Ll]a|(?:[Jj]us|[Ll]ors|[Pp]uis|[Qq]uoi)?[Qq]ue)\s"
        r"(?=(?P<next>[a-zà-öø-ÿœ]+){E})"
        r"|(?P<si>[Ss]i)\s(?=(?P<he>ils?){E})|(?P<ce>[Cc]e)\s(?=(?P<is>est|était|étaient){E}))"
    )
)
_COUNTING = late_regex(r"\s+(?:à|sur|et|ou)\b")
_KEEPING = words(
    "un une uns onze onzième oui ouistiti yaourt y a e i o u h à au aux avec et ou où en est ont eu"
)
"""Words before which ``le`` and ``la`` keep their vowel: numbers, letters, and what no noun can be."""
_OBJECTS = words("me te se")
_FOR_OTHERS = words("onze onzième oui et ou h e i o u")


@check(
    severity=Severity.MAJOR,
    confidence=0.95,
    needs_source=False,
    languages=("fr",),
    silenced_by=("untranslated/segment", "addition/link-echo", "grammar/lost-subject"),
)
def elision(context: Context) -> Iterator[Hit]:
    """A small word kept its vowel before another vowel: “me appeler”, “de un”, “si il”."""
    prose = context.target.prose
    mark = "’" if prose.count("’") > prose.count("'") else "'"
    for sentence in sentences(context):
        for match in _PAIR.finditer(sentence.cased):
            group = "small" if match["small"] else "si" if match["si"] else "ce"
            if group == "small" and not _elides(match, sentence.cased):
                continue
            start, end = match.span(group)
            span = sentence.span(start, match.end({"small": "next", "si": "he", "ce": "is"}[group]))
            place = sentence.span(start, end + 1)
            if place.of(prose)[-1:] in "*_[]":
                continue
            short = match[group][:-1] + mark
            make = safe if _may_follow(match) else unsafe
            fix = make(f"write “{short}”", Edit(place.start, place.end, short))
            yield Hit(span, f"“{match[group]}” elides before a vowel", sentence.source_span, (fix,))


def _may_follow(match: re.Match[str]) -> bool:
    """Tell whether an object pronoun has its verb behind it; where it has not, more is wrong than a vowel."""
    small, following = (match["small"] or "").lower(), match["next"]
    if small not in _OBJECTS:
        return True
    return (
        following in {"en", "y"}
        or bool(persons_of(following))
        or is_infinitive(following)
        or is_participle(following)
    )


def _elides(match: re.Match[str], text: str) -> bool:
    small, following = match["small"].lower(), match["next"]
    if following in (_KEEPING if small in {"le", "la"} else _FOR_OTHERS):
        return False
    if small == "de" and following in {"un", "une"} and _COUNTING.match(text, match.end("next")):
        return False
    return sounds_as_vowel(following) and is_word(following)
