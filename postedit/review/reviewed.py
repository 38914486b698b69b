"""A person's word that a whole post is reviewed. It holds for the two texts that were read and no others."""

from __future__ import annotations

import hashlib

from postedit.engine import Review
from postedit.review.journal import Journal
from postedit.review.verdict import Decision, Matter, Verdict

_LENGTH = 16


def is_reviewed(journal: Journal, texts: str) -> bool:
    """Tell whether somebody has marked a post reviewed, with the texts of that name."""
    return journal.decision(Matter("", texts)) is Decision.REVIEWED


def mark(review: Review, path: str, *, is_done: bool) -> Verdict:
    """Give the verdict that a post, ``path`` within the site, is reviewed, or that it is not after all."""
    decision = Decision.REVIEWED if is_done else Decision.REOPENED
    return Verdict(decision, "", name_of_texts(review), path, "", language=review.pair.target_language)


def name_of_texts(review: Review) -> str:
    """Give a name of the two texts; white space does not count, as in the fingerprints of findings."""
    posts = [" ".join(post.text.split()) if post else "" for post in (review.source, review.target)]
    digest = hashlib.sha256("\0".join(["reviewed", *posts]).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()[:_LENGTH]
