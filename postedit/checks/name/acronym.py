"""Acronyms that were translated or turned."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.naming import Became, lost_names
from postedit.model import Edit, Severity, unsafe


@check(
    severity=Severity.MAJOR,
    confidence=0.9,
    silenced_by=("name/translated", "term/literal", "untranslated/segment"),
)
def acronym(context: Context) -> Iterator[Hit]:
    """An acronym has its letters in another order or others in their place, and is none that is in use."""
    for lost in lost_names(context):
        if lost.became is not Became.OTHER_ACRONYM or lost.target is None:
            continue
        word = lost.target.of(context.target.text)
        if (lost.name, word) in context.target_language.acronyms or not _is_damage(lost.name, word):
            continue
        fix = unsafe(f"write {lost.name}", Edit(lost.target.start, lost.target.end, lost.name))
        yield Hit(lost.target, f"the source's acronym is {lost.name}", lost.source, (fix,))


def _is_damage(name: str, word: str) -> bool:
    """Tell an acronym of mixed case, or one of three letters or more that were merely put in another order.

    Organisations and laws have acronyms of their own in many languages, with other letters.
    """
    if not name.isupper():
        return True
    return len(name) >= 3 and sorted(name) == sorted(word)
