"""A reviewer at work: accepting, editing, dismissing, taking back, writing."""

from __future__ import annotations

import pytest

from postedit.model import Done, Edit, Finding, Fix, Outcome, Refused, Safety, Span
from postedit.review.session import Session
from tests.review.conftest import TARGET, Desk, broken


def reason(outcome: Outcome) -> str:
    """Give why an action was refused, which it must have been."""
    assert isinstance(outcome, Refused)
    return outcome.reason


def replacing(session: Session, old: str, new: str) -> Edit:
    """Make the edit that replaces the first occurrence of a text."""
    start = session.text.index(old)
    return Edit(start, start + len(old), new)


def fix_of(session: Session, finding: Finding, *more: Edit) -> Fix:
    """Make a fix that mends the finding's address and does something else besides."""
    span = finding.target
    mended = Edit(span.start, span.end, span.of(session.text).replace(" ", ""))
    return Fix("by hand", Safety.SAFE, (mended, *more))


def test_accepting(desk: Desk) -> None:
    """An accepted fix changes its span and no more, the finding is gone, and the file is as it was."""
    session = desk.session()
    first = broken(session)[0]

    assert isinstance(session.accept(first), Done)
    assert session.text == TARGET.replace("https: //bowline.example.org", "https://bowline.example.org")
    assert len(broken(session)) == 1
    assert session.is_unwritten
    assert desk.text == TARGET


def test_writing(desk: Desk) -> None:
    """Writing puts the text on disk; there is then nothing more to write."""
    session = desk.session()
    session.accept(broken(session)[0])

    assert isinstance(session.write(), Done)
    assert desk.text == session.text != TARGET
    assert not session.is_unwritten
    assert "nothing to write" in reason(session.write())


def test_foreign_change_is_not_overwritten(desk: Desk) -> None:
    """Where somebody else has changed the file, it is left alone and the text in memory kept."""
    session = desk.session()
    session.accept(broken(session)[0])
    desk.put(TARGET + "Somebody else.\n")

    assert "changed on disk" in reason(session.write())
    assert desk.text == TARGET + "Somebody else.\n"
    assert session.is_unwritten


def test_dismissing(desk: Desk) -> None:
    """A dismissed finding is no longer shown, in this session and in the next one."""
    session = desk.session()
    assert isinstance(session.dismiss(broken(session)[0], "it is a test"), Done)

    assert len(broken(session)) == 1
    assert len(broken(desk.session())) == 1
    assert session.text == TARGET


def test_dismissal_follows_the_text(desk: Desk) -> None:
    """A dismissal holds when paragraphs come before it, and ends when the text it was given on changes."""
    session = desk.session()
    session.dismiss(broken(session)[1])

    desk.put(TARGET.replace("# Nœuds\n", "# Nœuds\n\nUn mot d'abord.\n"))
    assert len(broken(desk.session())) == 1
    desk.put(TARGET.replace("https: //reef.example.org", "https: //example.org/ reef"))
    assert len(broken(desk.session())) == 2


def test_taking_back_a_fix(desk: Desk) -> None:
    """Undo brings back text and findings, step by step, to the beginning and no further."""
    session = desk.session()
    for _ in range(2):
        session.accept(broken(session)[0])
    assert broken(session) == []

    assert isinstance(session.undo(), Done)
    assert len(broken(session)) == 1
    assert isinstance(session.undo(), Done)
    assert session.text == TARGET
    assert "nothing to undo" in reason(session.undo())


def test_taking_back_a_dismissal(desk: Desk) -> None:
    """Undo of a dismissal shows the finding again, after a restart too."""
    session = desk.session()
    session.dismiss(broken(session)[0])

    assert "dismissed" in str(session.undo())
    assert len(broken(session)) == len(broken(desk.session())) == 2


def test_taking_back_an_edit(desk: Desk) -> None:
    """Undo of what was typed brings the text back, and undo after writing can be written again."""
    session = desk.session()
    session.edit(replacing(session, "la corde bleue", "").span, "le cordage")
    session.write()

    session.undo()
    assert session.text == TARGET
    assert isinstance(session.write(), Done)
    assert desk.text == TARGET


def test_editing(desk: Desk) -> None:
    """What a reviewer types replaces the span, findings or not; typing the same is refused."""
    session = desk.session()
    finding = broken(session)[0]

    assert "nothing was changed" in reason(session.edit(finding.target, finding.target.of(TARGET), finding))
    assert isinstance(session.edit(finding.target, "https: //example.org/still", finding), Done)
    assert len(broken(session)) == 2
    assert reason(session.edit(Span(0, 10_000), "x"))


