"""Checks that speak only in posts that read as raw machine output."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from postedit.checks import Check, select
from postedit.checks.registry import UnknownName
from postedit.engine import Engine
from postedit.site import PostPair
from postedit.terms import TermBase

SOURCE = 'Read [the page](https://example.org/a). We call it "the quay". Ready? Go! Come now.\n'
CLEAN = 'Lisez [la page](https://example.org/a). Nous l\'appelons "le quai". Prêts ? Partez ! Venez.\n'
RAW = (
    'Lisez [la page] (https: //example.org/a). Nous le le appelons "le quai". Prêts? Partez! Venez , tous.\n'
)
PAIR = PostPair(Path("a.en.md"), Path("a.fr.md"), "en", "fr", "test")
QUOTES = "typography/straight-quotes"


def chosen(*names: str) -> list[Check]:
    """Give the checks that a selection by name runs; the default ones for no name."""
    found = select(names, ())
    assert not isinstance(found, UnknownName)
    return found


def names_in(text: str, pair: PostPair = PAIR, *selection: str) -> set[str]:
    """Give the names of the checks that find something in a translation of the source."""
    review = Engine(chosen(*selection), TermBase()).review_text(pair, SOURCE, text)
    return {finding.check for finding in review.findings}


@pytest.mark.parametrize(("text", "speaks"), [(CLEAN, False), (RAW, True)])
def test_doubtful_checks_need_a_raw_post(text: str, *, speaks: bool) -> None:
    """Straight quotes are told beside much else, and left alone in a post that people went over."""
    assert (QUOTES in names_in(text)) is speaks


def test_a_notice_makes_a_post_raw() -> None:
    """A post that says that a machine translated it, and nobody edited it, is raw however clean it looks."""
    assert QUOTES in names_in(CLEAN, msgspec.structs.replace(PAIR, unedited="machine"))


def test_a_selection_speaks_everywhere() -> None:
    """Who names the check or its category hears it of every post."""
    assert names_in(CLEAN, PAIR, QUOTES) == {QUOTES}
    assert QUOTES in names_in(CLEAN, PAIR, "typography")


def test_a_raw_post_stays_raw_while_it_is_mended() -> None:
    """What was told of a post when it was opened does not vanish because the other findings were mended."""
    engine = Engine(chosen(), TermBase())
    first = engine.review_text(PAIR, SOURCE, RAW)
    after = engine.review_text(first.pair, SOURCE, CLEAN)
    assert {finding.check for finding in after.findings} == {QUOTES}
