"""Links and lines that lead out of the site: nothing there is read or written."""

from __future__ import annotations

from pathlib import Path

import pytest

from postedit.model import Done, Refused
from postedit.review.baseline import Baseline, Known, clear_baseline, write_baseline
from postedit.review.journal import Journal
from postedit.review.lock import locked
from postedit.review.pruning import prune
from postedit.review.verdict import Decision, Matter, Verdict
from tests.review.conftest import Desk, broken

VERDICT = Verdict(Decision.DISMISSED, "term/literal", "one", "a.fr.md", "x")


@pytest.fixture
def outside(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a folder elsewhere with a journal and a baseline."""
    folder = tmp_path_factory.mktemp("outside")
    Journal(folder).add(VERDICT)
    write_baseline(folder, [Known("a.fr.md", "term/literal", "x", "one")])
    for path in (folder / ".postedit").iterdir():
        path.rename(folder / path.name)
    return folder


@pytest.fixture(params=["folder", "file"])
def led_out(request: pytest.FixtureRequest, desk: Desk, outside: Path) -> Desk:
    """Give a site whose folder, or whose files in it, are links to elsewhere, as a checkout may hold them."""
    own = desk.root / ".postedit"
    if request.param == "folder":
        own.symlink_to(outside)
    else:
        own.mkdir()
        for name in ("journal.jsonl", "baseline.jsonl", "lock", "history", ".gitignore", ".gitattributes"):
            (own / name).symlink_to(outside / name)
    return desk


def files(folder: Path) -> dict[str, bytes]:
    """Give what lies in a folder."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_links_out_of_the_site_are_not_followed(led_out: Desk, outside: Path) -> None:
    """Journal, baseline, history and lock that lie elsewhere are not read or written, and that is told."""
    before = files(outside)
    root = led_out.root

    journal, baseline = Journal(root), Baseline(root)
    assert not journal.is_dismissed(Matter("term/literal", "one"))
    assert "one" not in baseline
    assert "out of the site" in str(journal.problems[0])
    assert "out of the site" in str(baseline.problems[0])
    session = led_out.session()
    outcomes = [
        journal.add(VERDICT),
        write_baseline(root, []),
        clear_baseline(root),
        session.accept(broken(session)[0]),
        session.dismiss(broken(session)[0]),
    ]
    assert all(isinstance(outcome, Refused) and "out of the site" in outcome.reason for outcome in outcomes)
    assert isinstance(prune(journal, write=True), Refused)
    with locked(root) as held:
        assert isinstance(held, Done)
        assert "out of the site" in held.message

    assert files(outside) == before
    assert not (outside / "history").exists()


@pytest.mark.parametrize("path", ["../{}/gone.fr.md", "/{}/gone.fr.md", "a/../../{}/gone.fr.md"])
def test_verdict_of_a_post_elsewhere(desk: Desk, path: str) -> None:
    """Whether a file out of the site exists is not looked up for a line of the journal: the verdict stays."""
    desk.journal.add(Verdict(Decision.DISMISSED, "term/literal", "one", path.format("x"), "x"))
    desk.journal.add(Verdict(Decision.DISMISSED, "term/literal", "two", "gone.fr.md", "x"))
    assert prune(desk.journal, write=True) == 1
    assert [verdict.fingerprint for verdict in desk.journal] == ["one"]
