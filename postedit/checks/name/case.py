"""Names in other capitals."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.naming import Became, Form, lost_names
from postedit.language.base import Language
from postedit.model import Edit, Severity, safe
from postedit.terms.dictionary import is_known


@check(severity=Severity.MINOR, confidence=0.9, silenced_by=("name/translated", "untranslated/segment"))
def case(context: Context) -> Iterator[Hit]:
    """A name has other capitals than in the source (``Github`` for ``GitHub``)."""
    for lost in lost_names(context):
        if lost.became is not Became.OTHER_CASE or lost.target is None or lost.form is Form.CAPITAL:
            continue
        if lost.name.isupper() or (len(lost.name) > 3 and lost.target.of(context.target.text).isupper()):
            continue
        if _is_common(lost.target.of(context.target.text), context.target_language):
            continue
        fix = safe(f"write {lost.name}", Edit(lost.target.start, lost.target.end, lost.name))
        yield Hit(lost.target, f"the source writes {lost.name}", lost.source, (fix,))


def _is_common(word: str, language: Language) -> bool:
    """Tell a name that became a common word of the language, which writes it small: ``wifi``."""
    return word.islower() and is_known(word, language.code)
