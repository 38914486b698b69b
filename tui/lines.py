"""Lines about several posts."""

from __future__ import annotations

from postedit.model import Finding
from postedit.review.filed import RESTORED

_SHOWN = 3

CHANGED = "the file has changed since it was checked; R looks at the site again"


def line_of(text: str, finding: Finding) -> int:
    """Give the number of the line, from 1, in which a finding begins."""
    return text.count("\n", 0, finding.target.start) + 1


def few(lines: list[str]) -> str:
    """Give the first lines, and how many more there are."""
    more = [f"and {len(lines) - _SHOWN} more"] if len(lines) > _SHOWN else []
    return "\n".join([*lines[:_SHOWN], *more])


def with_restored_counted(lines: list[str]) -> list[str]:
    """Give lines with one for all posts whose changes are restored, where these are several."""
    restored = [line for line in lines if line.endswith(RESTORED)]
    if len(restored) < 2:
        return lines
    others = [line for line in lines if not line.endswith(RESTORED)]
    return [*others, f"unwritten changes of {len(restored)} posts are restored: d shows them"]
