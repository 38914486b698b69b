"""The checks: one a file, in the folder of its category, with its page beside it."""

from postedit.checks.base import Check, Hit, check
from postedit.checks.context import Context
from postedit.checks.registry import all_checks, select

__all__ = ["Check", "Context", "Hit", "all_checks", "check", "select"]
