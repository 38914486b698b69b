"""Journals of two branches or two people put together: the same state, whatever the order of lines."""

from __future__ import annotations

import subprocess
import tempfile
import threading
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from postedit.review.journal import JOURNAL, Journal
from postedit.review.verdict import Decision, Matter, Scope, Verdict

VERDICTS = st.builds(
    Verdict,
    decision=st.sampled_from(Decision),
    check=st.sampled_from(["term/literal", "name/lost"]),
    fingerprint=st.sampled_from(["one", "two"]),
    path=st.sampled_from(["a.fr.md", "b.fr.md"]),
    target=st.just("x"),
    time=st.sampled_from(["2026-01-01", "2026-01-02", "2026-01-03"]),
    scope=st.sampled_from(Scope),
    words=st.sampled_from(["", "soup"]),
    language=st.sampled_from(["fr", "de"]),
    who=st.sampled_from(["Ada", "Bo"]),
)
MATTERS = [
    Matter(check, name, words, path, language)
    for check in ("term/literal", "name/lost")
    for name in ("one", "two")
    for words in ("", "soup")
    for path in ("a.fr.md", "b.fr.md")
    for language in ("fr", "de")
]


def state(verdicts: list[Verdict]) -> tuple[list[Verdict], list[Decision | None]]:
    """Give what counts in a journal of these lines, and what holds of every finding."""
    with tempfile.TemporaryDirectory() as folder:
        journal = Journal(Path(folder))
        journal.extend(verdicts)
        read = Journal(Path(folder))
        assert list(read) == list(journal)
        return list(read), [read.decision(matter) for matter in MATTERS]


@settings(max_examples=40, deadline=None)
@given(st.lists(VERDICTS, max_size=8), st.randoms())
def test_order_and_repetition_do_not_matter(verdicts: list[Verdict], random: object) -> None:
    """Lines in any order, some of them twice, say the same."""
    shuffled = [*verdicts, *verdicts[::2]]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert state(shuffled) == state(verdicts)


def git(folder: Path, *arguments: str) -> None:
    """Run git as somebody."""
    who = ("-c", "user.name=Ada", "-c", "user.email=ada@example.org")
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


def dismiss(root: Path, *names: str) -> None:
    """Dismiss the findings of these names."""
    for name in names:
        Journal(root).add(Verdict(Decision.DISMISSED, "term/literal", name, "a.fr.md", "x"))


def test_git_merges_two_branches(tmp_path: Path) -> None:
    """Two people's verdicts are merged by git without a conflict, and nothing has to be set up for it."""
    git(tmp_path, "init", "-q", "-b", "main")
    dismiss(tmp_path, "base")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "base")
    git(tmp_path, "checkout", "-qb", "other")
    dismiss(tmp_path, "theirs", "also theirs")
    git(tmp_path, "commit", "-qam", "theirs")
    git(tmp_path, "checkout", "-q", "main")
    dismiss(tmp_path, "ours")
    git(tmp_path, "commit", "-qam", "ours")

    git(tmp_path, "merge", "-q", "other")

    journal = Journal(tmp_path)
    assert journal.problems == []
    assert {v.fingerprint for v in journal} == {"base", "ours", "theirs", "also theirs"}


def test_two_write_at_the_same_time(tmp_path: Path) -> None:
    """Lines that two programs append at once are whole."""
    names = [[f"{person} {number}" for number in range(25)] for person in ("Ada", "Bo")]
    threads = [threading.Thread(target=dismiss, args=(tmp_path, *own)) for own in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    journal = Journal(tmp_path)
    assert journal.problems == []
    assert len(list(journal)) == 50
    assert (tmp_path / JOURNAL).read_bytes().count(b"\n") == 50
