"""A fixed pair with hand-made findings, so that renderers are tested apart from checks."""

from __future__ import annotations

from pathlib import Path

import pytest

from postedit.engine import Review
from postedit.model import Edit, Finding, Problem, Severity, Span, safe, unsafe
from postedit.post import parse
from postedit.report.build import Builder, Built
from postedit.report.part import part_of
from postedit.site import PostPair, Unpaired

SOURCE = "# Notes\n\nRead [the manual](https://example.org/m) first.\n\nThere is no silver bullet, sorry.\n"
TARGET = (
    "# Notes\n\nLisez d'abord [le manuel](https: //example.org/m).\n\n"
    "Il n'y a pas de balle d'argent , désolé 😀.\n"
)


def span(text: str, part: str) -> Span:
    """Give where ``part`` stands; the texts above hold each part once."""
    start = text.index(part)
    return Span(start, start + len(part))


def broken_url() -> Finding:
    """Give a finding with a source and a safe fix."""
    at = span(TARGET, "https: //example.org/m")
    return Finding(
        "markup/broken-url",
        Severity.CRITICAL,
        "white space inside the address",
        at,
        span(SOURCE, "https://example.org/m"),
        0.97,
        (safe("use the source's address", Edit(at.start, at.end, "https://example.org/m")),),
    )


def idiom() -> Finding:
    """Give a finding with a source and unsafe fixes only."""
    at = span(TARGET, "balle d'argent")
    fixes = tuple(
        unsafe(f"write “{text}”", Edit(at.start, at.end, text)) for text in ("solution miracle", "panacée")
    )
    return Finding(
        "idiom/literal", Severity.MAJOR, "word for word", at, span(SOURCE, "silver bullet"), 0.9, fixes
    )


def comma() -> Finding:
    """Give a finding without a source and without a fix."""
    return Finding("typography/space-before-comma", Severity.MINOR, "space before “,”", span(TARGET, " ,"))


@pytest.fixture
def review() -> Review:
    """Give the review of a pair with three findings, in no order."""
    pair = PostPair(Path("posts/a.md"), Path("posts/a.fr.md"), "en", "fr", "suffix")
    return Review(
        pair,
        parse(SOURCE, "posts/a.md", "en"),
        parse(TARGET, "posts/a.fr.md", "fr"),
        None,
        (idiom(), comma(), broken_url()),
    )


@pytest.fixture
def built(review: Review) -> Built:
    """Give the report of that review with an unpaired post and an error."""
    builder = Builder()
    named = [(finding, f"{number:016x}") for number, finding in enumerate(review.findings)]
    builder.add(part_of(review, named), (review.pair.source, review.pair.target))
    builder.add_problems([Problem("posts/b.fr.md", "is not UTF-8; convert it to UTF-8", 3)])
    report = builder.build([Unpaired(Path("posts/c.md"), "en", "no translation")]).report
    return Built(report, {"posts/a.md": SOURCE, "posts/a.fr.md": TARGET})
