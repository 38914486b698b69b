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
