"""The report as one HTML file that needs nothing else: charts, a table of pairs, excerpts side by side."""

from postedit.report.html.page import render

__all__ = ["render"]
