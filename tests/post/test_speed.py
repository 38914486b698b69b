"""Time grows with the length of a post and not faster, whatever it is made of."""

from __future__ import annotations

import pytest

from postedit.post import parse
from tests.growth import growth

_SIZE = 40_000
PATTERNS = {
    "prose": "Some **words** and a [link](https://a.org/b) with `code`, twice. Is it?\n\n",
    "one paragraph of links": "[a](https://a.org) and `b` {{< c >}} ",
    "damaged links": "[a] (https://a.org) (/b)[c] ",
    "one word": "a",
    "words of mail": "a.b-",
    "open shortcodes": "{{< a ",
    "open tags": "{% a ",
    "open brackets": "[ [a] ",
    "brackets and addresses": "[a](/ (b)",
    "emphasis": "*a **b ",
    "table": "| a | b |\n|---|---|\n",
    "nested lists": "- a\n  - b\n\n",
    "front matter": "---\ntitle: x\n",
    "wide characters": "é«😀» ",
    "code": "`` ` ",
    "html": "<a><code>b</code> ",
    "quotes": "> a\n",
}
PARAGRAPH = (
    "The harbour master wrote every arrival down in a book bound in blue cloth, with the hour and the wind. "
    "Nobody read it until the *winter* of the flood, when [the town](https://example.org/town) asked for it. "
    "Then it turned out that `wind` had been measured twice a day for forty years, never forgotten.\n\n"
)


def work(text: str) -> None:
    """Parse a text."""
    parse(text, "post.md", "en")


@pytest.mark.parametrize("pattern", PATTERNS)
def test_twice_the_length_is_not_four_times_the_work(pattern: str) -> None:
    """Twice as much of the same takes less than three and a half times as long."""
    piece = PATTERNS[pattern]
    text = piece * (_SIZE // len(piece))

    assert growth(lambda times: work(text * times), 1, 2) < 3.5


def test_five_megabytes_are_linear() -> None:
    """A post of five megabytes costs what its length says, measured against a tenth of it."""
    part = PARAGRAPH * (500_000 // len(PARAGRAPH))

    assert growth(lambda times: work(part * times), 1, 10) < 30
