"""Undo and redo of what was done in several posts, stopped or refused on the way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from postedit.model import Done, Outcome, Refused
from postedit.review.session import Session
from tui.opened import open_plan
from tui.plan import Plan
from tui.progress import Item, Progress
from tui.together import accept_all, likes
from tui.turns import LastBulk, last_bulk, redo, undo
from tui.workspace import Workspace

from .conftest import CLEAN, FRENCH


class Stopped(Progress):
    """Something that is stopped after some posts."""

    def __init__(self, after: int) -> None:
        super().__init__()
        self.after = after

    def through(self, posts: Sequence[Item]) -> Iterator[Item]:
        """Stop in time."""
        if not self.after:
            self.stop()
        for number, post in enumerate(super().through(posts), 1):
            if number == self.after:
                self.stop()
            yield post


@pytest.fixture
def workspace(site: Path) -> Workspace:
    """Give a site in which three findings were accepted in two posts as one action."""
    known = Workspace(open_plan(Plan(site, selected=("markup/broken-url",))))
    for pair in known.pairs:
        known.take(pair.target, known.check(pair))
    first = known.pairs[0].target
    assert isinstance(accept_all(known, likes(known, first, (known.findings(first) or [])[0])), Done)
    return known


def posts(workspace: Workspace) -> list[str]:
    """Give the texts of the two posts that were changed."""
    return [workspace.text(pair.target) or "" for pair in workspace.pairs if pair.target.parent.name != "two"]


def test_stopped_before_the_first_post_nothing_was_done(workspace: Workspace) -> None:
    """That is said, and is no error; accepting likewise."""
    first = workspace.pairs[0].target
    stopped = "stopped, 2 of 2 posts left as they were"
    assert undo(workspace, first, Stopped(0)) == Refused(f"nothing was done; {stopped}")
    assert undo(workspace, first) == Done("undid: accepted markup/broken-url and 1 more, in 2 posts")
    alike = likes(workspace, first, (workspace.findings(first) or [])[0])
    assert accept_all(workspace, alike, Stopped(0)) == Refused(f"nothing was accepted; {stopped}")


def test_an_undo_that_was_stopped_goes_on_from_the_same_post(workspace: Workspace) -> None:
    """The post from which it was asked for comes last, so that it can be asked for again; redo as well."""
    first = workspace.pairs[0].target
    for act, before, after in ((undo, CLEAN, FRENCH), (redo, FRENCH, CLEAN)):
        outcome = act(workspace, first, Stopped(1))
        assert isinstance(outcome, Done)
        assert outcome.message.endswith(", in 1 post; stopped, 1 of 2 posts left as they were")
        assert posts(workspace)[0] == before
        assert posts(workspace)[1] != before
        assert isinstance(act(workspace, first), Done)
        assert posts(workspace)[0] == after


def test_what_is_refused_does_not_hide_what_was_done(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where one post refuses, the others are counted, and the rest is told where somebody stopped it."""
    first, undone = workspace.pairs[0].target, Session.undo

    def undo_of(session: Session) -> Outcome:
        is_first = session.review.pair.target == first
        return Refused("the disk is full") if is_first else undone(session)

    monkeypatch.setattr(Session, "undo", undo_of)
    assert undo(workspace, first) == Done(
        "undid: accepted markup/broken-url, in 1 post; 1 refused: the disk is full"
    )
    assert undo(workspace, first, Stopped(0)) == Refused(
        "nothing was done; stopped, 1 of 1 posts left as they were"
    )
    assert undo(workspace, first) == Refused("the disk is full")


def test_a_bulk_is_met_where_it_is_the_last_action(workspace: Workspace) -> None:
    """Undo meets it until it is undone, redo from then on, neither once something else was done."""
    first, paths = workspace.pairs[0].target, [pair.target for pair in workspace.pairs]
    assert last_bulk(workspace, paths) == LastBulk(first, frozenset({"undo"}))
    undo(workspace, first)
    assert last_bulk(workspace, paths) == LastBulk(first, frozenset({"redo"}))
    assert last_bulk(workspace, paths[-1:]) is None
