"""A check's page is its test: the findings and fixes it announces are those that the check gives."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from postedit.checks import Check, all_checks
from postedit.checks.outside import NOBODY
from postedit.checks.page import Example, examples
from postedit.checks.registry import page_of
from postedit.engine import Engine, Review
from postedit.review.batch import fix_post
from tests.told import Told

CHECKS = list(all_checks().values())


def _page(check: Check) -> str:
    """Give the text of a check's page, nothing where it has none (another test says so)."""
    path = page_of(check)
    return path.read_text("utf-8") if path.is_file() else ""


EXAMPLES = [
    pytest.param(check, example, id=f"{check.name}-{number}")
    for check in CHECKS
    for number, example in enumerate(examples(_page(check)), start=1)
]
every_check = pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)
every_example = pytest.mark.parametrize(("check", "example"), EXAMPLES)
ReviewTexts = Callable[..., tuple[Engine, Review]]
ReviewExample = Callable[[Check, Example], tuple[Engine, Review]]


@pytest.fixture(scope="module")
def review_example(review_texts: ReviewTexts) -> ReviewExample:
    """Give what reviews an example with its page's check alone, once for all tests."""
    known: dict[tuple[Check, str | None, str], tuple[Engine, Review]] = {}

    def review(check: Check, example: Example) -> tuple[Engine, Review]:
        key = check, example.source, example.target
        if key not in known:
            languages = (example.source_language, example.target_language)
            told = Told(example.answers) if check.asks else NOBODY
            known[key] = review_texts(
                [check], example.source, example.target, languages=languages, outside=told
            )
        return known[key]

    return review


@every_check
def test_a_page_is_titled_with_the_name_of_its_check(check: Check) -> None:
    """The first line of the page is the name, and prose follows before the first example."""
    page = _page(check)
    title, _, rest = page.partition("\n")
    assert title == f"# {check.name}"
    prose = rest.partition("```")[0]
    assert len(prose.split()) > 40


@every_check
def test_a_page_tells_of_its_fixes(check: Check) -> None:
    """The prose says what the fix does and whether it is safe, or that there is none."""
    prose = _page(check).partition("\n## ")[0]
    assert "safe" in prose or "no fix" in prose


@every_check
def test_a_page_shows_the_check_speaking_and_silent(check: Check) -> None:
    """At least one example has findings and at least one has none."""
    shown = examples(_page(check))
    assert any(example.findings for example in shown)
    assert any(not example.findings for example in shown)


@every_check
def test_a_page_has_no_block_that_is_overlooked(check: Check) -> None:
    """Every example says which findings it expects, be it none, and every block of an example is read."""
    page, shown = _page(check), examples(_page(check))
    assert page.count("```findings\n") == len(shown)
    assert page.count("markdown source ") == sum(example.source is not None for example in shown)
    assert page.count("```markdown fixed\n") == sum(example.fixed is not None for example in shown)


@every_example
def test_an_example_gives_its_findings(check: Check, example: Example, review_example: ReviewExample) -> None:
    """The check finds what the page says, in order, each finding's span covering just that text."""
    _, review = review_example(check, example)
    assert tuple(finding.target.of(example.target) for finding in review.findings) == example.findings
    assert {finding.origin for finding in review.findings} <= {check.name}
    assert review.problems == ()


@every_example
def test_an_example_is_fixed_as_it_says(
    check: Check, example: Example, review_example: ReviewExample
) -> None:
    """The safe fixes give the fixed text of the page, or change nothing where it shows none."""
    engine, review = review_example(check, example)
    result = fix_post(engine, review, unsafe=False)
    assert result.text == (example.target if example.fixed is None else example.fixed)
    assert result.refused == ()
    assert example.fixed != example.target


@every_example
def test_fixing_an_example_again_changes_nothing(
    check: Check, example: Example, review_example: ReviewExample
) -> None:
    """What the safe fixes leave has no finding any more that a safe fix would mend."""
    engine, review = review_example(check, example)
    once = fix_post(engine, review, unsafe=False)
    again = fix_post(engine, once.review, unsafe=False)
    assert again.text == once.text
    assert again.fixed == ()
