"""Sentences built like English ones: grammatical, and recognised at once."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import find
from postedit.checks.renderings import literal_renderings
from postedit.checks.style.turns import dutch, french, french_links, german, german_build, spanish
from postedit.model import Severity
from postedit.terms import Kind

_RULES = {
    "fr": (*french.RULES, *french_links.RULES),
    "es": spanish.RULES,
    "de": (*german.RULES, *german_build.RULES),
    "nl": dutch.RULES,
}


@check(
    severity=Severity.MINOR,
    confidence=0.82,
    languages=("fr", "es", "de", "nl"),
    silenced_by=(
        *("untranslated/segment", "addition/link-echo", "idiom/literal", "mistranslation/false-friend"),
        *("grammar/calque", "grammar/predicate"),
    ),
)
def calque(context: Context) -> Iterator[Hit]:
    """A sentence keeps the build of the English one: “En complétant ce cours, vous …”."""
    ruled = list(find(context, _RULES[context.target_language.code]))
    yield from ruled
    for hit in literal_renderings(context, Kind.CALQUE):
        if not any(hit.target.overlaps(other.target) for other in ruled):
            yield hit
