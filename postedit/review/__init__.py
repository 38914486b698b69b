"""What a reviewer does to findings: accepting, editing, dismissing, undoing, writing. No screen."""

from postedit.review.batch import BatchResult, fix_post
from postedit.review.fingerprint import fingerprints
from postedit.review.journal import Journal
from postedit.review.proof import prove
from postedit.review.session import Session
from postedit.review.verdict import Decision, Scope, Verdict

__all__ = [
    "BatchResult",
    "Decision",
    "Journal",
    "Scope",
    "Session",
    "Verdict",
    "fingerprints",
    "fix_post",
    "prove",
]
