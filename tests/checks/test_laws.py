"""What holds of every finding on every text: spans, edits, safe fixes, and no failure on damaged posts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from postedit.checks import Check, Context, all_checks
from postedit.checks.page import Example, examples
from postedit.checks.registry import page_of
from postedit.engine import Engine, Review
from postedit.model import Edit, Finding, Span, apply_edits
from postedit.review.batch import attempt
from postedit.site import PostPair, pair_site

CONTENT = Path(__file__).resolve().parents[2] / "content"
CHECKS = tuple(all_checks().values())
PAIRS = pair_site(CONTENT).pairs
PAGES = [
    example
    for check in CHECKS
    if page_of(check).is_file()
    for example in examples(page_of(check).read_text("utf-8"))
]
STRUCTURE = ("markup", "number", "addition")
OWN_CONVENTIONS = ("number/century", "number/currency-sign", "number/date", "number/marks", "number/ordinal")
MARKUP = [
    *"*[]()#`{}<>«»!?_|~\\:;,.-—\"'\n\t\u00a0\ufeff😀",
    *(
        "**",
        "](",
        "![",
        "```\n",
        "\n\n",
        "\r\n",
        "## ",
        "- ",
        "> ",
        "---\n",
        "+++\n",
        "| a | b |\n|---|---|\n",
    ),
    *(
        "{{< ",
        " >}}",
        "{% raw %}",
        "https: //a.example/b",
        "/posts/x/",
        "[a](/b/)",
        "`code`",
        "&amp;",
        "<br>",
    ),
]
WORDS = [" word ", " the queue is full ", " l’été ", " Das ist es. ", " 1 250,5 ", "$19", " soupe aux noix "]
PIECES = [*MARKUP, *WORDS, "title: «\u00a0x\u00a0»\n", "[^1]"]
SOURCE = """---
title: "Sluice 1.0"
date: 2023-01-01T10:00:00+01:00
tags: [queue, greenhouse]
---

## The queue

