"""A site larger than what fits into memory as sessions: findings of all posts, sessions of few."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from postedit.model import Done, Outcome, Refused
from postedit.review.history import History
from tui import workspace as of_application
from tui.checking import check_pairs
from tui.opened import open_plan
from tui.plan import Plan
from tui.together import accept_all, likes
from tui.turns import undo
from tui.workspace import Workspace

from .conftest import ENGLISH, FRENCH, Open

Opened = Callable[[int], Workspace]


@pytest.fixture
def opened(tmp_path: Path) -> Opened:
    """Give a function that makes a site of some pairs, all alike, and opens it."""

    def make(count: int) -> Workspace:
        for number in range(count):
            folder = tmp_path / "content" / f"post-{number}"
            folder.mkdir(parents=True)
            (folder / "index.en.md").write_text(ENGLISH, encoding="utf-8")
            (folder / "index.fr.md").write_text(FRENCH, encoding="utf-8")
        return Workspace(open_plan(Plan(tmp_path, selected=("markup/broken-url",))))

    return make


def test_sessions_are_let_go_of_and_findings_are_not(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of the posts that were open, those opened last keep their sessions; all keep their findings."""
    monkeypatch.setattr(of_application, "_HELD", 2)
    workspace = opened(4)
    for pair in workspace.pairs:
        workspace.hold(pair.target)
    assert [workspace.session(pair.target) is not None for pair in workspace.pairs] == [
        False,
        False,
        True,
        True,
    ]
    assert workspace.totals().checked == 4
    assert workspace.totals().findings == 4 * len(workspace.findings(workspace.pairs[0].target) or ())


