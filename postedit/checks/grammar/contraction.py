"""``de le``, ``à les`` where French has one word."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading.classes import may_be_infinitive
from postedit.checks.grammar.reading.rule import expand
from postedit.checks.grammar.reading.sentence import sentences
from postedit.language.base import words
from postedit.late import late_regex
from postedit.model import Edit, Severity, safe
from postedit.terms.inflection.capital import like

_PAIR = late_regex(
    expand(
        r"{B}(?P<prep>[Dd]e|[Àà])\s(?P<article>les?)\s+(?P<one>{W})(?:\s+(?P<two>{W}))?(?:\s+"
        r"(?P<three>{W}))?{E}"
    )
)
_WHOLE = {("de", "le"): "du", ("de", "les"): "des", ("à", "le"): "au", ("à", "les"): "aux"}
_NO_NOUN = words("y en lui leur nous vous ne pas plus uns unes")


@check(
    severity=Severity.MAJOR,
    confidence=0.93,
    needs_source=False,
    languages=("fr",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def contraction(context: Context) -> Iterator[Hit]:
    """A preposition and an article stand apart where French has one word: “de le”, “à les”."""
    for sentence in sentences(context):
        for match in _PAIR.finditer(sentence.cased):
            following = [word.lower() for word in (match["one"], match["two"], match["three"]) if word]
            if (
                match["one"] in _NO_NOUN
                or not match["one"].islower()
                or any(map(may_be_infinitive, following))
            ):
                continue
            span = sentence.span(match.start(), match.end("article"))
            if span.of(context.target.prose).strip("*_") != span.of(context.target.prose):
                continue
            whole = like(match["prep"], _WHOLE[match["prep"].lower(), match["article"]])
            fix = safe(f"write “{whole}”", Edit(span.start, span.end, whole))
            message = f"“{match['prep']} {match['article']}” is one word, “{whole}”"
            yield Hit(span, message, sentence.source_span, (fix,))
