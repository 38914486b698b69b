"""JUnit XML, which most build servers show as test results.

There is no standard; the elements are those that Jenkins, GitLab and Azure read: a suite for each post, a
failing case for each finding, one passing case for a post without any.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from postedit.late import late_regex
from postedit.report.safe_text import without_controls

if TYPE_CHECKING:
    from postedit.report.build import Built
    from postedit.report.contract import ErrorAt, FindingAt
    from postedit.report.style import Style

# Everything but the characters of XML 1.0 (W3C recommendation, section 2.2), which allows some controls.
_NOT_XML = late_regex(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(built: Built, style: Style) -> str:  # noqa: ARG001 - one signature for all renderers
    """Give ``<testsuites>`` with the posts in the order of their paths."""
    findings: dict[str, list[FindingAt]] = defaultdict(list)
    for finding in built.report.findings:
        findings[finding.target.path].append(finding)
    errors: dict[str, list[ErrorAt]] = defaultdict(list)
    for error in built.report.errors:
        errors[error.path].append(error)
    root = ET.Element("testsuites", name="postedit")
    paths = {pair.target for pair in built.report.pairs} | findings.keys() | errors.keys()
    for path in sorted(paths):
        root.append(_suite(path, findings[path], errors[path]))
    for name in ("tests", "failures", "errors"):
        root.set(name, str(sum(int(suite.get(name, "0")) for suite in root)))
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _suite(path: str, findings: list[FindingAt], errors: list[ErrorAt]) -> ET.Element:
    suite = ET.Element("testsuite", name=_clean(path))
    for finding in findings:
        case = _case(suite, path, f"{finding.check} at {finding.target.line}:{finding.target.column}")
        failure = ET.SubElement(case, "failure", message=_clean(finding.message), type=finding.severity.value)
        source = f"source: {finding.source.text}\n" if finding.source else ""
        failure.text = _clean(f"{source}target: {finding.target.text}")
    for error in errors:
        place = "reading" if error.line is None else f"reading at {error.line}"
        ET.SubElement(_case(suite, path, place), "error", message=_clean(error.message), type="problem")
    if not len(suite):
        _case(suite, path, "no findings")
    counts = {"tests": len(suite), "failures": len(findings), "errors": len(errors)}
    for name, count in counts.items():
        suite.set(name, str(count))
    return suite


def _case(suite: ET.Element, path: str, name: str) -> ET.Element:
    return ET.SubElement(suite, "testcase", classname=_clean(path), name=name)


def _clean(text: str) -> str:
    """Give the text without what no XML document may hold."""
    return _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", without_controls(text))
