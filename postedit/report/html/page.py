"""The page as a whole."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from postedit.model import Severity
from postedit.report.html.bars import Bar, chart
from postedit.report.html.escaping import escape
from postedit.report.html.findings import SIGNS, section

if TYPE_CHECKING:
    from collections.abc import Iterator

    from postedit.report.build import Built
    from postedit.report.contract import FindingAt, Pair, Report
    from postedit.report.style import Style

_CSS = Path(__file__).with_name("page.css")
_SEVERITIES = (Severity.CRITICAL, Severity.MAJOR, Severity.MINOR)


def render(built: Built, style: Style) -> str:  # noqa: ARG001 - one signature for all renderers
    """Give the page; it loads nothing, runs no script and shows text of posts only escaped."""
    report = built.report
    by_path: dict[str, list[FindingAt]] = {pair.target: [] for pair in report.pairs}
    for finding in report.findings:
        by_path.setdefault(finding.target.path, []).append(finding)
    numbers = {path: number for number, path in enumerate(by_path, 1)}
    body = [
        f"<h1>postedit</h1><p>{_totals(report)}</p>",
        _charts(report),
        _table(report, by_path, numbers),
        *_rest(report),
        *(section(numbers[path], path, found, built.texts) for path, found in by_path.items() if found),
    ]
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>postedit: {len(report.findings)} findings</title>\n"
        f"<style>\n{_CSS.read_text('utf-8')}</style>\n</head>\n<body>\n{chr(10).join(body)}\n</body>\n</html>\n"
    )


def _totals(report: Report) -> str:
    counts = Counter(finding.severity for finding in report.findings)
    parts = [
        f'<span class="key {severity.value}"></span> {SIGNS[severity]} {counts[severity]:,} {severity.value}'
        for severity in _SEVERITIES
    ]
    return (
        f"{len(report.findings):,} findings in {len(report.pairs):,} pairs: {', '.join(parts)}. "
        f"{escape(report.tool.name)} {escape(report.tool.version)}"
    )


def _charts(report: Report) -> str:
    languages = {pair.target: pair.target_language for pair in report.pairs}
    by_category: dict[str, Counter[Severity]] = {}
    by_language: dict[str, Counter[Severity]] = {}
    for finding in report.findings:
        by_category.setdefault(finding.category, Counter())[finding.severity] += 1
        language = languages.get(finding.target.path, "?")
        by_language.setdefault(language, Counter())[finding.severity] += 1
    charts = {"By category": by_category, "By language": by_language}
    return "".join(
        chart(title, [Bar(name, [(s, counts[s]) for s in _SEVERITIES]) for name, counts in data.items()])
        for title, data in charts.items()
    )


def _table(report: Report, by_path: dict[str, list[FindingAt]], numbers: dict[str, int]) -> str:
    ordered = sorted(report.pairs, key=lambda pair: (-len(by_path[pair.target]), pair.target))
    rows = "".join(_row(pair, by_path[pair.target], numbers[pair.target]) for pair in ordered)
    heads = "".join(f"<th>{SIGNS[severity]} {severity.value}" for severity in _SEVERITIES)
    return (
        f"<table><caption>Pairs</caption><thead><tr><th>translation<th>from<th>to{heads}</thead>"
        f"<tbody>{rows}</tbody></table>"
    )


def _row(pair: Pair, findings: list[FindingAt], number: int) -> str:
    counts = Counter(finding.severity for finding in findings)
    name = escape(pair.target)
    link = f'<a href="#p{number}">{name}</a>' if findings else name
    cells = "".join(f"<td>{counts[severity] or ''}" for severity in _SEVERITIES)
    return f"<tr><td>{link}<td>{escape(pair.source_language)}<td>{escape(pair.target_language)}{cells}</tr>"


def _rest(report: Report) -> Iterator[str]:
    """Give what could not be paired and what could not be read."""
    alone = [f"{post.path}: {post.reason}" for post in report.unpaired]
    for title, lines in (("Without a counterpart", alone), ("Problems", [str(e) for e in report.errors])):
        if lines:
            items = "".join(f"<li>{escape(line)}" for line in lines)
            yield f"<h2>{title}</h2><ul>{items}</ul>"
