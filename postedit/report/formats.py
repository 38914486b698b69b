"""The formats of the report, each loaded when it is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from postedit.report.build import Built
    from postedit.report.style import Style

_MODULES = {
    "full": "full",
    "concise": "concise",
    "json": "as_json",
    "jsonl": "jsonl",
    "sarif": "sarif",
    "github": "github",
    "gitlab": "gitlab",
    "junit": "junit",
    "html": "html",
}
FORMATS = tuple(_MODULES)
WITH_STATISTICS = frozenset({"json", "jsonl"})
"""Formats that hold counts by check beside the findings; the others give way to a table of counts."""


def renderer(name: str) -> Callable[[Built, Style], str]:
    """Give the renderer of a format: it makes the text of a report and prints nothing."""
    render: Callable[[Built, Style], str] = import_module(f"postedit.report.{_MODULES[name]}").render
    return render
