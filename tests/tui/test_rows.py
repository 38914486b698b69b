"""Pairs as rows, and rows as styled text."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from postedit.engine import Engine, Review
from postedit.model import Finding, Severity, Span
from postedit.site import PostPair
from postedit.terms import TermBase
from tui.markup import NOTHING, Places, display, view_of
from tui.rows import Row, RowKind, build_rows

from .conftest import ENGLISH, FRENCH

PAIR = PostPair(Path("a.en.md"), Path("a.fr.md"), "en", "fr", "test")


def review(source: str | None, target: str) -> Review:
    """Align two texts; no check runs."""
    pair = PAIR if source is not None else PostPair(None, PAIR.target, "en", "fr", "test")
    return Engine([], TermBase({})).review_text(pair, source, target)


def texts(rows: tuple[Row, ...], found: Review) -> list[tuple[str | None, str | None]]:
    """Give what both sides of each row show."""
    source = found.source.text if found.source else ""
    target = found.target.text if found.target else ""
    return [
        (
            row.source.shown.of(source) if row.source else None,
            row.target.shown.of(target) if row.target else None,
        )
        for row in rows
    ]


def test_rows_pair_sentences_fields_and_code() -> None:
    """Each row has one bead, with marks of headings and whole lines of front matter; code has a row too."""
    found = review(ENGLISH, FRENCH)
    rows = build_rows(found)

    assert texts(rows, found) == [
        ('title: "A small post"', 'title: "Un petit article"'),
        ("tags: [tools]", "tags: [outils]"),
        ("## Reading", "## Lecture"),
        (
            "Read [the manual](https://example.org/manual) first.",
            "Lisez d'abord [le manuel](https: //example.org/manual).",
        ),
        ("It is short.", "Il est court."),
        (
            "Then look at [the site](https://example.org/site).",
            "Regardez ensuite [le site](https: //example.org/site).",
        ),
        ("```bash\nmake review\n```", "```bash\nmake review\n```"),
    ]
    assert [row.kind for row in rows[:3]] == [RowKind.FIELD, RowKind.FIELD, RowKind.HEADING]
    assert rows[-1].kind is RowKind.CODE


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (ENGLISH, FRENCH),
        (None, FRENCH),
        (ENGLISH, FRENCH.replace("\n", "\r\n")),
        ("﻿" + ENGLISH, "﻿" + FRENCH),
        (ENGLISH, ""),
        ("", FRENCH),
        (
            "- a\n  - b c\n- d\n\n> quote one. Two.\n\n[x]: https://example.org\n",
            "- a\n  - b c\n- d\n\n> citation. Deux.\n",
        ),
        ("| a | b |\n|---|---|\n| c d | e |\n", "| a | b |\n|---|---|\n| c d | e |\n"),
        ("---\ntitle: [broken\n---\n\nText.\n", "---\ntitle: [cassé\n---\n\nTexte.\n"),
        ("One. Two. Three.\n\nFour.\n", "Un.\n"),
    ],
)
def test_regions_cover_both_texts(source: str | None, target: str) -> None:
    """The regions of a side cover its text once, and what is shown lies inside."""
    found = review(source, target)
    rows = build_rows(found)

    for post, sides in (
        (found.source, [row.source for row in rows]),
        (found.target, [row.target for row in rows]),
    ):
        known = sorted((side for side in sides if side), key=lambda side: side.region)
        if post is None or not known:
            continue
        assert known[0].region.start == 0
        assert known[-1].region.end == len(post.text)
        for before, after in pairwise(known):
            assert before.region.end == after.region.start
        for side in known:
            assert side.region.contains(side.shown)
            assert side.shown.contains(side.editable)


def test_list_items_keep_their_marks() -> None:
    """A list item is shown with its mark and indent, and edited without them."""
    found = review("- One thing.\n  - Another thing.\n", "- Une chose.\n  - Une autre chose.\n")

    assert texts(build_rows(found), found) == [
        ("- One thing.", "- Une chose."),
        ("  - Another thing.", "  - Une autre chose."),
    ]
    assert found.target is not None
    edited = [row.target.editable.of(found.target.text) for row in build_rows(found) if row.target]
    assert edited == ["Une chose.", "Une autre chose."]


def test_lost_block_has_an_empty_side() -> None:
    """A source block without counterpart has a row whose target shows the sign for nothing."""
    found = review(
        "# Hello\n\nHello there, reader.\n\n```\nsome code\n```\n\nGoodbye, reader.\n",
        "# Bonjour\n\nBonjour, cher lecteur.\n\nAu revoir, lecteur.\n",
    )
    assert found.target is not None

    lost = [row for row in build_rows(found) if row.target is None]

    assert [row.kind for row in lost] == [RowKind.CODE]
    assert view_of(lost[0], found.source, found.target, Places()).target.plain == NOTHING


def test_finding_is_marked_in_both_texts() -> None:
    """A finding is styled in both texts, the current one otherwise, and has a sign in the margin."""
    found = review("A small word here.\n", "Un petit mot ici.\n")
    assert found.target is not None
    finding = Finding("x/y", Severity.CRITICAL, "m", Span(3, 8), Span(2, 7))
    row = build_rows(found)[0]

    view = view_of(row, found.source, found.target, Places([(finding.target, finding)]))
    assert view.mark.plain == "●"
    assert [(span.start, span.end) for span in view.target.spans if isinstance(span.style, str)] == [(3, 8)]
    assert [(span.start, span.end) for span in view.source.spans if isinstance(span.style, str)] == [(2, 7)]
    assert "underline" in str(view.target.spans[0].style)

    current = view_of(row, found.source, found.target, Places([(finding.target, finding)], finding))
    assert "reverse" in str(current.target.spans[0].style)


def test_empty_span_can_be_seen() -> None:
    """A finding at a place without length marks the character there."""
    found = review("A word.\n", "Un mot.\n")
    assert found.target is not None
    for at in (0, 7):
        finding = Finding("x/y", Severity.MINOR, "m", Span(at, at))
        view = view_of(build_rows(found)[0], found.source, found.target, Places([(finding.target, finding)]))
        assert [span.end - span.start for span in view.target.spans if isinstance(span.style, str)] == [1]


@pytest.mark.parametrize(
    "text", ["a\nb", "a\r\nb", "a\n\nb", "a\x1b[31mb", "a\tb", "a\u00a0b\u2028c", "🎉\n", ""]
)
def test_display_keeps_every_place(text: str) -> None:
    """What is shown is as long as the text and holds no control characters but line breaks."""
    for keep in (True, False):
        shown = display(text, keep_lines=keep)
        assert len(shown) == len(text)
        assert all(char == "\n" or char.isprintable() for char in shown)
