"""Pairs of words that became one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from postedit.checks import all_checks
from postedit.engine import Engine, Review

ReviewTexts = Callable[..., tuple[Engine, Review]]


@pytest.mark.parametrize(
    ("language", "source", "target", "found"),
    [
        (
            "fr",
            "She was more excited or more pleased.",
            "Elle était plus heureuse ou plus heureuse.",
            ["heureuse ou plus heureuse"],
        ),
        (
            "fr",
            "They are kind and really nice people.",
            "Ce sont des gens gentils et vraiment gentils.",
            ["gentils et vraiment gentils"],
        ),
        ("es", "It is a big and large boat.", "Es un barco grande y grande.", ["grande y grande"]),
        ("fr", "We called again and again for help.", "Nous avons appelé encore et encore.", []),
        ("fr", "It took hours and hours to dry.", "Il a fallu des heures et des heures.", []),
        ("fr", "The boat groups and boats are here.", "Les groupes de bateaux et bateaux sont là.", []),
        ("fr", "The lights shine at night.", "Les lampes brillent et brillent la nuit.", []),
    ],
)
def test_a_collapsed_pair(
    review_texts: ReviewTexts, language: str, source: str, target: str, found: list[str]
) -> None:
    """Two words of the source that became one are found; repetitions of the source are not."""
    check = all_checks()["style/collapsed-pair"]
    _, review = review_texts([check], source, target, languages=("en", language))
    assert [finding.target.of(target) for finding in review.findings] == found
