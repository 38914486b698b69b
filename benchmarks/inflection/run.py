"""Measure inflected replacements on written cases, and write the table of docs/inflection.md.

    python benchmarks/inflection/run.py            the table on standard output, what went wrong behind it
    python benchmarks/inflection/run.py --write    docs/inflection.md as well

A case is a sentence with the faulty rendering between bars, the rendering to write, its features as the term
base has them (gender, "plural", a part of speech) and the sentence as an editor would leave it, participles
and verbs included. A replacement is right where it gives that sentence.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec

from postedit.model import Span
from postedit.terms import Gender, Number, Rendering, Status
from postedit.terms.inflect import inflected

HERE = Path(__file__).resolve().parent
PAGE = HERE.parent.parent / "docs" / "inflection.md"
LANGUAGES = {"fr": "French", "de": "German", "es": "Spanish", "nl": "Dutch", "en": "English"}
_PARTS_OF_SPEECH = {"noun", "verb", "adjective", "adverb", "phrase", "name"}


class Case(msgspec.Struct, frozen=True):
    """One sentence before and after, and the rendering that brings it about."""

    language: str
    text: str
    span: Span
    rendering: Rendering
    pos: str
    expected: str


class Outcome(msgspec.Struct, frozen=True):
    """What came of a case."""

    case: Case
    written: str
    sure: bool
    note: str

    @property
    def right(self) -> bool:
        """Whether the sentence is the expected one; either apostrophe will do."""
        return self.written.replace("’", "'") == self.case.expected.replace("’", "'")


class Tally(msgspec.Struct, frozen=True):
    """The counts of one language."""

    cases: int
    right: int
    sure: int
    sure_wrong: int


def cases(language: str) -> Iterator[Case]:
    """Give the cases of a language, in the order of its file."""
    with (HERE / f"{language}.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield _case(language, row)


def _case(language: str, row: dict[str, str]) -> Case:
    before, old, after = row["text"].split("|")
    features = set(row["features"].split())
    gender = next((gender for gender in Gender if gender in features), None)
    number = next((number for number in Number if number in features), None)
    pos = next(iter(features & _PARTS_OF_SPEECH), "")
    return Case(
        language,
        before + old + after,
        Span(len(before), len(before) + len(old)),
        Rendering(row["rendering"], Status.PREFERRED, gender, number),
        pos,
        row["expected"],
    )


def outcome(case: Case) -> Outcome:
    """Carry a case out."""
    made = inflected(case.text, case.span, case.rendering, case.language, case.pos)
    if made is None:
        return Outcome(case, case.text, False, "no replacement")
    written = case.text[: made.span.start] + made.text + case.text[made.span.end :]
    return Outcome(case, written, made.sure, made.note)


def tally(outcomes: list[Outcome]) -> Tally:
    """Count."""
    sure = [one for one in outcomes if one.sure]
    wrong = [one for one in sure if not one.right]
    return Tally(len(outcomes), sum(one.right for one in outcomes), len(sure), len(wrong))


def table(tallies: dict[str, Tally]) -> str:
    """Give the figures as a Markdown table."""
    rows = ["| language | cases | right | sure | sure and wrong |", "|---|--:|--:|--:|--:|"]
    for language, one in tallies.items():
        share = round(100 * one.right / one.cases)
        right = f"{one.right} ({share} %)"
        rows.append(f"| {LANGUAGES[language]} | {one.cases} | {right} | {one.sure} | {one.sure_wrong} |")
    return "\n".join(rows)


def _failures(outcomes: list[Outcome]) -> str:
    rows = ["| written | expected | what the fix says |", "|---|---|---|"]
    rows += [
        f"| {one.written.replace('|', chr(92) + '|')} | {one.case.expected} | {one.note or 'nothing'} |"
        for one in outcomes
        if not one.right
    ]
    return "\n".join(rows)


def main() -> int:
    """Print the table, then what went wrong; write the page with ``--write``."""
    outcomes = {language: [outcome(case) for case in cases(language)] for language in LANGUAGES}
    figures = table({language: tally(found) for language, found in outcomes.items()})
    failures = _failures([one for found in outcomes.values() for one in found])
    sys.stdout.write(f"{figures}\n\n{failures}\n")
    if "--write" in sys.argv[1:]:
        head = PAGE.read_text("utf-8").partition("<!-- figures -->")[0]
        PAGE.write_text(f"{head}<!-- figures -->\n\n{figures}\n\n## What went wrong\n\n{failures}\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
