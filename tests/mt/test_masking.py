"""Markup and names hidden from a machine, and put back."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postedit.model import Refused, Span
from postedit.mt import Settings, Translator
from postedit.mt.masking import LOST, masked, restored
from postedit.mt.renderings import Rendering, rendering
from postedit.post import parse
from tests.loopback import Fake, translating

TEXT = (
    "Steep the **green** leaves as [the book](https://x.example/a_b) says, then run `brew --slow` in Potter."
)


def _whole(text: str, *names: str) -> Any:
    spans = [Span(text.index(name), text.index(name) + len(name)) for name in names]
    return masked(parse(text, "a.md", "en"), Span(0, len(text)), spans)


def test_a_machine_sees_prose_and_marks() -> None:
    """Addresses, code, asterisks and names are hidden; the words between them are not."""
    hidden = _whole(TEXT, "Potter")
    assert hidden.text == "Steep the {1}green{2} leaves as {3}the book{4} says, then run {5} in {6}."
    assert hidden.pieces[4] == "](https://x.example/a_b)"


def test_marks_may_change_places() -> None:
    """Another language has another order; markup goes with its words, spaces in marks do no harm."""
    hidden = _whole(TEXT, "Potter")
    answer = "In { 6 } {5}, {3}le livre{4}: {1}vert{2}."
    expected = "In Potter `brew --slow`, [le livre](https://x.example/a_b): **vert**."
    assert restored(hidden, answer) == expected


@pytest.mark.parametrize(
    "answer",
    [
        "{1}vert{2} {3}livre{4} {5}",
        "{2}vert{1} {3}livre{4} {5} {6}",
        "{1}vert{2} {3}livre{4} {5} {6} {6}",
        "",
    ],
)
def test_lost_markup_is_refused(answer: str) -> None:
    """A mark that is missing, turned round or doubled makes the translation useless."""
    assert isinstance(restored(_whole(TEXT, "Potter"), answer), Refused)


def test_marks_of_the_text_itself() -> None:
    """A text with such marks of its own keeps them."""
    hidden = _whole("Fill in {3} and `x`.")
    assert hidden.text == "Fill in {3} and {4}."
    assert restored(hidden, "Remplir {3} et {4}.") == "Remplir {3} et `x`."


@given(st.text("ab {}1[]()*`<>_!\\", max_size=60))
def test_nothing_is_lost_on_the_way(text: str) -> None:
    """Whatever the markup, hidden and put back it is what it was."""
    hidden = masked(parse(text, "a.md", "en"), Span(0, len(text)))
    assert restored(hidden, hidden.text) == text


def test_markup_through_a_machine(server: Fake, settings: Settings) -> None:
    """The translation has the markup; where the machine loses it the reason says so."""
    server.answer = translating(lambda text: text.replace("leaves", "feuilles"))
    translator = Translator(settings, "en", "fr")
    assert rendering(translator, _whole(TEXT)) == Rendering(TEXT.replace("leaves", "feuilles"))
    server.answer = translating(lambda _: "feuilles")
    assert rendering(translator, _whole("`a` leaves")) == Rendering("feuilles", LOST)
