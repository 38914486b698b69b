"""What the proof before a change lets pass, and what it refuses."""

from __future__ import annotations

from pathlib import Path

import msgspec

from postedit.engine import Engine, Review
from postedit.model import Edit, Finding, Severity, Span
from postedit.review.proof import prove
from postedit.site import PostPair
from postedit.terms import TermBase

BEFORE = "title « Un titre » ici (encore encore) et là.\n"
EDITS = (Edit(6, 18, '"Un titre"'), Edit(23, 38, "(encore)"))


def review(text: str, *findings: Finding) -> Review:
    """Give a review of a post alone that holds ``text`` and has these findings."""
    pair = PostPair(None, Path("post.fr.md"), "en", "fr", "alone")
    return msgspec.structs.replace(Engine([], TermBase()).review_text(pair, None, text), findings=findings)


def finding(check: str, start: int, end: int) -> Finding:
    """Give a major finding of a check."""
    return Finding(check, Severity.MAJOR, "seen", Span(start, end))


def proof_of(came: Finding) -> str | None:
    """Prove the two edits, after which one finding came."""
    mended = finding("frontmatter/guillemets", 6, 18)
    after = 'title "Un titre" ici (encore) et là.\n'
    return prove(review(BEFORE, mended), review(after, came), [mended], EDITS)


def test_a_finding_in_words_that_an_edit_repeats_was_there_before() -> None:
    """An edit that writes other quotes around a title does not answer for the title's grammar."""
    assert proof_of(finding("grammar/preposition", 7, 15)) is None


def test_a_finding_beside_the_edits_was_there_before() -> None:
    """What doubled text had hidden does not stand against removing it."""
    assert proof_of(finding("typography/dash", 30, 35)) is None


def test_a_finding_in_what_was_written_is_refused() -> None:
    """Quotes that are wrong themselves are not written."""
    assert "new finding: typography/mixed-quotes" in (
        proof_of(finding("typography/mixed-quotes", 6, 7)) or ""
    )


def test_damaged_markup_is_refused_wherever_it_stands() -> None:
    """One mark changes how all that follows is read."""
    assert "new finding: markup/emphasis" in (proof_of(finding("markup/emphasis", 30, 35)) or "")


def test_an_omission_is_refused_where_letters_were_removed() -> None:
    """A sentence that is missing after words were taken out may have been among them."""
    assert "new finding: omission/segment" in (proof_of(finding("omission/segment", 30, 35)) or "")
