"""Whole sites: many pairs in several processes, and what is known of them from the last time."""

from postedit.batch.counts import Counts
from postedit.batch.engines import Engines
from postedit.batch.fixing import Fixing, propose
from postedit.batch.job import Job, Outcome
from postedit.batch.memory import Memory
from postedit.batch.records import Records
from postedit.batch.run import Elsewhere, check_all

__all__ = [
    "Counts",
    "Elsewhere",
    "Engines",
    "Fixing",
    "Job",
    "Memory",
    "Outcome",
    "Records",
    "check_all",
    "propose",
]
