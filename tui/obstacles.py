"""Why an action can do nothing now: what cannot be done is said, not passed over."""

from __future__ import annotations

from tui.passage import offers
from tui.reading import Reading
from tui.search import Search
from tui.workspace import Workspace

_OF_FINDING = frozenset(
    f"finding.{name}" for name in ("accept", "dismiss", "alternatives", "everywhere", "scope")
) | {"copy.finding"}
_OF_BOTH = frozenset({"skeleton", "alignment", "renderings", "way_back"})
_OF_FIX = frozenset({"finding.accept", "finding.everywhere"})

MAY_BE_IDLE = ("finding.accept", "finding.dismiss", "segment.edit", "undo", "post.write", "post.diff")
"""The footer's actions that are dim where they can do nothing."""


def obstacle(
    action: str, reading: Reading | None, workspace: Workspace | None, search: Search | None
) -> str | None:
    """Give why an action, by its id, can do nothing now, or None where it can.

    Args:
        action: the id of the action.
        reading: the open pair, None where none can be shown.
        workspace: all pairs, None while they are looked for.
        search: the words that are searched for.
    """
    if workspace is None:
        return "posts are still being looked for"
    if reading is None:
        return "this post is still being checked" if workspace.pairs else "no post is open"
    if reading.session.review.target is None:
        return "this post cannot be read"
    return (
        _of_site(action, workspace)
        or _of_finding(action, reading)
        or _of_view(action, reading, search)
        or _of_text(action, reading)
    )


def _of_site(action: str, workspace: Workspace) -> str | None:
    if action == "post.diff" and not workspace.unwritten:
        return "nothing to write: no post has unwritten changes"
    if action == "filter.drop" and not workspace.filter.hidden:
        return "nothing is hidden: all findings are shown"
    return None


def _of_view(action: str, reading: Reading, search: Search | None) -> str | None:
    if action in {"find.next", "find.previous"} and search is None:
        return "no words to find: / lets you type them"
    if action in _OF_BOTH and reading.session.review.source is None:
        return "this post has no source to compare with"
    return None


def _of_finding(action: str, reading: Reading) -> str | None:
    finding = reading.finding
    if action not in _OF_FINDING:
        return None
    if finding is None:
        return "no finding here: ] goes to the next"
    if action in _OF_FIX and not finding.fixes:
        ask = "m asks the engines, " if offers(finding) else ""
        return (
            f"no fix for this finding: {finding.check} only points; {ask}edit with enter, or dismiss with i"
        )
    if action == "finding.alternatives" and len(finding.fixes) < 2:
        return "no alternatives for this finding"
    return None


def _of_text(action: str, reading: Reading) -> str | None:
    row, session = reading.current_row, reading.session
    if action == "segment.edit" and (row is None or row.target is None):
        return "nothing corresponds to this source segment: edit the segment before or after it"
    if action == "undo" and not session.can_undo:
        return "nothing to undo in this post"
    if action == "redo" and not session.can_redo:
        return "nothing to redo in this post"
    if action == "post.write" and not session.is_unwritten:
        return "nothing to write: the file holds this text already"
    return None
