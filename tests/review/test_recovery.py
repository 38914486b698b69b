"""Sittings that end by a crash or by quitting, and files that others change meanwhile."""

from __future__ import annotations

import pytest

from postedit.model import Done, Refused, Span
from postedit.review.histories import Histories
from postedit.review.session import Session
from postedit.review.verdict import Decision
from tests.review.conftest import MENDED, TARGET, Desk, broken

FOREIGN = TARGET.replace("# Nœuds\n", "# Tous les nœuds du monde\n")


def typed(session: Session, old: str, new: str) -> None:
    """Replace a text by hand."""
    start = session.text.index(old)
    assert isinstance(session.edit(Span(start, start + len(old)), new), Done)


def test_crash_loses_nothing(desk: Desk) -> None:
    """After a crash the unwritten text is there again, that is told, and every action can be taken back."""
    before = desk.session()
    while broken(before):
        before.accept(broken(before)[0])
    typed(before, "bleue", "verte")

    again = desk.session()

    assert again.text == before.text != TARGET
    assert again.is_unwritten
    assert again.notice == "knots.fr.md: unwritten changes are restored"
    assert broken(again) == []
    assert desk.text == TARGET
    for _ in range(3):
        assert isinstance(again.undo(), Done)
    assert (again.text, again.is_unwritten) == (TARGET, False)


