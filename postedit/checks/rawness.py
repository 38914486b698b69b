"""Whether a post reads as raw machine output: a translation that no person has gone over.

What people leave in a post they translated or edited is rare; what a machine leaves is not. Where much was
found, signs that say little by themselves may be believed, too.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from postedit.checks.base import Check
from postedit.checks.prose_words import words_in
from postedit.model import Finding
from postedit.post import Post

_LEAST = 4
_A_THOUSAND_WORDS = 1000
_DENSE = 3
"""Findings in 1,000 words. Of 208 posts by people three have as many; of a machine's posts with as many
findings as are asked for, nearly all."""


def reads_raw(findings: Sequence[Finding], target: Post) -> bool:
    """Tell by the number of findings on its words whether a target reads as raw machine output."""
    if len(findings) < _LEAST:
        return False
    words = len(words_in(target.prose))
    return len(findings) * _A_THOUSAND_WORDS >= _DENSE * words


def without_doubtful(
    findings: Sequence[Finding], checks: Iterable[Check], target: Post, *, is_raw: bool
) -> tuple[list[Finding], bool]:
    """Leave the findings of checks for raw output out, unless the post is known to be raw or reads so.

    Gives the findings, and whether the post is raw. Where no other check ran nothing is known, and all stay.
    """
    doubtful = {check.name for check in checks if check.only_raw}
    asking = {check.name for check in checks if check.asks}
    sure = [finding for finding in findings if finding.check not in doubtful]
    is_raw = is_raw or reads_raw([finding for finding in sure if finding.origin not in asking], target)
    if is_raw or all(check.only_raw for check in checks):
        return list(findings), is_raw
    return sure, is_raw
