"""The report: one renderer a file, all of one signature, none of which prints."""

from postedit.report.build import Builder, Built
from postedit.report.contract import Report
from postedit.report.formats import FORMATS, WITH_STATISTICS, renderer
from postedit.report.style import Style

__all__ = ["FORMATS", "WITH_STATISTICS", "Builder", "Built", "Report", "Style", "renderer"]
