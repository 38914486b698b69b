"""Template tags hidden from the Markdown parser behind text of the same length.

Hugo shortcodes (``{{< x >}}``, ``{{% x %}}``) and Liquid tags (``{{ x }}``, ``{% x %}``) are
plain text to a Markdown parser, which then finds emphasis and HTML inside them. A shortcode's
attributes may hold anything but delimiters, line breaks too. A tag never reaches over the beginning
of another, so that one that is not closed hides nothing of what follows, and time stays linear.
"""

from __future__ import annotations

import re

from postedit.late import late_regex
from postedit.model import Span

SHORTCODE = late_regex(
    r"\{\{<(?!`)(?>(?:[^>{]|>(?!\}\})|\{(?!\{[<%]))*)>\}\}"
    r"|\{\{%(?!`)(?>(?:[^%{]|%(?!\}\})|\{(?!\{[<%]))*)%\}\}"
    r"|\{\{(?![<%{])[^{}\n`]*+\}\}"
    r"|\{%(?>(?:[^%\n{`]|%(?!\})|\{(?!%)|\n(?!\s*\n))*)%\}"
)


def mask_shortcodes(text: str) -> tuple[str, list[Span]]:
    """Give ``text`` with every template tag overwritten by ``x``, and the spans of the tags.

    Line breaks inside a tag are overwritten too: Hugo takes tags out before it reads Markdown.
    """
    if "{{" not in text and "{%" not in text:
        return text, []
    spans: list[Span] = []

    def cover(match: re.Match[str]) -> str:
        spans.append(Span(match.start(), match.end()))
        return "x" * (match.end() - match.start())

    return SHORTCODE.sub(cover, text), spans
