"""Processes that are killed while they write leave every file old or new."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from postedit.post.atomic import replace_bytes
from postedit.review.journal import Journal
from postedit.review.verdict import Decision, Verdict
from postedit.site import pair_site

OLD, NEW = "# Nœuds\n\nvieux\n" * 50, "# Nœuds\n\nneuf\n" * 70


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_killed_at_every_step(tmp_path: Path) -> None:
    """Killed at over 200 steps: post and history are old or new, earlier verdicts count, no line is torn."""
    (tmp_path / "post.fr.md").write_text(OLD, "utf-8")
    Journal(tmp_path).add(Verdict(Decision.DISMISSED, "markup/link", "first", "post.fr.md", "x", who="A"))

    run = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("dying.py")), str(tmp_path), NEW],
        capture_output=True,
        text=True,
        check=True,
    )
    states = [json.loads(line) for line in run.stdout.splitlines()]

    assert len(states) > 200
    assert {state["text"] for state in states} == {OLD, NEW}
    assert states[-1]["text"] == NEW
    assert {state["kept"] for state in states} == {"", NEW}
    assert all(state["kept"] == NEW for state in states if state["text"] == NEW)
    assert all(state["first"] and not state["problems"] for state in states)
    left = {name for state in states for name in state["names"]} - {"post.fr.md", ".postedit"}
    assert left
    assert not any(name.endswith(".md") for name in left)


def test_remains_are_no_posts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The temporary file of a process that was killed is not paired, checked or told of."""
    for language in ("en", "fr"):
        (tmp_path / f"post.{language}.md").write_text("# Knots\n", "utf-8")
    monkeypatch.setattr(Path, "replace", lambda *_: None)
    monkeypatch.setattr(Path, "unlink", lambda *_, **__: None)
    replace_bytes(tmp_path / "post.fr.md", b"# new\n", 0o644)

    site = pair_site(tmp_path)

    assert len(list(tmp_path.glob(".post.*"))) == 1
    assert [pair.target.name for pair in site.pairs] == ["post.fr.md"]
    assert site.unpaired == ()
    assert site.problems == ()