def test_what_is_unwritten_stays_when_its_session_goes(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many posts are opened after it, a changed post keeps its text, its undo, and can be written."""
    monkeypatch.setattr(of_application, "_HELD", 1)
    workspace = opened(4)
    first = workspace.pairs[0].target
    session = workspace.hold(first)
    assert session is not None
    assert isinstance(session.accept(session.findings[0]), Done)
    changed = session.text
    workspace.recount(first)
    left = len(workspace.findings(first) or ())
    for pair in workspace.pairs[1:]:
        workspace.hold(pair.target)
    assert workspace.session(first) is None
    assert workspace.unwritten == [first]
    assert workspace.is_unwritten(first)
    assert workspace.text(first) == changed != FRENCH
    assert not workspace.take(first, workspace.check(workspace.pairs[0]))
    assert len(workspace.findings(first) or ()) == left

    assert workspace.write([first]) == {first: Done(f"wrote {first.name}")}
    assert first.read_text("utf-8") == changed
    assert workspace.unwritten == []
    workspace.hold(first)
    assert isinstance(undo(workspace, first), Done)
    assert workspace.text(first) == FRENCH


def test_what_is_unwritten_is_discarded_when_its_session_is_gone(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Giving up what is unwritten takes in the posts whose sessions were let go of."""
    monkeypatch.setattr(of_application, "_HELD", 1)
    workspace = opened(3)
    for pair in workspace.pairs:
        session = workspace.hold(pair.target)
        assert session is not None
        assert isinstance(session.accept(session.findings[0]), Done)
        workspace.recount(pair.target)
    assert len(workspace.unwritten) == 3
    workspace.discard()
    assert workspace.unwritten == []
    assert {workspace.text(pair.target) for pair in workspace.pairs} == {FRENCH}


def test_an_action_begins_where_the_one_before_it_ended(opened: Opened) -> None:
    """A dismissal and a bulk that come from two threads at once are both done, and both can be undone."""
    workspace = opened(1)
    path = workspace.pairs[0].target
    session = workspace.hold(path)
    assert session is not None
    dismissed, fixed = session.findings[0], session.findings[1]
    keep = session._histories.keep
    entered, go_on = threading.Event(), threading.Event()

    def slowly(history: History) -> Outcome:
        if threading.current_thread() is not threading.main_thread():
            entered.set()
            go_on.wait(0.3)
        return keep(history)

    session._histories.keep = slowly  # type: ignore[method-assign]
    dismissing = threading.Thread(target=session.dismiss, args=(dismissed,))
    dismissing.start()
    entered.wait(10)
    assert session.accept_all([(fixed, fixed.fixes[0])], "bulk") == (1, [])
    go_on.set()
    dismissing.join()
    assert session.text != FRENCH
    assert session.is_unwritten
    assert len(session.history.past) == 2


def test_a_post_that_is_gone_keeps_its_changes(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the file of a changed post vanished, writing says so, and the post counts as unwritten still."""
    monkeypatch.setattr(of_application, "_HELD", 1)
    workspace = opened(3)
    first = workspace.pairs[0].target
    session = workspace.hold(first)
    assert session is not None
    assert isinstance(session.accept(session.findings[0]), Done)
    changed = session.text
    for pair in workspace.pairs[1:]:
        workspace.hold(pair.target)
    first.unlink()
    outcome = workspace.write([first])[first]
    assert isinstance(outcome, Refused)
    assert "your changes are kept" in outcome.reason
    assert workspace.unwritten == [first]
    first.write_text(FRENCH, encoding="utf-8")
    workspace.take_session(workspace.begin(workspace.pairs[0], anew=True))
    assert workspace.text(first) == changed


def test_a_session_that_was_overtaken_is_not_taken(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was begun before the last action on a post takes the place of no later session, held or not."""
    monkeypatch.setattr(of_application, "_HELD", 1)
    workspace = opened(3)
    first = workspace.pairs[0]
    old = workspace.begin(first)
    session = workspace.hold(first.target)
    assert session is not None
    assert isinstance(session.dismiss(session.findings[0]), Done)
    assert not workspace.take_session(old)
    assert workspace.session(first.target) is session
    for pair in workspace.pairs[1:]:
        workspace.hold(pair.target)
    assert workspace.session(first.target) is None
    assert not workspace.take_session(old)
    assert workspace.take_session(workspace.begin(first))


def test_a_changed_post_follows_its_pair(opened: Opened) -> None:
    """Where a second look pairs a changed post with another source, its session begins anew with that."""
    workspace = opened(2)
    first, second = workspace.pairs
    session = workspace.hold(first.target)
    assert session is not None
    assert isinstance(session.accept(session.findings[0]), Done)
    other = msgspec.structs.replace(first, source=second.source)
    workspace.reopen(msgspec.structs.replace(workspace.opened, pairs=(other, second)))
    assert workspace.with_unwritten(workspace.pairs) == [other]


def test_a_changed_file_gives_no_text(opened: Opened) -> None:
    """Spans of findings are not read in a text that they were not found in."""
    workspace = opened(1)
    pair = workspace.pairs[0]
    assert workspace.take(pair.target, workspace.check(pair))
    assert workspace.text(pair.target) == FRENCH
    pair.target.write_text("Tout autre chose.\n", encoding="utf-8")
    assert workspace.text(pair.target) is None


def test_other_processes_find_the_same(opened: Opened) -> None:
    """A site of many posts is checked by other processes, in order, with the same findings."""
    workspace = opened(14)
    found = list(check_pairs(workspace, workspace.pairs))
    assert [pair for pair, _ in found] == list(workspace.pairs)
    assert [one for _, one in found] == [workspace.check(pair) for pair in workspace.pairs]


def test_a_bulk_is_undone_where_sessions_were_let_go_of(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One undo takes back what was accepted everywhere, also in posts that were written and closed since."""
    monkeypatch.setattr(of_application, "_HELD", 1)
    workspace = opened(3)
    for pair in workspace.pairs:
        workspace.take(pair.target, workspace.check(pair))
    first = workspace.pairs[0].target
    alike = likes(workspace, first, (workspace.findings(first) or [])[0])
    assert accept_all(workspace, alike) == Done(f"accepted {len(alike)} in 3 posts")
    workspace.write([pair.target for pair in workspace.pairs])
    workspace.hold(first)
    assert [workspace.session(pair.target) is None for pair in workspace.pairs] == [False, True, True]

    assert isinstance(undo(workspace, first), Done)
    assert {workspace.text(pair.target) for pair in workspace.pairs} == {FRENCH}
    assert len(workspace.unwritten) == 3


async def test_a_large_site_is_checked_in_the_application(
    opened: Opened, tmp_path: Path, open_review: Open
) -> None:
    """The running application, which holds standard error, can start the processes that check its posts."""
    opened(14)
    plan = Plan(tmp_path / "content", selected=("markup/broken-url",))
    async with open_review(plan=plan) as (_, screen):
        assert screen.workspace is not None
        assert screen.workspace.totals().findings == 14 * 2
