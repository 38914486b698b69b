"""What counts as prose, and the segments that cover it."""

from __future__ import annotations

import pytest

from postedit.post import parse
from postedit.post.structure import OPAQUE


def prose(text: str) -> str:
    """Give the prose of a post, a hidden stretch as one underscore."""
    shown = parse(text, "post.md", "en").prose
    while OPAQUE * 2 in shown:
        shown = shown.replace(OPAQUE * 2, OPAQUE)
    return shown.replace(OPAQUE, "_")


def segments(text: str) -> list[str]:
    """Give the segments of a post as they stand in the text."""
    post = parse(text, "post.md", "en")
    return [segment.span.of(text) for segment in post.segments]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Run `ls -l` now.", "Run _ _ now."),
        ("See [the manual](https://a.org 'Title').", "See [the manual](_ _)."),
        ("See [this][ref-name].\n\n[ref-name]: u\n", "See [this]_.\n\n_ _\n"),
        ("Go to https://a.org/b?c or mail me@a.org.", "Go to _ or mail _."),
        ("Use <kbd>Ctrl C</kbd> here.", "Use _ _ here."),
        ("A <b>bold</b> word.", "A _bold_ word."),
        ("Note[^1].\n\n[^1]: The note.\n", "Note_.\n\n_ The note.\n"),
        ("# Head {#id}\n\n- item\n", "_ Head _\n\n_ item\n"),
        ("> one\n> two\n", "_ one\n_ two\n"),
        ("| a | b |\n|---|---|\n| c | d |\n", "_ a _ b _\n_\n_ c _ d _\n"),
        ("---\ntitle: \"A boat\"\nweight: 3\n---\n", "_\n_ _A boat_\n_ _\n_\n"),
        ("```\ncode here\n```\n\n<div>\n\nText\n", "_\n_ _\n_\n\n_\n\nText\n"),
        ("Broken [link](https: //a.org).", "Broken [link](_ _)."),
    ],
)  # fmt: skip
def test_only_prose_is_left(text: str, expected: str) -> None:
    """Code, addresses, titles, names of references, tags and syntax are covered; words and space stay."""
    assert prose(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "One is here. Two is [there. It is](u). Three.",
            ["One is here.", "Two is [there.", "It is](u).", "Three."],
        ),
        ("# Dr. No. A film\n", ["Dr. No. A film"]),
        ("- First. Second.\n- Third.\n", ["First.", "Second.", "Third."]),
        ("> One here.\n> Two here.\n", ["One here.", "Two here."]),
        (
            "---\ntitle: First one. Second one.\ndescription: ''\n---\n\n```\ncode\n```\n",
            ["First one.", "Second one."],
        ),
        (
            "A [link](https://a.org 'One. Two.') here. End.",
            ["A [link](https://a.org 'One. Two.') here.", "End."],
        ),
        ("A [link] (https://a.org/b. C) here. End.", ["A [link] (https://a.org/b. C) here.", "End."]),
        ("| a | b |\n|---|---|\n| So so. Yes | |\n", ["a", "b", "So so.", "Yes"]),
        ("", []),
    ],
)
def test_segments(text: str, expected: list[str]) -> None:
    """Segments are sentences, headings, cells and fields; none is cut inside an address or a title."""
    assert segments(text) == expected


def test_segment_and_block_at() -> None:
    """An offset leads to the segment and the block that hold it, and to none between them."""
    text = "# One\n\nTwo is here. Three.\n\n```\ncode\n```\n"
    post = parse(text, "post.md", "en")

    assert post.segment_at(text.index("Three")) == 2
    assert post.segment_at(text.index("code")) is None
    assert post.block_at(text.index("code")) == 2
    assert post.segment_at(0) is None
    assert post.block_at(0) == 0
    assert parse("", "post.md", "en").block_at(0) is None


@pytest.mark.parametrize(("word", "place"), [("a", (1, 1)), ("é", (2, 2)), ("c", (4, 3))])
def test_position(word: str, place: tuple[int, int]) -> None:
    """Lines and columns count from 1, columns in code points; a carriage return ends no line of its own."""
    text = "a\r\n😀é\r\n\r\n  c"
    assert parse(text, "post.md", "en").position(text.index(word)) == place
