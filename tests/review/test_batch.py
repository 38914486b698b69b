"""Fixing without a person: only announced spans change, and a second run changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postedit.engine import Engine, Review
from postedit.model import Edit, Finding, Span, apply_edits
from postedit.review.batch import BatchResult, choose_fix, fix_post
from postedit.review.proof import moved, prove
from postedit.site import PostPair
from postedit.terms import TermBase
from tests.review.conftest import MENDED, TARGET, Desk, chosen

MANY = 60


def broken_lines(count: int) -> str:
    """Give so many lines, each with an address broken and a comma spaced."""
    return "".join(f"Voir , ici, [le point {n}](https: //{n}.example.org).\n\n" for n in range(count))


def announced(result: BatchResult) -> tuple[Edit, ...]:
    """Give the edits of all fixes that were applied."""
    fixes = (choose_fix(finding, unsafe=False) for finding in result.fixed)
    return tuple(edit for fix in fixes if fix for edit in fix.edits)


def test_all_safe_fixes(desk: Desk) -> None:
    """Everything safe is fixed; what stands outside the announced spans is equal, character by character."""
    review = desk.review()
    result = fix_post(desk.engine, review, unsafe=False)

    assert result.text == MENDED
    assert result.review.findings == ()
    assert set(result.fixed) == set(review.findings)
    assert result.text == apply_edits(TARGET, announced(result))
    assert desk.text == TARGET


def test_second_run_changes_nothing(desk: Desk) -> None:
    """Fixing what was fixed finds nothing to do."""
    once = fix_post(desk.engine, desk.review(), unsafe=False)
    twice = fix_post(desk.engine, desk.review(once.text), unsafe=False)

    assert (twice.text, twice.fixed, twice.refused) == (once.text, (), ())


def test_unsafe_only_when_asked(desk: Desk) -> None:
    """A fix that guesses at an address is applied only on demand."""
    text = TARGET.replace("https: //reef.example.org", "https://example.org/nœud plat/ici")
    review = desk.engine.review_text(desk.alone, None, text)
    guesses = [f for f in review.findings if f.fixes and not f.safe_fix]
    careful = fix_post(desk.engine, review, unsafe=False)
    bold = fix_post(desk.engine, review, unsafe=True)

    assert len(guesses) == 1
    assert "nœud plat/ici" in careful.text
    assert "https://example.org/nœudplat/ici" in bold.text


def test_skipped_findings_are_left_alone(desk: Desk) -> None:
    """A finding to leave alone keeps its text although fixes before it move it and change its context."""
    review = desk.review()
    for skipped in review.findings:
        others = [f for f in review.findings if f != skipped]
        result = fix_post(desk.engine, review, unsafe=False, skip=frozenset({skipped}))

        assert skipped.target.of(TARGET) in result.text
        assert len(result.fixed) == len(others)
        assert [f.check for f in result.review.findings] == [skipped.check]


def test_refused_fix_keeps_no_other_back(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """One fix that cannot be proved is told with its reason and stays undone; all others are applied."""
    text = broken_lines(9)
    review = desk.engine.review_text(desk.alone, None, text)

    def no_five(before: Review, after: Review, fixed: Sequence[Finding], edits: Sequence[Edit]) -> str | None:
        held = any("//5." in f.target.of(before.target.text) for f in fixed if before.target)
        return "not the fifth" if held else prove(before, after, fixed, edits)

    monkeypatch.setattr("postedit.review.batch.prove", no_five)
    result = fix_post(desk.engine, review, unsafe=False)

    mended = text.replace("https: //", "https://").replace("Voir ,", "Voir,")
    assert result.text == mended.replace("https://5.example.org", "https: //5.example.org")
    assert [why for _, why in result.refused] == ["not the fifth"]


def test_many_findings(desk: Desk) -> None:
    """Dozens of findings in one post are all fixed."""
    text = broken_lines(MANY)
    result = fix_post(desk.engine, desk.engine.review_text(desk.alone, None, text), unsafe=False)

    assert result.text == text.replace("https: //", "https://").replace("Voir ,", "Voir,")
    assert result.review.findings == ()


_LINES = st.sampled_from([
    "Voir [ceci](https: //example.org/a) , merci.", "Rien ici.", "# Titre , ici",
    "- un [b](https:// example.org/b)", "`code , là`", "Le mot , seul .", "[c] (https: //example.org/c) d",
    "(https://example.org/d)[e] f",
    "![i](une image.png)", "> cité , ici", "| a , b |\n|---|\n| [k](https: //example.org) |",
    "«\u00a0Oui , non\u00a0»",
])  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(_LINES, max_size=8), st.sampled_from(["\n\n", "\r\n\r\n"]))
def test_any_post(lines: list[str], joint: str) -> None:
    """Whatever the damage: words stay, nothing safe is left unless refused, a second run does nothing."""
    engine = Engine(chosen(["markup", "typography"]), TermBase())
    pair = PostPair(None, Path("x.fr.md"), "en", "fr", "alone")
    text = joint.join(lines)
    result = fix_post(engine, engine.review_text(pair, None, text), unsafe=False)

    def letters(of: str) -> str:
        return "".join(c for c in of if c.isalnum())

    assert sorted(letters(result.text)) == sorted(letters(text))
    left = [f for f in result.review.findings if f.safe_fix]
    assert len(left) <= len(result.refused)
    again = fix_post(engine, engine.review_text(pair, None, result.text), unsafe=False)
    assert again.text == result.text
    assert ("\r" in text) == ("\r" in result.text)


@settings(max_examples=300, deadline=None)
@given(
    st.integers(0, 30), st.integers(0, 10),
    st.lists(st.tuples(st.integers(0, 8), st.integers(0, 4), st.text("ab", max_size=6)), max_size=5),
)  # fmt: skip
def test_moved_span(start: int, length: int, changes: list[tuple[int, int, str]]) -> None:
    """A span that no edit touches covers the same text afterwards; any span stays inside the text."""
    text = "".join(chr(0x4E00 + n) for n in range(64))
    edits, at = [], 0
    for gap, size, new in changes:
        edits.append(Edit(at + gap, at + gap + size, new))
        at += gap + size + 1
    span = Span(start, start + length)
    after, place = apply_edits(text, tuple(edits)), moved(span, edits)

    assert 0 <= place.start <= place.end <= len(after)
    if length and not any(edit.start < span.end and edit.end > span.start for edit in edits):
        assert place.of(after) == span.of(text)
