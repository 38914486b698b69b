"""``postedit review`` on a site that somebody reviews already."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from postedit.cli import main
from postedit.review.lock import locked


def test_second_reviewer_ends_with_2(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second reviewer gets exit code 2, words on who reviews, and no screen."""
    (tmp_path / "post.en.md").write_text("# Knots\n", "utf-8")
    monkeypatch.setattr("postedit.cli.review._is_watched", lambda: True)
    monkeypatch.setattr("tui.run", lambda *_, **__: 0)

    with locked(tmp_path):
        refused = CliRunner().invoke(main, ["review", str(tmp_path)])
    free = CliRunner().invoke(main, ["review", str(tmp_path)])

    assert refused.exit_code == 2
    assert "reviews this site already" in refused.stderr
    assert free.exit_code == 0