There is **no** silver bullet, but [a guide](https://a.example/b) and `code`.
It costs $19 -- or 1,250.5 in all.

![A full queue](/images/x.png)

{{< youtube id="x" >}}
"""

ReviewPair = Callable[[PostPair], tuple[Engine, Review]]
ReviewTexts = Callable[..., tuple[Engine, Review]]
MakeContext = Callable[..., Context]
SOURCES = sorted({pair.source for pair in PAIRS if pair.source})
every_pair = pytest.mark.parametrize(
    "pair", PAIRS, ids=lambda pair: f"{pair.target.parent.name}-{pair.target_language}"
)
every_source = pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.parent.name)
every_shown = pytest.mark.parametrize("shown", PAGES, ids=lambda shown: shown.target_language)
garbage = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)
thorough = settings(max_examples=150, deadline=None, derandomize=True, database=None)


def assert_inside(span: Span, text: str) -> None:
    """Assert that a span slices inside a text."""
    assert 0 <= span.start <= span.end <= len(text)


def assert_sound(finding: Finding, source: str | None, target: str) -> None:
    """Assert that a finding's spans lie in its texts, that it says something and that its fixes apply."""
    for span in (finding.target, *finding.also):
        assert_inside(span, target)
    assert finding.source is None or source is not None
    if finding.source is not None and source is not None:
        assert_inside(finding.source, source)
    assert finding.message
    assert 0 <= finding.confidence <= 1
    for fix in finding.fixes:
        assert fix.title
        assert fix.edits == tuple(sorted(fix.edits))
        assert apply_edits(target, fix.edits) != target
        for left, right in zip(fix.edits, fix.edits[1:], strict=False):
            assert left.end <= right.start


def outside(text: str, edits: Iterable[Edit]) -> list[str]:
    """Give what of a text lies before, between and behind the edits."""
    pieces, at = [], 0
    for edit in sorted(edits):
        pieces.append(text[at : edit.start])
        at = edit.end
    return [*pieces, text[at:]]


def assert_keeps_the_rest(before: str, after: str, edits: tuple[Edit, ...]) -> None:
    """Assert that the text after a fix is the text before it with other words in the edits' spans only."""
    kept = outside(before, edits)
    at = len(kept[0])
    assert after.startswith(kept[0])
    for edit, piece in zip(sorted(edits), kept[1:], strict=True):
        assert after[at:].startswith(edit.text + piece)
        at += len(edit.text) + len(piece)
    assert at == len(after)


def assert_safe_fixes_are_exact(engine: Engine, review: Review) -> None:
    """Assert that each safe fix alone passes its proof and changes nothing outside its edits."""
    assert review.target is not None
    for finding in review.findings:
        for fix in (fix for fix in finding.fixes if fix.is_safe):
            after, reason = attempt(engine, review, [(finding, fix)])
            assert reason is None
            assert after.target is not None
            assert_keeps_the_rest(review.target.text, after.target.text, fix.edits)


@pytest.fixture(scope="module")
def review_pair(
    engine_of: Callable[[tuple[Check, ...]], Engine],
) -> ReviewPair:
    """Give what reviews a pair of the sample site with all checks, once for all tests."""
    engine = engine_of(CHECKS)
    return cache(lambda pair: (engine, engine.review(pair)))


def test_the_sample_site_has_pairs_in_all_languages() -> None:
    """The laws below are tried on something; one post of the site was written in French."""
    assert {pair.target_language for pair in PAIRS} == {"en", "fr", "de", "es", "nl"}
    assert [pair.source_language for pair in PAIRS if pair.target_language == "en"] == ["fr"]
    assert PAGES


@every_pair
def test_findings_of_the_sample_site_are_sound(pair: PostPair, review_pair: ReviewPair) -> None:
    """Every finding's spans slice inside its texts, and no two edits of a fix overlap."""
    _, review = review_pair(pair)
    assert review.problems == ()
    assert review.target is not None
    for finding in review.findings:
        assert_sound(finding, review.source.text if review.source else None, review.target.text)


@every_pair
def test_safe_fixes_of_the_sample_site_keep_the_rest(pair: PostPair, review_pair: ReviewPair) -> None:
    """Each safe fix alone is proved and leaves all text outside its edits as it was."""
    assert_safe_fixes_are_exact(*review_pair(pair))


@every_shown
def test_examples_of_all_pages_hold_under_all_checks(shown: Example, review_texts: ReviewTexts) -> None:
    """What one page shows is sound, and exactly fixable, when every check looks at it."""
    languages = (shown.source_language, shown.target_language)
    engine, review = review_texts(CHECKS, shown.source, shown.target, languages=languages)
    assert review.problems == ()
    for finding in review.findings:
        assert_sound(finding, shown.source, shown.target)
    assert_safe_fixes_are_exact(engine, review)


@thorough
@given(target=garbage, language=st.sampled_from(["fr", "de", "es", "nl"]))
@example(target="", language="fr")
@example(target="\ufeff", language="de")
@example(target="---\ntitle: «\u00a0\u00a0»\n---\n", language="fr")
def test_no_check_fails_on_garbage(target: str, language: str, make_context: MakeContext) -> None:
    """Whatever stands in the target, with a source or without, each check ends and its findings are sound."""
    for source in (None, SOURCE):
        context = make_context(source, target, languages=("en", language))
        for check in CHECKS:
            if check.applies_to(context):
                for finding in check.run(context):
                    assert_sound(finding, source, target)


@thorough
@given(source=garbage)
def test_no_check_fails_on_a_garbage_source(source: str, make_context: MakeContext) -> None:
    """A damaged source makes no check fail on a sound translation."""
    context = make_context(source, SOURCE)
    for check in CHECKS:
        if check.applies_to(context):
            for finding in check.run(context):
                assert_sound(finding, source, SOURCE)


@thorough
@given(text=garbage)
def test_garbage_translated_by_itself_differs_in_nothing(text: str, make_context: MakeContext) -> None:
    """Checks of structure that compare with the source find nothing where both texts are one."""
    context = make_context(text, text)
    for check in CHECKS:
        if check.needs_source and check.category in STRUCTURE and check.name not in OWN_CONVENTIONS:
            assert list(check.run(context)) == []


@every_source
@pytest.mark.parametrize("language", ["fr", "de"])
def test_a_post_that_is_its_own_translation_has_sound_structure(
    path: Path, language: str, make_context: MakeContext, read: Callable[[Path], str]
) -> None:
    """A source compared with itself gives no finding of markup, number or addition but for writing habits."""
    text = read(path)
    context = make_context(text, text, languages=("en", language))
    checks = [c for c in CHECKS if c.category in STRUCTURE and c.name not in OWN_CONVENTIONS]
    found = [f for check in checks for f in check.run(context)]
    assert [(f.check, f.target.of(text)) for f in found] == []
