"""Bar charts drawn by the browser from plain elements."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from postedit.report.html.escaping import escape

if TYPE_CHECKING:
    from postedit.model import Severity


class Bar(msgspec.Struct, frozen=True):
    """A named bar and its parts, each a severity and how many findings have it."""

    name: str
    parts: list[tuple[Severity, int]]

    @property
    def total(self) -> int:
        """Give the length of the bar."""
        return sum(count for _, count in self.parts)


def chart(title: str, bars: list[Bar]) -> str:
    """Give a chart, the longest bar first; its numbers stand beside the bars as text."""
    longest = max((bar.total for bar in bars), default=0)
    if not longest:
        return ""
    ordered = sorted(bars, key=lambda bar: (-bar.total, bar.name))
    rows = "".join(_row(bar, longest) for bar in ordered)
    return f'<figure class="chart"><figcaption>{escape(title)}</figcaption><dl>{rows}</dl></figure>'


def _row(bar: Bar, longest: int) -> str:
    parts = "".join(
        f'<span class="{severity.value}" style="width:{100 * count / longest:.2f}%"'
        f' title="{count} {severity.value}"></span>'
        for severity, count in bar.parts
        if count
    )
    return f"<dt>{escape(bar.name)}<dd>{parts}<b>{bar.total:,}</b>"
