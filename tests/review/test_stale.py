"""Findings in a translation that is older than its source."""

from __future__ import annotations

from pathlib import Path

import msgspec

from postedit.checks import all_checks
from postedit.engine import Engine
from postedit.model import Severity
from postedit.site import PostPair
from postedit.terms import TermBase

SOURCE = """# Knots

The reef knot holds two ropes of the same thickness together.

Nobody should ever trust the granny knot on a boat or anywhere else.

The bowline makes a loop at the end of a rope. [Read more](https://example.org/knots).
"""
TARGET = """# Nœuds

Le nœud plat tient ensemble deux cordes de la même épaisseur.

Le nœud de chaise fait une boucle au bout d'une corde. [Lire la suite](https: //example.org/knots).
"""
PAIR = PostPair(Path("a.en.md"), Path("a.fr.md"), "en", "fr", "test")


def test_omissions_are_softened() -> None:
    """In a stale pair an omission is minor, less sure, and says why; what is no omission stays as it is."""
    engine = Engine([*all_checks().values()], TermBase())
    plain = engine.review_text(PAIR, SOURCE, TARGET).findings
    stale = engine.review_text(msgspec.structs.replace(PAIR, stale="of old"), SOURCE, TARGET).findings

    before = {finding.check: finding for finding in plain}
    after = {finding.check: finding for finding in stale}
    assert before.keys() == after.keys() >= {"omission/block", "markup/broken-url"}
    assert before["omission/block"].severity is Severity.MAJOR
    assert after["omission/block"].severity is Severity.MINOR
    assert after["omission/block"].confidence < before["omission/block"].confidence
    assert after["omission/block"].message.endswith("(the translation is older than its source)")
    assert after["markup/broken-url"] == before["markup/broken-url"]


def test_another_version_of_the_source() -> None:
    """Where both posts have blocks of their own, the pair is shown as stale and losses are not told of."""
    knots = [f"A knot for rope number {n} takes {n + 3} turns and {n + 4} hands." for n in range(10, 20)]
    noeuds = [f"Le nœud de la corde {n} demande {n + 3} tours et {n + 4} mains." for n in range(10, 20)]
    new = [f"A sentence about weather, tide and the price of tar in {year}." for year in (1901, 1911, 1921)]
    old = [f"Autrefois, la corderie employait beaucoup de monde ({year})." for year in (1801, 1811, 1821)]
    source = "\n\n".join([*knots[:4], *new, *knots[4:]])
    target = "\n\n".join([*noeuds[:8], *old, *noeuds[8:]])
    review = Engine([*all_checks().values()], TermBase()).review_text(PAIR, source, target)

    assert review.pair.stale == "3 of its blocks are not here, and 3 blocks here are not in it"
    assert {finding.category for finding in review.findings}.isdisjoint({"omission", "addition", "number"})


def test_a_translation_cut_short_is_told_of() -> None:
    """Where the end of the source is missing as a whole, the source has not grown: the loss is reported."""
    knots = [f"A knot for rope number {n} takes {n + 3} turns and {n + 4} hands." for n in range(10, 40)]
    noeuds = [f"Le nœud de la corde {n} demande {n + 3} tours et {n + 4} mains." for n in range(10, 40)]
    source, target = "\n\n".join(knots), "\n\n".join(noeuds[:18])
    review = Engine([*all_checks().values()], TermBase()).review_text(PAIR, source, target)

    assert not review.pair.stale
    assert "omission/block" in {finding.check for finding in review.findings}
