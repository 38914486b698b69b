"""What is done in many posts at once: accepting all its like, and taking back what changed several."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from uuid import uuid4

from postedit.model import Done, Finding, Outcome, Refused
from postedit.review.batch import Choice
from postedit.review.history import History
from postedit.review.likeness import Cause, Like, fix_like
from postedit.review.overview import Group, group_by_cause
from postedit.review.session import Session
from postedit.review.step import Step
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


def accept_all(workspace: Workspace, chosen: Sequence[Like]) -> Outcome:
    """Apply fixes in several posts as one action."""
    by_path: dict[Path, list[Choice]] = defaultdict(list)
    for like in chosen:
        by_path[like.pair.target].append((like.finding, like.fix))
    bulk = uuid4().hex if len(by_path) > 1 else ""
    count, reasons = 0, list[str]()
    for path, choices in by_path.items():
        with workspace.busy():
            session = workspace.hold(path)
            accepted, refused = session.accept_all(choices, bulk) if session else (0, ["the post is gone"])
            workspace.recount(path)
        count += accepted
        reasons += refused
    if not count:
        return Refused("; ".join(dict.fromkeys(reasons)) or "nothing was chosen")
    rest = f"; {len(reasons)} refused: {reasons[0]}" if reasons else ""
    posts = f" in {len(by_path)} posts" if len(by_path) > 1 else ""
    return Done(f"accepted {count}{posts}{rest}")


def undo(workspace: Workspace, path: Path) -> Outcome:
    """Take the last action on a post back; one that changed several posts is taken back in all."""
    return _together(workspace, path, Session.undo, lambda session: session.last_step)


def redo(workspace: Workspace, path: Path) -> Outcome:
    """Do what was undone last in a post again, in all posts that it had changed."""
    return _together(workspace, path, Session.redo, lambda session: session.next_step)


def _together(
    workspace: Workspace,
    path: Path,
    act: Callable[[Session], Outcome],
    turn_of: Callable[[Session], Step | None],
) -> Outcome:
    """Act on a post, and on every other post whose turn is part of the same bulk."""
    session = workspace.session(path)
    if session is None:
        return Refused("it is not checked yet")
    turn = turn_of(session)
    outcomes: list[Outcome] = []
    with workspace.busy():
        for known in _of_bulk(workspace, turn.bulk, turn_of) if turn and turn.bulk else [session]:
            outcomes.append(act(known))
            workspace.recount(known.review.pair.target)
        if turn and any(verdict.scope.is_wide for verdict in turn.verdicts):
            workspace.recount_all()
    refused = next((outcome for outcome in outcomes if isinstance(outcome, Refused)), None)
    if refused is not None:
        return refused
    if len(outcomes) == 1:
        return outcomes[0]
    return Done(f"{_message(outcomes[0])}, in {len(outcomes)} posts")


def _of_bulk(workspace: Workspace, bulk: str, turn_of: Callable[[Session], Step | None]) -> Iterator[Session]:
    """Give the sessions whose turn is a bulk, also of posts that no session is held of."""
    for pair in workspace.pairs:
        session = workspace.session(pair.target)
        kept = None if session else workspace.kept(pair.target)
        if isinstance(kept, History) and kept.is_next(bulk):
            session = workspace.hold(pair.target)
        if session is not None and (turn := turn_of(session)) and turn.bulk == bulk:
            yield session


def _message(outcome: Outcome) -> str:
    return outcome.message if isinstance(outcome, Done) else outcome.reason
