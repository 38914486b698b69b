"""The engine: what goes wrong with one post or one check is told, and the rest goes on."""

from __future__ import annotations

import msgspec

from postedit.engine import Engine
from postedit.site import PostPair
from postedit.terms import TermBase
from tests.review.conftest import TARGET, Desk, chosen


def test_findings_are_in_text_order(desk: Desk) -> None:
    """Findings come by place, and none twice."""
    found = desk.review().findings

    assert [(f.target.start, f.check) for f in found] == sorted({(f.target.start, f.check) for f in found})
    assert [f.category for f in found] == ["markup", "typography", "markup"]


def test_check_that_fails(desk: Desk) -> None:
    """A check that fails on a post is named with the post, and the others have run."""
    bad = msgspec.structs.replace(desk.engine.checks[0], find=lambda _: iter([1 / 0]))
    review = Engine((bad, *desk.engine.checks[1:]), TermBase()).review(desk.pair)

    assert [f.check for f in review.findings] == ["typography/space-before-comma"]
    assert [(p.path, "ZeroDivisionError" in p.message) for p in review.problems] == [
        (str(desk.pair.target), True)
    ]


def test_run_goes_on_behind_an_unreadable_post(desk: Desk) -> None:
    """A pair whose source is gone is a problem; the pairs behind it are reviewed."""
    gone = PostPair(desk.root / "gone.md", desk.pair.target, "en", "fr", "--pair")
    first, second = (desk.engine.review(pair) for pair in (gone, desk.pair))

    assert (first.target, first.findings, len(first.problems)) == (None, (), 1)
    assert first.problems[0].path.endswith("gone.md")
    assert len(second.findings) == 3


def test_broken_head_is_told_and_the_body_checked(desk: Desk) -> None:
    """Front matter that does not parse is a problem of the post, whose body is checked all the same."""
    desk.put(TARGET.replace('"Nœuds"', '"Nœuds'))
    review = desk.review()

    assert [problem.line for problem in review.problems] == [2]
    assert len(review.findings) == 3


def test_post_without_a_source(desk: Desk) -> None:
    """A translation alone is checked by what needs no source."""
    engine = Engine(chosen(["markup/broken-url", "markup/link-target"]), TermBase())
    review = engine.review(desk.alone)

    assert (review.source, review.alignment) == (None, None)
    assert {finding.check for finding in review.findings} == {"markup/broken-url"}
