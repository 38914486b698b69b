"""What was done to a post: taken back, done again, and brought over to a text that others changed."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from postedit.model import Edit, apply_edits
from postedit.review.histories import Histories
from postedit.review.history import History
from postedit.review.merging import Clash
from postedit.review.step import step_on
from postedit.review.verdict import Decision, Verdict

WHAT = (Verdict(Decision.EDITED, "", "", "a.md", "x"),)
TEXT = "\ufeff" + "".join(f"{n} mots\r\n" for n in range(12)) + "\n" * 20
CHANGES = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 9), st.text("é\r\n😀", max_size=5)), max_size=8
)


def after(history: History, changes: list[tuple[int, int, str]]) -> History:
    """Give the history after edits, each at a place of the text as it then is."""
    for start, length, text in changes:
        end = min(start + length, len(history.text))
        history = history.done(step_on(history.text, [Edit(min(start, end), end, text)], WHAT))
    return history


def all_undone(history: History) -> History:
    """Give the history with everything taken back."""
    while history.past:
        history = history.undone()
    return history


@given(CHANGES)
def test_undoing_all_restores_the_text(changes: list[tuple[int, int, str]]) -> None:
    """Taking all back gives the first text, doing all again the last, whatever was done."""
    done = after(History("a.md", TEXT), changes)
    undone = all_undone(done)
    assert (undone.text, undone.is_unwritten) == (TEXT, False)
    again = undone
    while again.future:
        again = again.redone()
    assert again == done
    assert done.is_sound
    assert undone.is_sound


@given(CHANGES, st.integers(0, 8), st.integers(0, 19))
def test_changes_elsewhere_are_met(changes: list[tuple[int, int, str]], undone: int, where: int) -> None:
    """What others change far away is there with what the reviewer did, which can still be taken back."""
    history = after(History("a.md", TEXT), changes)
    for _ in range(min(undone, len(history.past))):
        history = history.undone()
    foreign = [Edit(len(TEXT) - where, len(TEXT), "Fin.\n")]
    disk = apply_edits(TEXT, tuple(foreign))

    met = history.met(disk)

    if isinstance(met, Clash):  # the reviewer's own edits came near the end
        return
    assert met.is_sound
    assert met.on_disk == disk
    assert met.text.endswith("Fin.\n")
    if len(met.past) == len(history.past):
        assert all_undone(met).text == disk


def test_actions_in_a_place_that_others_changed() -> None:
    """What was written and then changed by others cannot be taken back any more; what came later can."""
    first = after(History("a.md", TEXT), [(1, 1, "FIRST")])
    written = History("a.md", first.text, past=first.past)
    later = after(written, [(60, 2, "LATER")])

    met = later.met(first.text.replace("FIRST", "THEIRS"))

    assert isinstance(met, History)
    assert len(met.past) == 1
    assert "THEIRS" in met.text
    assert "LATER" in met.text
    assert all_undone(met).text == first.text.replace("FIRST", "THEIRS")


def test_file_that_holds_it_already() -> None:
    """After a crash between writing and noting that, nothing is unwritten and all can be taken back."""
    history = after(History("a.md", TEXT), [(1, 1, "FIRST"), (60, 2, "LATER")])

    met = history.met(history.text)

    assert isinstance(met, History)
    assert not met.is_unwritten
    assert all_undone(met).text == TEXT


def test_giving_up_what_is_unwritten() -> None:
    """What was written stays and can be taken back; what was not is gone, but for decisions on findings."""
    first = after(History("a.md", TEXT), [(1, 1, "FIRST")])
    written = History("a.md", first.text, past=first.past)
    decided = written.done(step_on(written.text, [Edit(60, 62, "LATER")], WHAT)).done(
        step_on("", (), (Verdict(Decision.DISMISSED, "term/literal", "f", "a.md", "x"),))
    )

    state, given_up = decided.abandoned()

    assert (state.text, state.is_unwritten) == (written.text, False)
    assert [len(step.edits) for step in state.past] == [1, 0]
    assert [step.edits[0].text for step in given_up] == ["LATER"]
    assert all_undone(state).text == TEXT


def test_whether_anything_is_kept(tmp_path: Path) -> None:
    """A site is empty until the first history is kept."""
    kept = Histories(tmp_path)
    assert kept.is_empty
    kept.keep(History("a.md", "text"))
    assert not kept.is_empty
