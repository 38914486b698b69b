"""The alignment benchmark in small: beads of harmed translations are found again."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.alignment.cases import cases, unharmed
from benchmarks.alignment.coverage import JUDGED, Coverage, coverage, judged
from benchmarks.alignment.cuts import cut_cases
from benchmarks.alignment.gold import clear_pairs
from benchmarks.alignment.harm import RATES
from benchmarks.alignment.measure import postedit, score
from postedit.language.vocabulary import vocabulary

CONTENT = Path(__file__).parents[2] / "content"


@pytest.mark.parametrize("seed", [1, 2])
def test_harmed_posts_hold_the_bar(seed: int) -> None:
    """Of the sample site's beads, merged, split, dropped, inserted and swapped, F1 is 0.95 or more."""
    harmed = list(cases(clear_pairs(CONTENT), seed))

    assert {kind for case in harmed for kind in case.kinds} >= set(RATES) - {"shift"}
    assert score(harmed, postedit).f1 >= 0.95


def test_runs_of_blocks_cut_out() -> None:
    """Where both sides lack runs of blocks, F1 of the rest is 0.95 or more, and the cuts do stand alone."""
    found = score(cut_cases(clear_pairs(CONTENT), 7), postedit)

    assert found.by_kind["cut"][0] > 20
    assert found.f1 >= 0.95


def test_same_seed_same_cases() -> None:
    """The generator gives the same texts and beads for the same seed."""
    first, second = (list(cases(clear_pairs(CONTENT), 5)) for _ in range(2))

    assert [(case.target.text, case.beads) for case in first] == [
        (case.target.text, case.beads) for case in second
    ]


def test_unharmed_posts_are_one_to_one() -> None:
    """Nothing is lost where nothing was harmed."""
    assert score(map(unharmed, clear_pairs(CONTENT)), postedit).f1 >= 0.99


def test_what_was_judged_by_eye() -> None:
    """Sixty segments without a counterpart were read, each once, and the sample site has none."""
    counts = judged().values()

    assert sum(count for count, _ in counts) == 60
    assert all(0 <= missed <= count for count, missed in counts)
    assert len({*JUDGED.read_text("utf-8").splitlines()}) == 61
    assert coverage(CONTENT).share == 1.0


def test_segments_missed_count_as_there() -> None:
    """Of 100 segments 90 are two-sided; if half of the others have a counterpart, 90 of 95 are found."""
    assert Coverage(1, 100, 90).of_those_with_one(0.5) == pytest.approx(90 / 95)


@pytest.mark.parametrize("language", ["en", "fr", "de", "es", "nl"])
def test_vocabulary_of_each_language(language: str) -> None:
    """Each of the five languages has a word for nearly every concept."""
    concepts = {concept for found in vocabulary(language).values() for concept in found}

    assert len(concepts) > 300


def test_vocabulary_of_another_language_is_empty() -> None:
    """A language without a column knows no words, and aligning goes without."""
    assert vocabulary("ja") == {}
