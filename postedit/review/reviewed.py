"""A person's word that a whole post is reviewed. It holds for the two texts that were read and no others."""

from __future__ import annotations

import hashlib

from postedit.engine import Review
from postedit.model import Outcome, Refused
from postedit.review.journal import Journal
from postedit.review.verdict import Decision, Matter, Verdict

_LENGTH = 16


def is_reviewed(journal: Journal, texts: str) -> bool:
    """Tell whether somebody has marked a post reviewed, with the texts of that name."""
    return journal.decision(Matter("", texts)) is Decision.REVIEWED


def mark_reviewed(journal: Journal, review: Review, *, is_done: bool) -> Outcome:
    """Write into the journal that a post is reviewed, or take that back."""
    if review.target is None:
        return Refused("it cannot be read")
    decision = Decision.REVIEWED if is_done else Decision.REOPENED
    path = journal.inside(review.pair.target)
    return journal.add(
        Verdict(decision, "", name_of_texts(review), path, "", language=review.pair.target_language)
    )


def name_of_texts(review: Review) -> str:
    """Give a name of the two texts; white space does not count, as in the fingerprints of findings."""
    posts = [" ".join(post.text.split()) if post else "" for post in (review.source, review.target)]
    digest = hashlib.sha256("\0".join(["reviewed", *posts]).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()[:_LENGTH]
