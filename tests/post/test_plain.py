"""A post without its markup, for programs that know none."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from postedit.model import Span
from postedit.post import parse
from postedit.post.plain import STAND_IN, plain


def _plain(text: str) -> str:
    post = parse(text, "a.md", "en")
    return plain(post, post.blocks[0].text).text


def test_a_reader_sees_words() -> None:
    """Markers and addresses are gone, a name stands for code, lines are joined."""
    text = (
        'Take the **green** [leaves](https://a.example/x "t"), run `brew`\n'
        "and ![tea](t.png)pour[^1] <b>it</b>.\n\n[^1]: Hot.\n"
    )
    assert _plain(text) == f"Take the green leaves, run {STAND_IN} and pour it."


def test_quotes_and_lists() -> None:
    """Marks of quotes inside a paragraph are no words."""
    assert _plain("> one\n> two\n") == "one two"


@given(st.text("ab 😀{}1[]()*`<>_!\\\n", max_size=60))
def test_places_are_true(text: str) -> None:
    """Whatever the markup, each code point is where it says it is, in order."""
    post = parse(text, "a.md", "en")
    for block in post.blocks:
        seen = plain(post, block.text)
        places = [at for at in seen.offsets if at >= 0]
        assert places == sorted(set(places))
        for letter, at in zip(seen.text, seen.offsets, strict=True):
            assert at < 0 or letter == text[at] or (letter == " " and text[at].isspace())


def test_spans() -> None:
    """A range maps to where it stands, markup inside included; none where a stand-in is inside."""
    text = "a **big** `x` leaf"
    post = parse(text, "a.md", "en")
    seen = plain(post, Span(0, len(text)))
    start = seen.text.index("big")
    assert seen.span(start, start + 3) == Span(4, 7)
    assert seen.span(0, start + 3) == Span(0, 7)
    assert seen.span(0, len(seen.text)) is None
    assert seen.span(5, 4) is None