def test_edit_must_leave_the_head_whole(desk: Desk) -> None:
    """An edit that breaks the front matter is refused with the line; one that mends it is not."""
    session = desk.session()
    title = replacing(session, '"Nœuds"', "").span

    assert reason(session.edit(title, '"Nœuds')).startswith("line 2:")
    assert session.text == TARGET
    desk.put(TARGET.replace('"Nœuds"', '"Nœuds'))
    damaged = desk.session()
    assert isinstance(damaged.edit(replacing(damaged, '"Nœuds', "").span, "Nœuds"), Done)


def test_fix_that_does_not_mend(desk: Desk) -> None:
    """A fix after which the finding would still be there is refused and changes nothing."""
    session = desk.session()
    finding = broken(session)[0]
    useless = Fix("by hand", Safety.SAFE, (replacing(session, "chaise](https: ", "chaise](https:  "),))

    assert "would still be found" in reason(session.accept(finding, useless))
    assert session.text == TARGET
    assert not session.can_undo


def test_fix_that_brings_something_as_bad(desk: Desk) -> None:
    """A fix that damages another link is refused; one that brings a lesser finding is not."""
    desk.put(TARGET.replace("https: //reef.example.org", "https://reef.example.org"))
    session = desk.session()
    finding = broken(session)[0]
    worse = fix_of(
        session, finding, replacing(session, "https://reef.example.org", "https: //reef.example.org")
    )
    lesser = fix_of(session, finding, replacing(session, "Puis faites", "Puis , faites"))

    refused = reason(session.accept(finding, worse))
    assert "new finding: markup/broken-url" in refused
    assert "report this fix as a bug" in refused
    assert session.accept_all([(finding, worse)], "") == (0, [refused])
    assert session.text == session.disk_text
    assert isinstance(session.accept(finding, lesser), Done)


def test_fix_that_breaks_the_head(desk: Desk) -> None:
    """A fix after which the front matter does not parse is refused."""
    session = desk.session()
    finding = broken(session)[0]
    breaking = fix_of(session, finding, replacing(session, '"Nœuds"', '"Nœuds'))

    assert "would not parse" in reason(session.accept(finding, breaking))


def test_fix_whose_edits_overlap(desk: Desk) -> None:
    """A fix that replaces the same text twice is refused."""
    session = desk.session()
    finding = broken(session)[0]
    span = finding.target
    twice = fix_of(session, finding, Edit(span.start + 1, span.end, "x"))

    assert "overlaps" in reason(session.accept(finding, twice))


def test_finding_of_an_older_text(desk: Desk) -> None:
    """A finding made on a text that is no more can be neither accepted nor dismissed."""
    session = desk.session()
    last = broken(session)[1]
    session.accept(broken(session)[0])

    assert "has changed" in reason(session.accept(last))
    assert "has changed" in reason(session.dismiss(last))


def test_finding_without_a_fix(desk: Desk) -> None:
    """A finding that only points cannot be accepted."""
    bare = TARGET.replace("(https: //bowline.example.org)", "(/un chemin/ perdu)")
    session = desk.session()
    session.edit(Span(0, len(TARGET)), bare)
    pointing = [finding for finding in session.findings if not finding.fixes]

    for finding in pointing:
        assert "only points" in reason(session.accept(finding))


def test_journal_that_cannot_be_written(desk: Desk) -> None:
    """Where the verdict cannot be remembered, nothing is changed."""
    (desk.root / ".postedit" / "journal.jsonl").mkdir(parents=True)
    session = desk.session()
    finding = broken(session)[0]

    assert "cannot be written" in reason(session.accept(finding))
    assert "cannot be written" in reason(session.dismiss(finding))
    assert session.text == TARGET
    assert len(broken(session)) == 2


@pytest.mark.parametrize("raw", [b"caf\xe9", None])
def test_pair_that_cannot_be_read(desk: Desk, raw: bytes | None) -> None:
    """A translation that cannot be read has no findings and one problem, and nothing can be written."""
    if raw is None:
        desk.pair.target.unlink()
    else:
        desk.pair.target.write_bytes(raw)
    session = desk.session()

    assert (session.findings, session.text) == ([], "")
    assert len(session.review.problems) == 1
    assert reason(session.write())
