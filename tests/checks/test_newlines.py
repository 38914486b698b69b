"""What a check writes into a post ends its lines as the post does."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from postedit.checks import Check, all_checks
from postedit.checks.outside import NOBODY
from postedit.checks.page import Example, examples
from postedit.checks.registry import page_of
from postedit.engine import Engine, Review
from postedit.review.batch import fix_post
from tests.told import Told

EXAMPLES = [
    pytest.param(check, example, id=f"{check.name}-{number}")
    for check in all_checks().values()
    if page_of(check).is_file()
    for number, example in enumerate(examples(page_of(check).read_text("utf-8")), start=1)
]
RESTORED = [shown for shown in EXAMPLES if shown.values[1].source is not None and shown.values[1].fixed]
ReviewTexts = Callable[..., tuple[Engine, Review]]
_BARE = re.compile(r"(?<!\r)\n|\r(?!\n)")


def _as_it_is(text: str) -> str:
    return text


def _crlf(text: str) -> str:
    return text.replace("\n", "\r\n")


@pytest.mark.parametrize(("check", "example"), EXAMPLES)
def test_posts_with_crlf_are_fixed_as_those_without(
    check: Check, example: Example, review_texts: ReviewTexts
) -> None:
    """The findings and what safe fixes make of the post are the same, and no fix brings a bare newline."""
    source, target = None if example.source is None else _crlf(example.source), _crlf(example.target)
    languages = example.source_language, example.target_language
    told = Told(example.answers) if check.asks else NOBODY
    engine, review = review_texts([check], source, target, languages=languages, outside=told)
    assert [f.target.of(target) for f in review.findings] == [_crlf(words) for words in example.findings]
    edits = [edit for finding in review.findings for fix in finding.fixes for edit in fix.edits]
    assert [edit.text for edit in edits if _BARE.search(edit.text)] == []
    assert fix_post(engine, review, unsafe=False).text == _crlf(example.fixed or example.target)


@pytest.mark.parametrize(("check", "example"), RESTORED)
@pytest.mark.parametrize(("theirs", "ours"), [(_crlf, _as_it_is), (_as_it_is, _crlf)])
def test_what_a_source_with_other_newlines_gives_back_gets_those_of_the_post(
    check: Check,
    example: Example,
    theirs: Callable[[str], str],
    ours: Callable[[str], str],
    review_texts: ReviewTexts,
) -> None:
    """A safe fix ends lines as the translation does, whatever the source's lines end with."""
    languages = example.source_language, example.target_language
    told = Told(example.answers) if check.asks else NOBODY
    texts = theirs(example.source or ""), ours(example.target)
    engine, review = review_texts([check], *texts, languages=languages, outside=told)
    assert fix_post(engine, review, unsafe=False).text == ours(example.fixed or example.target)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_name_may_go_on_in_the_next_line(end: str, review_texts: ReviewTexts) -> None:
    """The capital that follows tells a name from a word, whatever ends the line between."""
    source = f"The board keeps records. Certificate{end}Records show a certificate."
    target = f"Le conseil tient des registres. Certificate{end}Records montre un certificat."
    _, review = review_texts([all_checks()["untranslated/word"]], source, target)
    assert [finding.target.of(target) for finding in review.findings] == []
