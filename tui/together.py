"""What is done in many posts at once: accepting all its like."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from uuid import uuid4

from postedit.model import Done, Finding, Outcome, Refused
from postedit.review.batch import Choice
from postedit.review.likeness import Cause, Like, fix_like
from postedit.review.overview import Group, group_by_cause
from tui.progress import Progress
from tui.workspace import Workspace


def groups(workspace: Workspace) -> list[Group]:
    """Give the causes of all open findings of the site, the most frequent first."""
    return group_by_cause(
        (pair, finding, cause)
        for pair in workspace.pairs
        for finding, cause in _open_causes(workspace, pair.target)
    )


def likes(workspace: Workspace, path: Path, finding: Finding) -> list[Like]:
    """Give every open finding of the site with the cause of this one and a fix, this one first."""
    cause = dict(_open_causes(workspace, path)).get(finding)
    alike = [
        Like(pair, other, fix)
        for pair in workspace.pairs
        for other, its_cause in _open_causes(workspace, pair.target)
        if its_cause == cause and (fix := fix_like(other, None)) is not None
    ]
    return sorted(alike, key=lambda like: (like.pair.target != path, like.finding != finding))


def _open_causes(workspace: Workspace, path: Path) -> list[tuple[Finding, Cause]]:
    found = workspace.checked(path)
    known = set(workspace.findings(path) or ())
    return [one for one in found.causes() if one[0] in known] if found and known else []


def accept_all(workspace: Workspace, chosen: Sequence[Like], progress: Progress | None = None) -> Outcome:
    """Apply fixes in several posts as one action; what is done when somebody stops it is one too."""
    progress = progress or Progress()
    by_path: dict[Path, list[Choice]] = defaultdict(list)
    for like in chosen:
        by_path[like.pair.target].append((like.finding, like.fix))
    bulk = uuid4().hex
    count, posts, reasons = 0, 0, list[str]()
    for path, choices in progress.through([*by_path.items()]):
        with workspace.busy():
            session = workspace.hold(path)
            accepted, refused = session.accept_all(choices, bulk) if session else (0, ["the post is gone"])
            workspace.recount(path)
        count += accepted
        posts += accepted > 0
        reasons += refused
    if not count:
        return Refused(f"{'; '.join(dict.fromkeys(reasons)) or 'nothing was accepted'}{progress.rest}")
    rest = f"; {len(reasons)} refused: {reasons[0]}" if reasons else ""
    where = f" in {posts} post{'' if posts == 1 else 's'}" if len(by_path) > 1 else ""
    return Done(f"accepted {count}{where}{rest}{progress.rest}")
