"""The report: one renderer a file, all of one signature, none of which prints."""

from collections.abc import Callable

from postedit.report import as_json, concise, full
from postedit.report.build import Builder, Built
from postedit.report.contract import Report
from postedit.report.style import Style

RENDERERS: dict[str, Callable[[Built, Style], str]] = {
    "full": full.render,
    "concise": concise.render,
    "json": as_json.render,
}
MACHINE_FORMATS = frozenset({"json"})

__all__ = ["MACHINE_FORMATS", "RENDERERS", "Builder", "Built", "Report", "Style"]
