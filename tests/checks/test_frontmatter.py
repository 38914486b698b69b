"""Front matter that a machine damaged so that it no longer parses."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from postedit.checks import all_checks
from postedit.engine import Engine, Review
from postedit.review.batch import fix_post

ReviewTexts = Callable[..., tuple[Engine, Review]]
SOURCE = '---\ntitle: "The gate"\nauthor: Maren\ndate: 2024-03-01\n---\n\nThe gate rusts in the salt.\n'
BODY = "\nLa vanne rouille dans le sel.\n"


@pytest.mark.parametrize(
    ("head", "wanted"),
    [
        ("title: La vanne : encore\nauthor: Maren\n", 'title: "La vanne : encore"\nauthor: Maren\n'),
        ('title: "La vanne" author: Maren\n', 'title: "La vanne"\nauthor: Maren\n'),
        ('title: "La vanne\nauthor: Maren\n', 'title: "La vanne"\nauthor: Maren\n'),
        (
            'title: La vanne "rouge\nauthor: "Maren" L.\n',
            'title: La vanne "rouge\nauthor: "\\"Maren\\" L."\n',
        ),
    ],
)
def test_a_head_that_does_not_parse_is_mended(head: str, wanted: str, review_texts: ReviewTexts) -> None:
    """The line that keeps the head from parsing is found and put in quotes, or given its own lines."""
    check = all_checks()["frontmatter/invalid"]
    engine, review = review_texts([check], SOURCE, f"---\n{head}---\n{BODY}")
    assert [finding.check for finding in review.findings] == ["frontmatter/invalid"]
    assert fix_post(engine, review, unsafe=False).text == f"---\n{wanted}---\n{BODY}"


def test_a_head_that_is_broken_in_the_source_too_is_left(review_texts: ReviewTexts) -> None:
    """What the author broke is not the machine's doing."""
    broken = '---\ntitle: "The gate\n---\n\nThe gate rusts.\n'
    _, review = review_texts([all_checks()["frontmatter/invalid"]], broken, broken)
    assert review.findings == ()


def test_a_field_is_no_date_in_words(review_texts: ReviewTexts) -> None:
    """A date that became words is of another type, and its fix gives the source's date again."""
    target = SOURCE.replace("2024-03-01", "le 1er mars").replace("The gate rusts in the salt.", BODY.strip())
    engine, review = review_texts([all_checks()["frontmatter/changed-type"]], SOURCE, target)
    assert [finding.target.of(target) for finding in review.findings] == ["le 1er mars"]
    assert "date: 2024-03-01" in fix_post(engine, review, unsafe=False).text