def test_what_waits_for_the_disk(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A decision waits until it is through to the disk, and so does a text that its file does not hold."""
    flushed: list[int] = []
    monkeypatch.setattr("os.fsync", flushed.append)
    session = desk.session()
    first, second = broken(session)
    session.dismiss(first)
    flushed.clear()

    session.undo()
    assert len(flushed) == 1

    session.accept(second)
    assert len(flushed) == 3


def test_what_was_undone_can_be_done_again_after_a_restart(desk: Desk) -> None:
    """Redo, too, survives; another action ends it."""
    first = desk.session()
    first.accept(broken(first)[0])
    first.undo()
    again = desk.session()
    assert again.notice == ""
    assert str(again.redo()) == str(Done("did again: accepted markup/broken-url"))
    assert len(broken(again)) == 1


def test_undo_after_writing_and_quitting(desk: Desk) -> None:
    """What was written in an earlier sitting can be taken back and written again."""
    first = desk.session()
    first.accept(broken(first)[0])
    first.write()

    again = desk.session()
    assert again.notice == ""
    assert isinstance(again.undo(), Done)
    assert isinstance(again.write(), Done)
    assert desk.text == TARGET


def test_bulk_keeps_its_name(desk: Desk) -> None:
    """What was done in several posts at once is still known as one action."""
    first = desk.session()
    first.accept_all([(f, f.fixes[0]) for f in first.findings], "many")
    assert first.text == MENDED
    again = desk.session()
    assert again.last_step is not None
    assert again.last_step.bulk == "many"
    again.undo()
    assert again.text == TARGET
    assert again.next_step is not None
    assert again.next_step.bulk == "many"


def test_discarding(desk: Desk) -> None:
    """What was discarded does not come back, its verdicts are taken back, a dismissal stays."""
    first = desk.session()
    first.dismiss(broken(first)[0])
    first.accept(broken(first)[0])

    assert isinstance(first.discard(), Done)

    again = desk.session()
    assert (again.text, again.notice) == (TARGET, "")
    assert len(broken(again)) == 1
    assert sorted(v.decision for v in desk.journal) == [Decision.DISMISSED, Decision.REOPENED]


def test_foreign_change_is_met_when_writing(desk: Desk) -> None:
    """Edits are brought over to a changed file and shown before they are written; nobody's words are lost."""
    session = desk.session()
    session.accept(broken(session)[1])
    desk.put(FOREIGN)

    refused = session.write()

    assert isinstance(refused, Refused)
    assert "brought over" in refused.reason
    assert desk.text == FOREIGN
    assert session.text == FOREIGN.replace("https: //reef.example.org", "https://reef.example.org")
    assert len(broken(session)) == 1
    assert isinstance(session.write(), Done)
    assert desk.text == session.text
    session.undo()
    assert session.text == FOREIGN


def test_foreign_change_is_met_after_a_crash(desk: Desk) -> None:
    """What is restored stands on the file as it is now."""
    first = desk.session()
    first.accept(broken(first)[1])
    desk.put(FOREIGN)

    again = desk.session()

    assert again.is_unwritten
    assert again.text == FOREIGN.replace("https: //reef.example.org", "https://reef.example.org")
    assert isinstance(again.write(), Done)


@pytest.mark.parametrize("restart", [False, True])
def test_foreign_change_in_the_same_place(desk: Desk, restart: bool) -> None:
    """Nothing is written and nothing lost; once the reviewer's change there is undone, the others are."""
    session = desk.session()
    session.accept(broken(session)[0])
    typed(session, "bleue", "verte")
    theirs = TARGET.replace("bleue", "jaune")
    desk.put(theirs)
    if restart:
        session = desk.session()
        assert "has changed on disk in line 9" in session.notice

    refused = session.write()

    assert isinstance(refused, Refused)
    assert "has changed on disk in line 9" in refused.reason
    assert "verte" in session.text
    assert desk.text == theirs
    session.undo()
    session.write()
    assert isinstance(session.write(), Done)
    assert desk.text == theirs.replace("https: //bowline.example.org", "https://bowline.example.org")


def test_others_did_the_same(desk: Desk) -> None:
    """Where the file holds the reviewer's changes already, that is said, and nothing is left to write."""
    session = desk.session()
    session.accept(broken(session)[0])
    desk.put(session.text)

    assert "already" in str(session.write())
    assert not session.is_unwritten


def test_merged_text_that_would_not_parse(desk: Desk) -> None:
    """A front matter that somebody else has broken is not written to, and the line is named."""
    session = desk.session()
    session.accept(broken(session)[0])
    desk.put(TARGET.replace('"Nœuds"', '"Nœuds'))

    refused = session.write()

    assert isinstance(refused, Refused)
    assert "line 2 would not parse" in refused.reason
    assert '"Nœuds"' in session.text


def test_file_that_vanished(desk: Desk) -> None:
    """A file that is gone is not made anew; the changes come back with it."""
    session = desk.session()
    session.accept(broken(session)[0])
    desk.pair.target.unlink()

    assert "your changes are kept" in str(session.write())
    assert not desk.pair.target.exists()
    assert [problem.path for problem in Histories(desk.root).of_lost_posts()] == ["knots.fr.md"]
    desk.put(TARGET)
    assert desk.session().text == session.text
    assert Histories(desk.root).of_lost_posts() == []


@pytest.mark.parametrize("damage", [b"", b"{", b"\xff", b'{"path":"other.fr.md","text":"x"}'])
def test_damaged_history_is_set_aside(desk: Desk, damage: bytes) -> None:
    """A file that was torn or belongs elsewhere is left out, told of and kept under another name."""
    first = desk.session()
    first.accept(broken(first)[0])
    (file,) = (desk.root / ".postedit" / "history").iterdir()
    file.write_bytes(damage)

    again = desk.session()

    assert again.text == TARGET
    assert "damaged" in again.notice
    assert file.with_suffix(".damaged").read_bytes() == damage
    assert desk.session().notice == ""


def test_history_whose_actions_do_not_fit(desk: Desk) -> None:
    """Offsets that lead out of the text are found before anything is done with them."""
    first = desk.session()
    first.accept(broken(first)[0])
    (file,) = (desk.root / ".postedit" / "history").iterdir()
    kept = Histories(desk.root).find("knots.fr.md")
    assert kept is not None
    end = str(len(TARGET) * 2)
    file.write_bytes(file.read_bytes().replace(b'"end":', b'"end":' + end.encode()))

    assert "damaged" in desk.session().notice


def test_what_cannot_be_kept_safe_is_not_done(desk: Desk) -> None:
    """Where the text cannot be kept on disk, the action is refused and nothing has changed."""
    session = desk.session()
    (desk.root / ".postedit").mkdir()
    (desk.root / ".postedit" / "history").write_text("a file")
    finding = broken(session)[0]

    assert "cannot be kept safe" in str(session.accept(finding))
    assert session.text == TARGET
    assert list(desk.journal) == []
