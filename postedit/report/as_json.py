"""The JSON report."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from postedit.report.build import Built
    from postedit.report.style import Style


def render(built: Built, style: Style) -> str:  # noqa: ARG001 - one signature for all renderers
    """Give the report as indented JSON in the order of the contract's fields."""
    encoded = msgspec.json.format(msgspec.json.encode(built.report), indent=2)
    return encoded.decode() + "\n"
