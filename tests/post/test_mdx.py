"""Fences in MDX close at any indent, and nothing behind them is taken for code."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postedit.post import BlockKind, parse
from postedit.post.mdx import with_close_fences

STEPS = """<Steps>

Install it.

```sh
make install
    ```

Run it, and look.

</Steps>

After the steps there is text.
"""


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_text_behind_a_fence_that_closes_far_in_is_text(newline: str) -> None:
    """In an MDX post the step and the paragraph behind the code are read; in Markdown all of it is code."""
    text = STEPS.replace("\n", newline)
    post = parse(text, "a.mdx", "en")
    said = [block.text.of(text) for block in post.blocks if block.kind.is_prose]
    assert "After the steps there is text." in said
    assert [
        block.span.of(text).count("make install") for block in post.blocks if block.kind is BlockKind.CODE
    ] == [1]
    assert "After the steps there is text." not in [
        block.text.of(text) for block in parse(text, "a.md", "en").blocks if block.kind.is_prose
    ]


def test_what_is_no_closing_fence_stays() -> None:
    """A shorter fence, another mark, and words behind it do not close."""
    for inner in ("    ```", "    ~~~~", "    ````js"):
        text = f"````\n{inner}\n````\n"
        assert with_close_fences(text) == text


@given(st.text(alphabet="`~ \t\r\nab", max_size=60))
def test_no_code_point_moves_to_another_line(text: str) -> None:
    """The length of every line stays, so that offsets do."""
    made = with_close_fences(text)
    lines, before = (one.splitlines(keepends=True) for one in (made, text))
    assert [*map(len, lines)] == [*map(len, before)]
    assert sorted(made) == sorted(text)
