"""Which findings have the same cause, so that one decision can stand for all of them."""

from __future__ import annotations

import msgspec

from postedit.engine import Review
from postedit.model import Finding, Fix
from postedit.site import PostPair

_OF_WORDS = frozenset({"term", "name", "idiom", "mistranslation", "untranslated", "register"})
"""Categories whose findings are alike where the same words of the source were rendered wrong. Elsewhere the
check itself is the pattern: a space in an address, a quote that became a guillemet."""


class Cause(msgspec.Struct, frozen=True):
    """What findings have in common: the check, and for checks of words the words of the source."""

    check: str
    words: str = ""

    def __str__(self) -> str:
        return f"{self.check} “{self.words}”" if self.words else self.check


class Like(msgspec.Struct, frozen=True):
    """A finding of a pair, and the fix that would be applied to it."""

    pair: PostPair
    finding: Finding
    fix: Fix


def cause_of(review: Review, finding: Finding) -> Cause:
    """Give the cause of a finding; words are compared without regard to case and white space."""
    source = finding.source.of(review.source.text) if finding.source and review.source else None
    target = finding.target.of(review.target.text) if review.target else ""
    return Cause(finding.check, words_of_cause(finding.check, source, target))


def words_of_cause(check: str, source: str | None, target: str) -> str:
    """Give the words of the source, or where there is none of the target, that make a cause; or nothing."""
    if check.partition("/")[0] not in _OF_WORDS:
        return ""
    return " ".join((target if source is None else source).casefold().split())


def fix_like(finding: Finding, model: Fix | None) -> Fix | None:
    """Give the fix of a finding that says what ``model`` says, else its first; None where it has none.

    A reviewer who chose the second rendering of a term wants that one everywhere, inflected as each place
    asks for.
    """
    if model is not None:
        same = next((fix for fix in finding.fixes if fix.title == model.title), None)
        if same is not None:
            return same
    return finding.fixes[0] if finding.fixes else None
