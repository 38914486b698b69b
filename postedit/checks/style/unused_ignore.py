"""Comments that leave out what is not found."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import EVERYTHING, Hit, check
from postedit.checks.context import Context
from postedit.checks.ignores import Ignore, ignores
from postedit.checks.registry import all_checks
from postedit.model import Edit, Fix, Severity, safe


@check(severity=Severity.MINOR, confidence=0.98, needs_source=False, is_last=True)
def unused_ignore(context: Context) -> Iterator[Hit]:
    """A comment leaves checks out that find nothing there, or that do not exist."""
    for ignore in ignores(context.target):
        if any(ignore.covers(finding) for finding in context.findings):
            continue
        unknown = sorted(name for name in ignore.names if name.partition(":")[0] not in _all_names())
        if unknown:
            message = f"no check or category is called “{unknown[0]}”"
        elif _wanted(ignore) <= context.ran:
            message = "nothing is found here that this leaves out"
        else:
            continue
        yield Hit(ignore.place, message, None, _fixes(ignore))


def _all_names() -> set[str]:
    checks = all_checks().values()
    return {EVERYTHING} | {check.name for check in checks} | {check.category for check in checks}


def _wanted(ignore: Ignore) -> set[str]:
    """Give the checks that must have run before the comment can be called of no use."""
    names = {name.partition(":")[0] for name in ignore.names} or {EVERYTHING}
    checks = [check for check in all_checks().values() if check.is_among(names) and not check.is_last]
    return {check.name for check in checks if check.default or check.name in names}


def _fixes(ignore: Ignore) -> tuple[Fix, ...]:
    if ignore.removal is None:
        return ()
    return (safe("remove the comment", Edit(ignore.removal.start, ignore.removal.end, "")),)
