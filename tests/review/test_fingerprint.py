"""The name of a finding: it survives moves and changes with the text."""

from __future__ import annotations

from postedit.review.fingerprint import fingerprints
from tests.review.conftest import SOURCE, TARGET, Desk

BOWLINE = "https: //bowline.example.org"
REEF = "https: //reef.example.org"


def test_new_text_elsewhere(desk: Desk) -> None:
    """Paragraphs put in before, between and after leave the names as they are."""
    before = desk.names()
    moved = TARGET.replace("# Nœuds\n", "# Nœuds\n\nUn mot d'abord.\n").replace(
        "Puis", "Encore un mot.\n\nPuis"
    )
    source = SOURCE.replace("# Knots\n", "# Knots\n\nA word first.\n").replace(
        "Then", "One more word.\n\nThen"
    )

    assert desk.names(moved + "\nFin.\n", source + "\nThe end.\n") == before


def test_paragraphs_that_change_places(desk: Desk) -> None:
    """Paragraphs that change places in both posts take their names along."""

    def turned(text: str) -> str:
        head, first, second = text.rstrip("\n").rsplit("\n\n", 2)
        return f"{head}\n\n{second}\n\n{first}\n"

    after = desk.names(turned(TARGET), turned(SOURCE))

    assert {text: after[text] for text in (BOWLINE, REEF)} == {
        text: desk.names()[text] for text in (BOWLINE, REEF)
    }


def test_line_breaks_do_not_count(desk: Desk) -> None:
    """Lines that are wrapped anew, or end in another way, keep the names."""
    wrapped = TARGET.replace("Faites [un", "Faites\n[un")

    assert desk.names(wrapped)[BOWLINE] == desk.names()[BOWLINE]
    assert desk.names(TARGET.replace("\n", "\r\n"))[BOWLINE] == desk.names()[BOWLINE]


def test_text_that_changes(desk: Desk) -> None:
    """Another target text, other words before it, or another source sentence give another name."""
    name = desk.names()[REEF]

    assert desk.names(TARGET.replace("un nœud plat", "un nœud droit"))[REEF] != name
    assert (
        desk.names(TARGET.replace(REEF, "https: //granny.example.org"))["https: //granny.example.org"] != name
    )
    assert desk.names(TARGET, SOURCE.replace("blue rope", "red rope"))[REEF] != name


def test_same_words_twice(desk: Desk) -> None:
    """The same damage twice has two names, and the first keeps its own."""
    line = "Puis faites [un nœud plat](https: //reef.example.org) dans la corde bleue .\n"
    again = "Then tie [a reef knot](https://reef.example.org) in the blue rope.\n"
    review = desk.review(f"{TARGET}\n{line}", f"{SOURCE}\n{again}")
    names = fingerprints(review)
    reefs = [
        name
        for finding, name in zip(review.findings, names, strict=True)
        if review.target and finding.target.of(review.target.text) == REEF
    ]

    assert len(reefs) == 2
    assert len(set(names)) == len(names)
    assert reefs[0] == desk.names()[REEF]
