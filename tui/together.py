"""What is done in many posts at once: accepting all its like, and taking back what changed several."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import uuid4

from postedit.model import Done, Finding, Outcome, Refused
from postedit.review.batch import Choice
from postedit.review.history import History
from postedit.review.likeness import Cause, Like, fix_like
from postedit.review.overview import Group, group_by_cause
from postedit.review.session import Session
from postedit.review.step import Step
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
    bulk = uuid4().hex if len(by_path) > 1 else ""
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
        return Refused("; ".join(dict.fromkeys(reasons)) or "nothing was accepted")
    rest = f"; {len(reasons)} refused: {reasons[0]}" if reasons else ""
    where = f" in {posts} post{'' if posts == 1 else 's'}" if len(by_path) > 1 else ""
    return Done(f"accepted {count}{where}{rest}{progress.rest}")


def undo(workspace: Workspace, path: Path, progress: Progress | None = None) -> Outcome:
    """Take the last action on a post back; one that changed several posts is taken back in all."""
    return _together(workspace, path, Session.undo, lambda session: session.last_step, progress)


def redo(workspace: Workspace, path: Path, progress: Progress | None = None) -> Outcome:
    """Do what was undone last in a post again, in all posts that it had changed."""
    return _together(workspace, path, Session.redo, lambda session: session.next_step, progress)


def _together(
    workspace: Workspace,
    path: Path,
    act: Callable[[Session], Outcome],
    turn_of: Callable[[Session], Step | None],
    progress: Progress | None,
) -> Outcome:
    """Act on a post, and on every other post whose turn is part of the same bulk."""
    session, progress = workspace.session(path), progress or Progress()
    if session is None:
        return Refused("it is not checked yet")
    turn = turn_of(session)
    paths = _of_bulk(workspace, path, turn.bulk) if turn and turn.bulk else [path]
    outcomes: list[Outcome] = []
    for known in progress.through(paths):
        with workspace.busy():
            held = workspace.hold(known)
            now = turn_of(held) if held else None
            if held is not None and (known == path or (turn and now and now.bulk == turn.bulk)):
                outcomes.append(act(held))
                workspace.recount(known)
    if turn and any(verdict.scope.is_wide for verdict in turn.verdicts):
        with workspace.busy():
            workspace.recount_all()
    refused = next((outcome for outcome in outcomes if isinstance(outcome, Refused)), None)
    if refused is not None:
        return refused
    if len(outcomes) == 1:
        return outcomes[0]
    return Done(f"{_message(outcomes[0])}, in {len(outcomes)} posts{progress.rest}")


def _of_bulk(workspace: Workspace, first: Path, bulk: str) -> list[Path]:
    """Give the posts in which a bulk may be undone or done again, also those that no session is held of."""
    found = [first]
    for pair in workspace.pairs:
        session = workspace.session(pair.target)
        known = session.history if session else workspace.kept(pair.target)
        if pair.target != first and isinstance(known, History) and known.is_next(bulk):
            found.append(pair.target)
    return found


def _message(outcome: Outcome) -> str:
    return outcome.message if isinstance(outcome, Done) else outcome.reason
