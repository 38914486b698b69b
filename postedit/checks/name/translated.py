"""Names that were translated."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.renderings import literal_renderings
from postedit.late import late_regex
from postedit.model import Edit, Fix, Severity
from postedit.terms import Kind

# The article of the words that a name was taken for, and what is left of it before the name itself.
_PLURAL_ARTICLES = {
    "fr": {"les": "", "des": "de ", "aux": "à "},
    "es": {"los": "", "las": ""},
}
_ARTICLE = late_regex(r"(?<!\w)(?P<article>[A-Za-z]{3}) \Z")
_THE = late_regex(r"\b(?:the|these|those|our|your|its|their)\s+\W*\Z", re.IGNORECASE)
_BACK = 12


@check(
    severity=Severity.CRITICAL,
    confidence=0.93,
    needs_source=False,
    silenced_by=("idiom/literal", "term/literal"),
)
def translated(context: Context) -> Iterator[Hit]:
    """The name of a product, a company or a work was translated as if it were words."""
    for hit in literal_renderings(context, Kind.NAME):
        fixes = tuple(_without_article(context, hit, fix) for fix in hit.fixes)
        yield msgspec.structs.replace(hit, fixes=fixes)


def _without_article(context: Context, hit: Hit, fix: Fix) -> Fix:
    """Take the plural article before a name out, too, where the source has none: “les Pages” is “Pages”."""
    articles = _PLURAL_ARTICLES.get(context.target_language.code)
    if articles is None or hit.source is None or context.source is None or len(fix.edits) != 1:
        return fix
    (edit,) = fix.edits
    before = context.source.text[max(0, hit.source.start - _BACK) : hit.source.start]
    found = _ARTICLE.search(context.target.text, max(0, edit.start - _BACK), edit.start)
    if found is None or found["article"] not in articles or _THE.search(before):
        return fix
    left = articles[found["article"]]
    if left == "de " and edit.text[:1] in "AEIOUY":
        left = "d'"
    return msgspec.structs.replace(fix, edits=(Edit(found.start(), edit.end, left + edit.text),))
