"""What a LanguageTool server says of grammar."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import EVERYTHING, Hit, check
from postedit.checks.context import Context
from postedit.checks.remarks import remarked
from postedit.model import Severity

_GROUP = "grammar"
"""A rule's ``issueType``, by the quality types of ITS 2.0 (https://www.w3.org/TR/its20/#lqissue-typevalues).
The other types are spelling, marks, spaces and style, which have checks of their own or are up to a house."""


@check(severity=Severity.MAJOR, confidence=0.8, needs_source=False, silenced_by=(EVERYTHING,), asks=True)
def languagetool(context: Context) -> Iterator[Hit]:
    """LanguageTool, on a server that you name, finds a mistake in grammar."""
    return remarked(context, "languagetool", lambda remark, _: remark.group == _GROUP)
