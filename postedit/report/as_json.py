"""The JSON report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.report.safe_text import json_shown

if TYPE_CHECKING:
    from postedit.report.build import Built
    from postedit.report.style import Style


def render(built: Built, style: Style) -> str:  # noqa: ARG001 - one signature for all renderers
    """Give the report as indented JSON in the order of the contract's fields."""
    return json_shown(built.report) + "\n"
