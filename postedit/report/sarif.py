"""SARIF 2.1.0 (OASIS standard, 2020), which code hosts and editors show beside the text.

The place in the translation is the result's location, the place in the source a related one. Columns and
offsets count Unicode code points, as everywhere in the report (``columnKind``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.checks.registry import check_of, page_of
from postedit.model import Severity
from postedit.report.places import end_of, uri
from postedit.report.safe_text import json_shown

if TYPE_CHECKING:
    from postedit.report.build import Built
    from postedit.report.contract import ErrorAt, FindingAt, FixOffer, Place
    from postedit.report.style import Style

Json = dict[str, object]

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.CRITICAL: "error", Severity.MAJOR: "warning", Severity.MINOR: "note"}


def render(built: Built, style: Style) -> str:  # noqa: ARG001 - one signature for all renderers
    """Give a log with one run, the rules it used and a result for each finding."""
    report = built.report
    names = sorted({finding.check for finding in report.findings})
    places = {name: number for number, name in enumerate(names)}
    run: Json = {
        "tool": {
            "driver": {
                "name": report.tool.name,
                "version": report.tool.version,
                "rules": [_rule(name) for name in names],
            }
        },
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {
                "executionSuccessful": not report.errors,
                "toolExecutionNotifications": [_notification(error) for error in report.errors],
            }
        ],
        "results": [_result(finding, places[finding.check]) for finding in report.findings],
    }
    log: Json = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json_shown(log) + "\n"


def _rule(name: str) -> Json:
    """Give what is known of a check: its summary, its page, its usual severity."""
    rule: Json = {"id": name, "properties": {"tags": [name.partition("/")[0]]}}
    if (check := check_of(name)) is not None:
        page = page_of(check).read_text("utf-8")
        rule |= {
            "shortDescription": {"text": check.summary},
            "help": {"text": page, "markdown": page},
            "defaultConfiguration": {"level": _LEVELS[check.severity]},
        }
    return rule


def _result(finding: FindingAt, rule: int) -> Json:
    result: Json = {
        "ruleId": finding.check,
        "ruleIndex": rule,
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": _physical(finding.target)}],
        "partialFingerprints": {"postedit/v1": finding.fingerprint},
        "rank": round(100 * finding.confidence, 2),
    }
    related = [("source", place) for place in (finding.source,) if place]
    related += [("the same mistake", place) for place in finding.also]
    if related:
        result["relatedLocations"] = [
            {"id": number, "physicalLocation": _physical(place), "message": {"text": text}}
            for number, (text, place) in enumerate(related)
        ]
    if finding.fixes:
        result["fixes"] = [_fix(fix, finding.target.path) for fix in finding.fixes]
    return result


def _physical(place: Place) -> Json:
    end_line, end_column = end_of(place)
    return {
        "artifactLocation": _artifact(place.path),
        "region": {
            "startLine": place.line,
            "startColumn": place.column,
            "endLine": end_line,
            "endColumn": end_column,
            "charOffset": place.start,
            "charLength": place.end - place.start,
            "snippet": {"text": place.text},
        },
    }


def _artifact(path: str) -> Json:
    return {"uri": uri(path)}


def _fix(fix: FixOffer, path: str) -> Json:
    replacements = [
        {
            "deletedRegion": {"charOffset": edit.start, "charLength": edit.end - edit.start},
            "insertedContent": {"text": edit.text},
        }
        for edit in fix.edits
    ]
    return {
        "description": {"text": f"{fix.title} ({fix.safety.value})"},
        "artifactChanges": [{"artifactLocation": _artifact(path), "replacements": replacements}],
    }


def _notification(error: ErrorAt) -> Json:
    place: Json = {"artifactLocation": _artifact(error.path)}
    if error.line is not None:
        place["region"] = {"startLine": error.line}
    return {
        "level": "error",
        "message": {"text": error.message},
        "locations": [{"physicalLocation": place}],
    }
