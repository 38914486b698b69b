"""A post that a person wrote in French gives nothing to say."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from unicodedata import normalize

import pytest
from click.testing import CliRunner

from postedit.checks import Check, select
from postedit.checks.registry import UnknownName
from postedit.cli import main
from postedit.engine import Engine, Review

ReviewTexts = Callable[..., tuple[Engine, Review]]
Read = Callable[[Path], str]
POST = Path(__file__).resolve().parents[2] / "content" / "posts" / "la-panne-du-dimanche"


@pytest.fixture
def defaults() -> list[Check]:
    """Give the checks that run when nothing is selected."""
    checks = select([], [])
    assert not isinstance(checks, UnknownName)
    return checks


def _said(review: Review) -> list[tuple[str, str]]:
    """Give check and text of each finding, so that a failure shows what was said."""
    assert review.target is not None
    return [(finding.check, finding.target.of(review.target.text)) for finding in review.findings]


def test_an_original_is_silent_against_its_translation(
    defaults: list[Check], review_texts: ReviewTexts, read: Read
) -> None:
    """The French original, with the English post as its source, gives no finding at all."""
    _, review = review_texts(defaults, read(POST / "index.en.md"), read(POST / "index.fr.md"))
    assert _said(review) == []


def test_an_original_is_silent_alone(defaults: list[Check], review_texts: ReviewTexts, read: Read) -> None:
    """The French original checked without a source gives no finding at all."""
    _, review = review_texts(defaults, None, read(POST / "index.fr.md"))
    assert _said(review) == []


def test_accents_apart_from_their_letters_are_silent(
    defaults: list[Check], review_texts: ReviewTexts, read: Read
) -> None:
    """A post whose accents are signs of their own, as macOS writes them, gives no finding on half a word."""
    target = normalize("NFD", read(POST / "index.fr.md"))
    _, review = review_texts(defaults, read(POST / "index.en.md"), target)
    assert _said(review) == []


def test_a_translation_by_a_person_is_silent(
    defaults: list[Check], review_texts: ReviewTexts, read: Read
) -> None:
    """The English post as the target of the French one gives no finding at all."""
    _, review = review_texts(
        defaults, read(POST / "index.fr.md"), read(POST / "index.en.md"), languages=("fr", "en")
    )
    assert _said(review) == []


def test_the_sample_site_is_silent_on_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """`postedit check` of the pair as it is found, with the term bases that ship, reports nothing."""
    monkeypatch.chdir(POST.parents[1])
    run = CliRunner().invoke(main, ["check", str(POST)], prog_name="postedit")
    assert (run.stdout, run.exit_code) == ("", 0)
