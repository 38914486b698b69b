"""Cells are paired by row and column, whatever was lost between them."""

from __future__ import annotations

from postedit.align import align
from postedit.post import parse

HEAD = "| Part | Price | Seller |\n|---|---|---|\n"
SOURCE = (
    f"Some parts.\n\n{HEAD}| ESP32 board | 12 euros | the shop round the corner |\n"
    "| light sensor | 3 euros | a friend with a drawer |\n| pickle jar | nothing | my kitchen |\n"
)


def cells(target: str, source: str = SOURCE) -> dict[str, str]:
    """Give the text of each target cell with that of the source cell it renders."""
    posts = parse(source, "a.md", "en"), parse(target, "a.fr.md", "fr")
    text = [[block.text.of(post.text) for block in post.blocks] for post in posts]
    pairs = align(*posts).blocks
    assert sorted(i for pair in pairs for i in pair.source) == list(range(len(text[0])))
    assert sorted(j for pair in pairs for j in pair.target) == list(range(len(text[1])))
    return {text[1][pair.target[0]]: text[0][pair.source[0]] for pair in pairs if pair.source and pair.target}


def test_an_empty_cell_shifts_nothing() -> None:
    """What stands behind an emptied cell keeps its column."""
    found = cells(
        "Des pièces.\n\n| Pièce | Prix | Vendeur |\n|---|---|---|\n| carte ESP32 | | le magasin du coin |\n"
        "| capteur de lumière | 3 euros | un ami |\n| bocal | rien | ma cuisine |\n"
    )
    assert found["le magasin du coin"] == "the shop round the corner"
    assert found["bocal"] == "pickle jar"


def test_a_lost_row_shifts_nothing() -> None:
    """The rows behind a lost one keep their source."""
    found = cells(
        "Des pièces.\n\n| Pièce | Prix | Vendeur |\n|---|---|---|\n| carte ESP32 | 12 euros | le magasin |\n"
        "| bocal à cornichons | rien | ma cuisine |\n"
    )
    assert (found["carte ESP32"], found["ma cuisine"]) == ("ESP32 board", "my kitchen")
    assert "light sensor" not in found.values()


def test_two_tables_stay_apart() -> None:
    """Each table is paired with its own, cell by cell."""
    second = "\nAnd others.\n\n| Day | Talk |\n|---|---|\n| Monday | MQTT |\n| Friday | Rust |\n"
    found = cells(
        "Des pièces.\n\n| Pièce | Prix | Vendeur |\n|---|---|---|\n| carte ESP32 | 12 euros | le magasin |\n"
        "| capteur | 3 euros | un ami |\n| bocal | rien | ma cuisine |\n"
        "\nEt d'autres.\n\n| Jour | Exposé |\n|---|---|\n| lundi | MQTT |\n| vendredi | Rust |\n",
        SOURCE + second,
    )
    assert (found["vendredi"], found["capteur"]) == ("Friday", "light sensor")
    assert len(found) == 2 + 12 + 6
