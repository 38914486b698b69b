"""Taking back what was done last, and doing it again; where it was done in several posts, in all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from postedit.model import Done, Outcome, Refused
from postedit.review.history import History
from postedit.review.session import Session
from postedit.review.step import Step
from tui.progress import Progress
from tui.workspace import Workspace

TurnOf = Callable[[History], Step | None]


class LastBulk(msgspec.Struct, frozen=True):
    """An action on several posts that was the last one: undo and redo meet it from whatever post.

    Attributes:
        path: one of the posts.
        met_by: the ids of the actions that meet it there: undo, redo.
    """

    path: Path
    met_by: frozenset[str]


def last_step(history: History) -> Step | None:
    """Give the action on a post that undo would take back."""
    return history.past[-1] if history.past else None


def next_step(history: History) -> Step | None:
    """Give the action on a post that redo would do again."""
    return history.future[-1] if history.future else None


_TURNS: dict[str, TurnOf] = {"undo": last_step, "redo": next_step}


def last_bulk(workspace: Workspace, paths: Iterable[Path]) -> LastBulk | None:
    """Give where an action on several posts is met: in the first of ``paths`` that had part in it."""
    for path in paths:
        history = _history(workspace, path)
        met_by = frozenset(action for action, turn_of in _TURNS.items() if _bulk(turn_of, history))
        if met_by:
            return LastBulk(path, met_by)
    return None


def undo(workspace: Workspace, path: Path, progress: Progress | None = None) -> Outcome:
    """Take the last action on a post back; one that changed several posts is taken back in all."""
    return _together(workspace, path, Session.undo, last_step, progress or Progress())


def redo(workspace: Workspace, path: Path, progress: Progress | None = None) -> Outcome:
    """Do what was undone last in a post again, in all posts that it had changed."""
    return _together(workspace, path, Session.redo, next_step, progress or Progress())


def _together(
    workspace: Workspace, path: Path, act: Callable[[Session], Outcome], turn_of: TurnOf, progress: Progress
) -> Outcome:
    """Act on every other post whose turn is part of the same bulk, and on the post itself last.

    So where somebody stops it, the post is one from which the rest can still be done.
    """
    session = workspace.session(path)
    if session is None:
        return Refused("it is not checked yet")
    turn, bulk = turn_of(session.history), _bulk(turn_of, session.history)
    others = [pair.target for pair in workspace.pairs if pair.target != path] if bulk else []
    others = [other for other in others if _bulk(turn_of, _history(workspace, other)) == bulk]
    outcomes: list[Outcome] = []
    for known in progress.through([*others, path]):
        with workspace.busy():
            held = workspace.hold(known)
            if held is not None and (known == path or _bulk(turn_of, held.history) == bulk):
                outcomes.append(act(held))
                workspace.recount(known)
    if turn and any(verdict.scope.is_wide for verdict in turn.verdicts):
        with workspace.busy():
            workspace.recount_all()
    return _summed(outcomes, progress, is_bulk=bool(others))


def _summed(outcomes: list[Outcome], progress: Progress, *, is_bulk: bool) -> Outcome:
    """Give what the acts on several posts come to."""
    done = [outcome.message for outcome in outcomes if isinstance(outcome, Done)]
    reasons = [outcome.reason for outcome in outcomes if isinstance(outcome, Refused)]
    if not done:
        return Refused(f"{'; '.join(dict.fromkeys(reasons)) or 'nothing was done'}{progress.rest}")
    where = f", in {len(done)} post{'' if len(done) == 1 else 's'}" if is_bulk else ""
    refused = f"; {len(reasons)} refused: {reasons[0]}" if reasons else ""
    return Done(f"{done[-1]}{where}{refused}{progress.rest}")


def _history(workspace: Workspace, path: Path) -> History | None:
    """Give what was done to a post, also to one that no session is held of."""
    session = workspace.session(path)
    known = session.history if session else workspace.kept(path)
    return known if isinstance(known, History) else None


def _bulk(turn_of: TurnOf, history: History | None) -> str:
    """Give the name of the bulk that a turn is part of; empty where it is part of none."""
    step = turn_of(history) if history else None
    return step.bulk if step else ""
