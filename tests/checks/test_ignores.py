"""What an author leaves out by a comment or a key."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from postedit.checks import all_checks
from postedit.review.batch import fix_post
from tests.told import Told

from .conftest import ReviewTexts

SOURCE = (
    "# Ropes\n\nFirst, the [knot](https://a.example/k), **long**.\n\n"
    "Then, the [bend](https://a.example/b), **short**.\n"
)
TARGET = (
    "# Cordes\n\nD'abord , le [nœud](https: //a.example/k), ** long **.\n\n"
    "Ensuite , le [nœud](https: //a.example/b), ** court **.\n"
)
URL, BOLD, COMMA = "markup/broken-url", "markup/emphasis", "typography/space-before-comma"
Left = Callable[..., list[str]]
CHECKS = [all_checks()[name] for name in (URL, BOLD, "style/unused-ignore")]


@pytest.fixture
def left(review_texts: ReviewTexts) -> Left:
    """Give a function that gives the findings of a target by check, sorted."""

    def found(target: str, source: str = SOURCE) -> list[str]:
        _, review = review_texts(CHECKS, source, target, languages=("en", "fr"))
        return sorted(finding.check for finding in review.findings)

    return found


def above(line: str, comment: str) -> str:
    """Give the target with a comment above the line that begins so."""
    return TARGET.replace(line, f"{comment}\n{line}")


@pytest.mark.parametrize("comment", ["<!-- postedit: ignore[{}] why -->", "{{/* postedit: ignore[{}] */}}"])
def test_the_next_block(left: Left, comment: str) -> None:
    """A comment leaves one check out in the block behind it, whatever its kind, and nothing else."""
    assert left(TARGET) == sorted([URL, URL, BOLD, BOLD])
    assert left(above("D'abord", comment.format(URL))) == sorted([URL, BOLD, BOLD])
    assert left(above("D'abord", comment.format("markup"))) == sorted([URL, BOLD])


def test_without_a_name_all_is_left_out(left: Left) -> None:
    """A bare comment takes all checks."""
    assert left(above("Ensuite", "<!-- postedit: ignore -->\n")) == sorted([URL, BOLD])


def test_a_range(left: Left) -> None:
    """From start to end, or to the end of the post where there is none."""
    start = above("D'abord", f"<!-- postedit: ignore-start[{BOLD}] -->\n")
    ended = start.replace("\nEnsuite", "\n<!-- postedit: ignore-end -->\n\nEnsuite")
    assert left(start) == sorted([URL, URL])
    assert left(ended) == sorted([URL, URL, BOLD])


def test_the_whole_file(left: Left) -> None:
    """A comment anywhere, or a key of the front matter, speaks for the post."""
    assert left(f"{TARGET}\n<!-- postedit: ignore-file[{URL}] -->\n") == sorted([BOLD, BOLD])
    head = f"---\npostedit_ignore: [{URL}]\n---\n\n"
    assert left(head + TARGET, "---\n---\n\n" + SOURCE) == sorted([BOLD, BOLD])


def test_what_hides_nothing_is_told(left: Left) -> None:
    """A comment above a sound block is a finding; in a code block it is an example and says nothing."""
    assert left(above("# Cordes", f"<!-- postedit: ignore[{URL}] -->\n")) == [
        URL, URL, BOLD, BOLD, "style/unused-ignore",
    ]  # fmt: skip
    example = f"\n```html\n<!-- postedit: ignore[{URL}] -->\n```\n"
    assert left(TARGET + example, SOURCE + example) == sorted([URL, URL, BOLD, BOLD])


def test_a_comment_is_no_finding_itself(review_texts: ReviewTexts) -> None:
    """No check takes the comment for something the machine added."""
    checks = [check for check in all_checks().values() if check.default]
    plain = TARGET.replace(" ,", ",").replace(": //", "://")
    comment = "<!-- postedit: ignore[markup/heading] as the brand wants it -->\n\n"
    _, before = review_texts(checks, SOURCE, plain, languages=("en", "fr"))
    _, after = review_texts(checks, SOURCE, comment + plain, languages=("en", "fr"))
    new = [f.check for f in after.findings if f.check != "style/unused-ignore"]
    assert new == [finding.check for finding in before.findings]


def test_one_place_of_many_is_left_out(review_texts: ReviewTexts) -> None:
    """A mistake that runs through the post keeps its other places, and its fix leaves the block alone."""
    target = above("D'abord", f"<!-- postedit: ignore[{COMMA}] -->\n")
    engine, review = review_texts([all_checks()[COMMA]], SOURCE, target, languages=("en", "fr"))
    (finding,) = review.findings
    assert finding.also == ()
    fixed = fix_post(engine, review, unsafe=False).text
    assert "D'abord , le" in fixed
    assert "Ensuite, le" in fixed


def test_a_rule_of_a_program_outside(review_texts: ReviewTexts) -> None:
    """A comment leaves out the check that passes a rule on, or that rule alone."""
    answers = [{"words": "puante", "group": "gn", "rule": "gn1", "message": "Accord.", "replacements": []}]
    check = all_checks()["grammar/grammalecte"]
    for name, left in (("grammar/grammalecte", 0), ("grammar/grammalecte:gn1", 0), ("markup", 1)):
        target = f"<!-- postedit: ignore[{name}] -->\n\nUn capteur puante.\n"
        _, review = review_texts([check], "A smelly sensor.\n", target, outside=Told(answers))
        assert len(review.findings) == left
