"""Lines about several posts."""

from __future__ import annotations

from postedit.model import Finding

_SHOWN = 3

CHANGED = "the file has changed since it was checked; R looks at the site again"


def line_of(text: str, finding: Finding) -> int:
    """Give the number of the line, from 1, in which a finding begins."""
    return text.count("\n", 0, finding.target.start) + 1


def few(lines: list[str]) -> str:
    """Give the first lines, and how many more there are."""
    more = [f"and {len(lines) - _SHOWN} more"] if len(lines) > _SHOWN else []
    return "\n".join([*lines[:_SHOWN], *more])


def counted(restored: list[str]) -> list[str]:
    """Give what is said of posts whose changes are restored, in one line where these are several."""
    if len(restored) < 2:
        return restored
    return [f"unwritten changes of {len(restored)} posts are restored: d shows them"]
