"""What a reviewer decided, and of which findings it holds."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from postedit.engine import Review
from postedit.model import Finding
from postedit.review.likeness import cause_of

Key = tuple[str, ...]
"""Names what a verdict is about; the last verdict with a key counts."""


class Decision(StrEnum):
    """What a reviewer decided of a finding; REOPENED takes an earlier decision back.

    REVIEWED is said of a whole post (see ``reviewed``).
    """

    ACCEPTED = "accepted"
    EDITED = "edited"
    DISMISSED = "dismissed"
    DEFERRED = "deferred"
    REOPENED = "reopened"
    REVIEWED = "reviewed"


class Scope(StrEnum):
    """How far a verdict reaches: this finding, or all with its cause in the post, the site, any language."""

    HERE = "here"
    POST = "post"
    SITE = "site"
    LANGUAGES = "all-languages"

    @property
    def is_wide(self) -> bool:
        """Tell whether a verdict holds in other posts too."""
        return self in {Scope.SITE, Scope.LANGUAGES}


class Matter(msgspec.Struct, frozen=True, gc=False):
    """A finding as verdicts know it.

    Attributes:
        check: the check.
        fingerprint: its name, which survives moves.
        words: what findings with the same cause have in common (see ``likeness``).
        path: the target, relative to the site's root.
        language: the target's language.
    """

    check: str
    fingerprint: str
    words: str = ""
    path: str = ""
    language: str = ""

    def key(self, scope: Scope) -> Key:
        """Give the key of the verdicts of one scope on this finding."""
        if scope is Scope.HERE:
            return (scope, self.fingerprint)
        within = {Scope.POST: self.path, Scope.SITE: self.language, Scope.LANGUAGES: ""}[scope]
        return (scope, self.check, self.words, within)


class Verdict(msgspec.Struct, frozen=True, omit_defaults=True):
    """One line of the journal. ``time`` is UTC, ISO 8601; the texts are for people who read the file."""

    decision: Decision
    check: str
    fingerprint: str
    path: str
    target: str
    source: str = ""
    reason: str = ""
    time: str = ""
    scope: Scope = Scope.HERE
    words: str = ""
    language: str = ""
    who: str = ""

    @property
    def key(self) -> Key:
        """Give what the verdict is about."""
        return Matter(self.check, self.fingerprint, self.words, self.path, self.language).key(self.scope)


def matter_of(review: Review, finding: Finding, fingerprint: str, path: str) -> Matter:
    """Give a finding of a review as verdicts know it; ``path`` is its target within the site."""
    words = cause_of(review, finding).words
    return Matter(finding.check, fingerprint, words, path, review.pair.target_language)
