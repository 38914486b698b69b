"""What an edit would come to, in words under the editor."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from postedit.model import Finding
from postedit.review.foresight import Foresight
from tui.markup import display, sign
from tui.styles import BAD, GOOD

_MOST = 6


class OutlookText(Static):
    """Some lines of quiet text."""

    DEFAULT_CSS = "OutlookText { color: $text-muted; height: auto; max-height: 7; }"


def outlook(foresight: Foresight) -> Content:
    """Say what would still be found in the segment, what would be new, and what would be gone."""
    if foresight.problem:
        return Content.assemble(("! ", BAD), display(f"it would be refused: {foresight.problem}"))
    found = [(finding, "new") for finding in foresight.new] + [(one, "still") for one in foresight.still]
    lines = [_line(finding, word) for finding, word in found[:_MOST]]
    if len(found) > _MOST:
        lines.append(Content(f"and {len(found) - _MOST} more"))
    if foresight.gone:
        gone = f"{foresight.gone} finding{'s' if foresight.gone > 1 else ''} of this segment would be gone"
        lines.insert(0, Content.assemble(("✓ ", GOOD), gone))
    if not lines:
        lines = [Content.assemble(("✓ ", GOOD), "nothing would be found in this segment")]
    return Content("\n").join(lines)


def _line(finding: Finding, word: str) -> Content:
    return Content.assemble(
        sign(finding.severity), (f" {word}: ", "bold"), f"{finding.check}: {display(finding.message)}"
    )
