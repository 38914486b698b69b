"""Text inside blocks of HTML."""

from __future__ import annotations

import pytest

from postedit.post import InlineKind, parse


def shown(text: str, path: str = "post.md") -> list[str]:
    """Give the segments of a post."""
    return [segment.span.of(text) for segment in parse(text, path, "en").segments]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<details>\n<summary>Two <b>words</b>.</summary>\n\nMore.\n", ["Two <b>words</b>.", "More."]),
        ("<ul><li>Élan</li>\n<li>Second</li></ul>\n", ["Élan", "Second"]),
        ('<div>\n<img src="a>b" alt="x">\nOne. Two.\n</div>\n', ["One.", "Two."]),
        ("<aside markdown=1>\n  One\n\n  Two\n</aside>\n", ["One", "Two"]),
        ("- a\n\n  <p>Inside</p>\n", ["a", "Inside"]),
        ("<p>Word\n<!-- hidden -->\n</p>\n", ["Word"]),
    ],
)
def test_text_between_tags_is_prose(text: str, expected: list[str]) -> None:
    """What a reader sees of a block of HTML is cut into segments, and its tags stand outside them."""
    assert shown(text) == expected


def test_kramdown_reads_markdown_inside() -> None:
    """With ``markdown="1"`` the text has emphasis and links; without, its asterisks are letters."""
    inside = "<aside {}>\n  *Élan* in [a page](https://a.org)\n</aside>\n"
    kinds = [i.kind for i in parse(inside.format('markdown="1"'), "post.md", "en").inlines]
    assert kinds == [InlineKind.EMPHASIS, InlineKind.LINK]
    assert parse(inside.format('class="x"'), "post.md", "en").inlines == ()


@pytest.mark.parametrize(
    "text",
    [
        "<script>\nlet word = 1;\n</script>\n",
        "<div><style>p { color: red }</style></div>\n",
        "<!-- only a comment -->\n",
        "> <div>\n> quoted\n> </div>\n",
    ],
)
def test_what_no_reader_reads_stays_whole(text: str) -> None:
    """Scripts, styles and comments hold no text, and a block inside a quote is left as it is."""
    assert shown(text) == []


def test_components_of_mdx_stay_whole() -> None:
    """MDX has expressions between its tags, so that its blocks are not cut."""
    assert shown("<Box>\n{items.map(item => item)}\n</Box>\n", "post.mdx") == []
