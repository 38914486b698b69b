"""A pair on disk with damaged links, and a session on it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from postedit.checks import Check, select
from postedit.engine import Engine, Review
from postedit.model import Finding
from postedit.review.fingerprint import fingerprints
from postedit.review.journal import Journal
from postedit.review.session import Session
from postedit.site import PostPair
from postedit.terms import TermBase

SOURCE = """\
---
title: "Knots"
---

# Knots

Tie [a bowline](https://bowline.example.org) first, my friends.

Then tie [a reef knot](https://reef.example.org) in the blue rope.
"""
TARGET = """\
---
title: "Nœuds"
---

# Nœuds

Faites [un nœud de chaise](https: //bowline.example.org) d'abord , mes amis.

Puis faites [un nœud plat](https: //reef.example.org) dans la corde bleue .
"""
MENDED = TARGET.replace("https: //", "https://").replace(" ,", ",").replace(" .", ".")
CHECKS = ("markup/broken-url", "typography/space-before-comma")


class Desk:
    """A site with one pair, and everything a review of it needs."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.pair = PostPair(root / "knots.en.md", root / "knots.fr.md", "en", "fr", "suffix")
        self.alone = PostPair(None, root / "knots.fr.md", "en", "fr", "alone")
        self.engine = Engine(chosen(CHECKS), TermBase())
        self.put(TARGET)
        (root / "knots.en.md").write_bytes(SOURCE.encode())

    def put(self, text: str) -> None:
        """Make the translation hold this text."""
        self.pair.target.write_bytes(text.encode())

    @property
    def text(self) -> str:
        """Give what the translation's file holds."""
        return self.pair.target.read_bytes().decode()

    @property
    def journal(self) -> Journal:
        """Give the journal as it is on disk."""
        return Journal(self.root)

    def review(self, target: str | None = None, source: str = SOURCE) -> Review:
        """Give the review of the pair, with other texts where they are given."""
        if target is None:
            return self.engine.review(self.pair)
        return self.engine.review_text(self.pair, source, target)

    def session(self) -> Session:
        """Begin to review, as after a start of the program."""
        return Session(self.engine, self.review(), self.journal)

    def names(self, target: str = TARGET, source: str = SOURCE) -> dict[str, str]:
        """Give the fingerprints of the findings in a text by the text they point at."""
        review = self.review(target, source)
        return {
            f.target.of(target): name for f, name in zip(review.findings, fingerprints(review), strict=True)
        }


def chosen(names: Sequence[str]) -> list[Check]:
    """Give the checks of these names, which must exist."""
    found = select(names, ())
    assert isinstance(found, list)
    return found


def broken(session: Session) -> list[Finding]:
    """Give the findings of broken addresses."""
    return [finding for finding in session.findings if finding.check == "markup/broken-url"]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Make the site."""
    return Desk(tmp_path)
