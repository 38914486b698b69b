"""Clauses with two finite verbs."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, sentences
from postedit.language.base import words
from postedit.late import late_regex
from postedit.model import Severity

_LONGEST = 60
"""Code points from the first verb to the second beyond which only the second is pointed at."""
_MARK = r"[,;:.!?()\"„“”«»‘’‚–—…/\ufffc\[\]|<>=&]|\s-\s"


class _Facts(msgspec.Struct, frozen=True):
    """What tells the clauses of a language.

    Attributes:
        finite: forms that are finite verbs and nothing else.
        joins: matches what stands between two clauses or ends one.
        opens: matches a word that may open a clause inside another; None where a comma always shows that.
    """

    finite: frozenset[str]
    joins: re.Pattern[str]
    opens: re.Pattern[str] | None


def _facts(finite: str, joining: str, *, has_commas: bool) -> _Facts:
    inner = rf"(?<![\w-])(?:{joining})(?![\w-])"
    return _Facts(
        words(finite),
        late_regex(rf"{_MARK}|{inner}", re.IGNORECASE),
        None if has_commas else late_regex(inner, re.IGNORECASE),
    )


# Forms that are an infinitive or a participle, too, are left out, and nouns where nouns have no capital.
_BY_LANGUAGE = {
    "de": _facts(
        """
        bin ist sind war waren hat habe hatte hatten kann kannst konnte konnten muss musst musste mussten wird
        werde wurde wurden würde soll sollte will wollte möchte darf geht gibt ging gab kam kommt macht steht
        stand liegt lag sieht sah heißt hieß läuft lief hält bleibt blieb nimmt nahm fand bringt denke denkt
        scheint begann wäre hätte könnte müsste dürfte tut tat dachte sagte sagt spricht sprach schrieb zeigte
        lässt ließ weißt gefiel brauchte arbeitete glaube meinte
        """,
        "und|oder|aber|sondern|denn|sowie|bzw|doch|dass|daß|weil|wenn|ob|als|wie|was|wer|wen|wem|wo|wann|warum"
        r"|welche\w*|bevor|nachdem|obwohl|sobald|falls|damit|bis|seit|während|je|indem|wohin|woher|wobei|sodass"
        "|da|um|jedoch|bitte|sowohl|noch|soweit|sofern|solange|wozu|womit|wovon|wofür|worauf",
        has_commas=True,
    ),
    "nl": _facts(
        """
        ben bent is was waren heb hebt heeft had hadden kan kunt kon konden moet moest moesten wordt werd
        werden zal zult zou zouden wilde wilden mag mocht gaat ging gingen komt kwam doet deed geeft gaf ziet
        zag weet wist staat stond lijkt leek blijft bleef laat liet neemt nam vindt vond krijgt kreeg betekent
        """,
        r"en|of|maar|want|dat|die|wat|wie|waar\w*|als|alsof|toen|omdat|hoe|hoewel|zodat|terwijl|zodra|voordat"
        r"|nadat|wanneer|sinds|totdat|tot|indien|dan|zoals|welke?|zolang|dus|om|tenzij|doordat|naarmate|al"
        "|evenals|mits|in staat",
        has_commas=False,
    ),
    "es": _facts(
        """
        soy eres es somos son era eran fue fueron estoy está estás estamos están estaba estaban tengo tiene
        tienes tenemos tienen tenía tuvo puedo puede puedes podemos pueden podía podría hago hace hacen hizo
        voy vas va vamos van iba debe deben debería quiero quiere quieren hay había sabe saben sería será
        serán he ha han hemos permite permiten viene vienen dice dicen dijo
        """,
        r"y|e|o|u|pero|sino|que|quien|quienes|quiénes|cual|cuales|cuy[oa]s?|donde|cuando|como|si|porque|pues|mientras"
        "|aunque|qué|cómo|dónde|cuándo|cuál|quién|cuánto|cuanto|según|ni|conforme|así|lo|hace",
        has_commas=False,
    ),
    "fr": _facts(
        """
        suis est sommes êtes sont était étaient étais ont avons avez avait avaient avais peux peut peuvent
        pouvez pouvait doit doivent devez devait vais va vont allez veut veulent voulez sera seront serait
        seraient aura auront aurait sait savent savez vient viennent permettent
        """,
        r"et|ou|mais|car|donc|que|qui|dont|où|si|quand|comme|comment|pourquoi|lorsque|puisque|parce|tandis|quoi"
        r"|quel\w*|l[ae]s?quel\w*|laquelle|lesquel\w*|auquel|auxquel\w*"
        r"|duquel|desquel\w*|combien|ni|sinon|puis|alors|qu|lorsqu|puisqu|s",
        has_commas=False,
    ),
}
_WORD = late_regex(r"(?<![\w'’-])[^\W\d_]+(?![\w'’-])")


@check(
    severity=Severity.MAJOR,
    confidence=0.88,
    needs_source=False,
    languages=("de", "nl", "es", "fr"),
    silenced_by=("untranslated/segment", "addition/link-echo", "grammar/verb-second", "grammar/verb-final"),
)
def second_verb(context: Context) -> Iterator[Hit]:
    """A clause has two finite verbs, with nothing to join them: “Das Boot ist liegt im Hafen”.

    Sources: *Amtliche Regelung der deutschen Rechtschreibung* (2024), section 74, on commas;
    for the other languages clauses are told by the words that join them.
    """
    facts = _BY_LANGUAGE[context.target_language.code]
    for sentence in sentences(context):
        met = facts.finite & sentence.words
        if len(met) > 1 or any(sentence.text.count(word) > 1 for word in met):
            yield from _hits(sentence, facts)


def _hits(sentence: Sentence, facts: _Facts) -> Iterator[Hit]:
    start, inner = 0, facts.opens.search(sentence.text) if facts.opens is not None else None
    last = len(sentence.text) if inner is None else inner.start()
    for stop, after in [
        *((m.start(), m.end()) for m in facts.joins.finditer(sentence.text, 0, last)),
        (last, last),
    ]:
        verbs = [
            match
            for match in _WORD.finditer(sentence.text, start, stop)
            if _is_finite(match, sentence, facts)
        ]
        if len(verbs) > 1 and sentence.text[verbs[0].end() : verbs[1].start()].strip():
            first, second = verbs[0].start(), verbs[1]
            begin = first if second.end() - first <= _LONGEST else second.start()
            span = sentence.span(begin, second.end())
            yield Hit(span, "two finite verbs in one clause", sentence.source_span)
            return
        start = after


def _is_finite(match: re.Match[str], sentence: Sentence, facts: _Facts) -> bool:
    """Tell a finite verb in small letters, or at the head of the sentence, from a name."""
    if match[0] not in facts.finite:
        return False
    return sentence.cased[match.start()].islower() or not sentence.text[: match.start()].strip(" *_\"'")
