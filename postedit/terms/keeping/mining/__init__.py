"""Candidates for the term base, from a site's own aligned posts."""

from postedit.terms.keeping.mining.candidate import Candidate, Use
from postedit.terms.keeping.mining.mine import mine

__all__ = ["Candidate", "Use", "mine"]
