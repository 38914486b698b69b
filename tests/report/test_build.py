"""From reviews to the report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from postedit.engine import Review
from postedit.model import Problem
from postedit.report.build import Builder, Built
from postedit.report.part import part_of
from postedit.report.paths import shown_path
from postedit.site import PostPair

if TYPE_CHECKING:
    import pytest


def test_places_slice_to_their_text(built: Built) -> None:
    """Offsets are code points: each place's text is what its offsets cut out of the file."""
    for finding in built.report.findings:
        for place in (finding.target, finding.source):
            assert place is None or built.texts[place.path][place.start : place.end] == place.text


def test_findings_stand_in_text_order(built: Built) -> None:
    """Findings come by path and place, whatever the order they were found in."""
    starts = [finding.target.start for finding in built.report.findings]
    assert starts == sorted(starts)


def test_lines_and_columns_start_at_one(built: Built) -> None:
    """The broken address stands on line 3, 27 code points into it."""
    target = built.report.findings[0].target
    assert (target.line, target.column) == (3, 27)


def test_marks(built: Built) -> None:
    """A safe fix is marked [*], unsafe ones alone [?], none not at all."""
    assert [finding.mark for finding in built.report.findings] == ["[*]", "[?]", ""]


def test_shared_problem_is_told_once(review: Review) -> None:
    """A source that four translations share gives its error once."""
    builder = Builder()
    builder.add_problems([Problem("a.md", "broken", 1)] * 4)
    assert len(builder.build().report.errors) == 1


def test_unreadable_pair_is_listed(review: Review) -> None:
    """A pair that could not be read is among the pairs and has no findings."""
    builder = Builder()
    pair = PostPair(None, Path("x.fr.md"), "en", "fr", "alone")
    builder.add(part_of(Review(pair, None, None, None), []), (pair.source, pair.target))
    report = builder.build().report
    assert [pair.target for pair in report.pairs] == ["x.fr.md"]
    assert not report.findings


def test_paths_are_relative_to_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Below the current folder a path is relative, elsewhere it stays as it is."""
    monkeypatch.chdir(tmp_path)
    assert shown_path(tmp_path / "a" / "b.md") == str(Path("a/b.md"))
    assert shown_path("/elsewhere/b.md") == "/elsewhere/b.md"
    assert shown_path(Path("../b.md")) == "../b.md"


def test_undecodable_file_name() -> None:
    """A file name that is not UTF-8 can still be reported."""
    assert shown_path("caf\udce9.md") == "caf\ufffd.md"
