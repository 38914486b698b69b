"""Text of posts in a page."""

from __future__ import annotations

from html import escape as escape_html

from postedit.report.safe_text import without_controls


def escape(text: str) -> str:
    """Give the text as HTML that shows it and does nothing else; a page is printed to terminals, too."""
    return escape_html(without_controls(text))
