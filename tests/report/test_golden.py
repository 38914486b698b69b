"""Each format byte by byte. A change here is a change of what users and programs read."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from postedit.report import sarif
from postedit.report.build import Built
from postedit.report.contract import Report, Tool
from postedit.report.formats import renderer
from postedit.report.style import Style

GOLDEN = Path(__file__).parent / "golden"
CASES = [
    ("json", 80, "report.json"),
    ("concise", 80, "concise.txt"),
    ("full", 80, "full-80.txt"),
    ("full", 120, "full-120.txt"),
    ("jsonl", 80, "report.jsonl"),
    ("sarif", 80, "report.sarif"),
    ("github", 80, "github.txt"),
    ("gitlab", 80, "gitlab.json"),
    ("junit", 80, "junit.xml"),
    ("html", 80, "report.html"),
]


def _with_fixed_version(built: Built) -> Built:
    return Built(msgspec.structs.replace(built.report, tool=Tool(version="0.0.0")), built.texts)


@pytest.mark.parametrize(("name", "width", "file"), CASES)
def test_format(
    built: Built, name: str, width: int, file: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The format gives exactly the golden file; a check's page, which SARIF holds, is kept out of it."""
    page = tmp_path / "page.md"
    page.write_text("# a page\n")
    monkeypatch.setattr(sarif, "page_of", lambda _: page)
    rendered = renderer(name)(_with_fixed_version(built), Style(width=width))
    assert rendered == (GOLDEN / file).read_text("utf-8")


def test_json_is_the_contract(built: Built) -> None:
    """The JSON decodes, strictly, into the very report it was made of."""
    encoded = renderer("json")(built, Style())
    assert msgspec.json.decode(encoded, type=Report) == built.report
