"""Alignment of posts whose correspondence is known, because they were written for it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from postedit.align import Alignment, align, common_lexicon
from postedit.language.vocabulary import stem
from postedit.post import Post, parse

ENGLISH = """\
---
title: The harbour at night
tags: [boats, light]
---

# The harbour at night

We arrived at 22:30 with three crates of sensors. The gate was closed. A guard in a yellow coat let us in.

## What we measured

- The depth of the water, every 10 seconds
- The temperature of the air

Each sensor reports to `collector.local` over radio. See [the protocol](https://example.org/protocol).

```sh
collect --every 10
```

> The sea does not read the manual.

| Sensor | Range |
|--------|-------|
| Depth  | 40 m  |

In the morning we packed everything again and drove home to Saint-Malo.
"""
FRENCH = """\
---
tags: [bateaux, lumière]
title: Le port, la nuit
---

# Le port, la nuit

Nous sommes arrivés à 22:30 avec trois caisses de capteurs. Le portail était fermé.
Un gardien en manteau jaune nous a laissés entrer.

## Ce que nous avons mesuré

- La profondeur de l'eau, toutes les 10 secondes
- La température de l'air

Chaque capteur envoie ses mesures à `collector.local` par radio. Voir
[le protocole](https://example.org/protocol).

```sh
collect --every 10
```

> La mer ne lit pas le manuel.

| Capteur    | Portée |
|------------|--------|
| Profondeur | 40 m   |

Au matin, nous avons tout remballé et repris la route de Saint-Malo.
"""
GERMAN = """\
---
title: Der Hafen bei Nacht
tags: [Boote, Licht]
---

# Der Hafen bei Nacht

Wir kamen um 22:30 mit drei Kisten Sensoren an. Das Tor war zu. Ein Wachmann im gelben Mantel ließ uns hinein.

## Was wir gemessen haben

- Die Tiefe des Wassers, alle 10 Sekunden
- Die Temperatur der Luft

Jeder Sensor meldet sich per Funk bei `collector.local`. Siehe das
[Protokoll](https://example.org/protocol).

```sh
collect --every 10
```

> Das Meer liest das Handbuch nicht.

| Sensor | Reichweite |
|--------|------------|
| Tiefe  | 40 m       |

Am Morgen packten wir alles wieder ein und fuhren zurück nach Saint-Malo.
"""


def aligned(source: str, target: str, language: str = "fr") -> tuple[Post, Post, Alignment]:
    """Parse and align two posts."""
    a, b = parse(source, "a.md", "en"), parse(target, "b.md", language)
    return a, b, align(a, b)


def beads(source: str, target: str) -> list[tuple[list[str], list[str]]]:
    """Give the beads of the bodies as texts, each side joined."""
    a, b, alignment = aligned(source, target)
    return [
        (
            [a.segments[i].span.of(source) for i in bead.source],
            [b.segments[j].span.of(target) for j in bead.target],
        )
        for bead in alignment.beads
    ]


def shapes(source: str, target: str) -> list[tuple[int, int]]:
    """Give how many source and target blocks each block pair of the bodies has."""
    a, _, alignment = aligned(source, target)
    return [
        (len(p.source), len(p.target)) for p in alignment.blocks if not any(a.blocks[i].key for i in p.source)
    ]


@pytest.mark.parametrize(("target", "language"), [(FRENCH, "fr"), (GERMAN, "de")])
def test_faithful_translation_is_one_to_one(target: str, language: str) -> None:
    """Every block and every sentence of a faithful translation has its counterpart, with confidence."""
    a, b, alignment = aligned(ENGLISH, target, language)

    assert {(len(bead.source), len(bead.target)) for bead in alignment.beads} == {(1, 1)}
    assert len(alignment.beads) == len(a.segments) == len(b.segments)
    for pair in alignment.blocks:
        x, y = a.blocks[pair.source[0]], b.blocks[pair.target[0]]
        assert (x.kind, x.level, x.key) == (y.kind, y.level, y.key)
    assert min(bead.confidence for bead in alignment.beads) > 0.7


def test_fields_by_key() -> None:
    """Fields are paired by key whatever their order; one without counterpart stands alone."""
    source = "---\ntitle: A boat\ntags: [one, two]\nsummary: Gone\n---\n"
    target = "---\ntags: [un]\nTitle: Un bateau\nlead: Neuf\n---\n"

    assert sorted(beads(source, target)) == sorted(
        [
            (["A boat"], ["Un bateau"]),
            (["one"], ["un"]),
            (["two"], []),
            (["Gone"], []),
            ([], ["Neuf"]),
        ]
    )


def test_translated_key() -> None:
    """A key that was translated names the same field."""
    source = "---\ndescription: A boat and its crew\ntitle: A boat\n---\n"
    target = "---\ntítulo: Un barco\ndescripción: Un barco y su tripulación\n---\n"

    assert sorted(beads(source, target)) == [
        (["A boat"], ["Un barco"]),
        (["A boat and its crew"], ["Un barco y su tripulación"]),
    ]


def test_dropped_and_added_block() -> None:
    """A paragraph that was left out, or put in, stands alone; its neighbours keep their counterparts."""
    lost = "> The sea does not read the manual."
    without = FRENCH.replace("> La mer ne lit pas le manuel.\n\n", "")
    advert = (
        "Publicité : achetez dès aujourd'hui nos bouées, nos cordages et nos gilets, livrés sous trois "
        "jours ouvrés et repris sans frais si la couleur ne vous plaît pas."
    )
    more = FRENCH.replace("> La mer", f"{advert}\n\n> La mer")

    assert ([lost[2:]], []) in beads(ENGLISH, without)
    assert shapes(ENGLISH, without).count((1, 0)) == 1
    assert ([], [advert]) in beads(ENGLISH, more)
    assert set(shapes(ENGLISH, more)) == {(1, 1), (0, 1)}


def test_dropped_code_block() -> None:
    """A code block that was left out is the one that stands alone."""
    a, _, alignment = aligned(ENGLISH, FRENCH.replace("```sh\ncollect --every 10\n```\n\n", ""))
    alone = [pair for pair in alignment.blocks if not pair.target]

    assert [a.blocks[pair.source[0]].kind.value for pair in alone] == ["code"]


def test_merged_and_split_blocks() -> None:
    """Two paragraphs made one, and one made two, are found as such."""
    english = (
        "The first valve was stuck, so we replaced its spring with one from the old pump.\n\n"
        "The second valve worked well until the storm of 14 March tore its cable away.\n\n"
        "Nobody noticed until Thursday."
    )
    joined = (
        "La première vanne était bloquée, nous avons remplacé son ressort par celui de la vieille pompe. "
        "La deuxième vanne a bien marché jusqu'à ce que la tempête du 14 mars arrache son câble.\n\n"
        "Personne n'a rien vu avant jeudi."
    )
    first, second, third = english.split("\n\n")

    assert shapes(english, joined) == [(2, 1), (1, 1)]
    assert shapes(joined, english) == [(1, 2), (1, 1)]
    assert [source for source, _ in beads(english, joined)] == [[first], [second], [third]]


GATE = "La porte était fermée depuis des heures."
GUARD = "Un gardien suisse avec 2 chiens nous a ouvert, puis nous a conduits à travers toute la cour."
FOUND = "Nous avons trouvé le capteur 7."
GUARD_AND_DOGS = (
    "Un gardien suisse est venu avec 2 chiens. Il nous a ouvert et conduits à travers toute la cour."
)
LETTER = "Abonnez-vous sans attendre à notre lettre mensuelle, gratuite et sans publicité !"


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ((GATE, GUARD, FOUND), [(1, 1), (1, 1), (1, 1)]),
        ((GATE, FOUND), [(1, 1), (1, 0), (1, 1)]),
        ((GATE, GUARD, FOUND, LETTER), [(1, 1), (1, 1), (1, 1), (0, 1)]),
        ((GATE[:-1] + ", mais u" + GUARD[1:], FOUND), [(2, 1), (1, 1)]),
        ((GATE, GUARD_AND_DOGS, FOUND), [(1, 1), (1, 2), (1, 1)]),
    ],
)
def test_sentences_in_a_paragraph(target: tuple[str, ...], expected: list[tuple[int, int]]) -> None:
    """Sentences that were kept, dropped, added, merged and split inside a paragraph are found."""
    source = (
        "The gate had been closed for hours. A Swiss guard with 2 dogs let us in, then led us through the "
        "whole yard. We found sensor 7."
    )
    found = aligned(f"{ENGLISH}\n{source}", f"{FRENCH}\n{' '.join(target)}")[2].beads

    assert [(len(bead.source), len(bead.target)) for bead in found][-len(expected) :] == expected


def test_neighbours_that_changed_places() -> None:
    """Two sentences that changed places are each paired with their own counterpart."""
    source = "Nobody answered the door. We found sensor 7 in the water. Then it began to rain."
    target = (
        "Nous avons trouvé le capteur 7 dans l'eau. Personne n'a ouvert la porte. "
        "Puis il s'est mis à pleuvoir."
    )

    assert beads(f"{ENGLISH}\n{source}", f"{FRENCH}\n{target}")[-3:] == [
        (["Nobody answered the door."], ["Personne n'a ouvert la porte."]),
        (["We found sensor 7 in the water."], ["Nous avons trouvé le capteur 7 dans l'eau."]),
        (["Then it began to rain."], ["Puis il s'est mis à pleuvoir."]),
    ]


def test_part_of_a_sentence_moved() -> None:
    """Where the beginning of a sentence went to the one before, the two stand opposite the two."""
    source = (
        "We took the ferry to Brest with 40 kilos of cable. The harbour office gave us a map, and the guard "
        "of the lighthouse lent us his boat for two days."
    )
    target = (
        "Nous avons pris le ferry pour Brest avec 40 kilos de câble, et le bureau du port nous a donné une "
        "carte. Le gardien du phare nous a prêté son bateau pour deux jours."
    )
    found = aligned(f"{ENGLISH}\n{source}", f"{FRENCH}\n{target}")[2].beads[-1]

    assert (len(found.source), len(found.target)) == (2, 2)


def test_lexicon() -> None:
    """Words that a lexicon knows to render one another tell which sentence was left out."""
    source, target = "The quay sank. The crane fell. The hull rang.", "Der Kai versank. Der Rumpf dröhnte."
    a, b = parse(source, "a.md", "en"), parse(target, "b.md", "de")
    words = [("quay", "Kai"), ("sank", "versank"), ("hull", "Rumpf"), ("rang", "dröhnte"), ("crane", "Kran")]
    lexicon = common_lexicon("en", "de").with_stems((stem(left), stem(right)) for left, right in words)

    assert [(x.source, x.target) for x in align(a, b, lexicon).beads] == [
        ((0,), (0,)),
        ((1,), ()),
        ((2,), (1,)),
    ]


def test_sense_is_asked_in_doubt_only() -> None:
    """The slow comparison of sense is left alone where sentences surely correspond, and asked where not."""
    asked: list[tuple[str, ...]] = []

    def similarity(a: Sequence[str], b: Sequence[str]) -> float:
        asked.append((*a, *b))
        return 0.0

    a, b = parse(ENGLISH, "a.md", "en"), parse(FRENCH, "b.md", "fr")
    align(a, b, similarity=similarity)
    assert not asked

    align(a, parse(FRENCH.replace("Le portail était fermé.\n", ""), "b.md", "fr"), similarity=similarity)
    assert asked


def test_confidence_tells_what_corresponds() -> None:
    """Text that does not correspond is paired with less confidence than text that does."""
    source = "We measured 40 bars at the pump in Brest on 3 May.\n\nSee [the log](https://example.org/log)."
    good = "Nous avons mesuré 40 bars à la pompe à Brest le 3 mai.\n\nVoir [le journal](https://example.org/log)."
    bad = "Merci beaucoup.\n\nL'été suivant, les champs sont restés sous l'eau pendant des semaines."
    surest, least = (aligned(source, target)[2].beads for target in (good, bad))

    assert min(bead.confidence for bead in surest) > max(bead.confidence for bead in least) + 0.2


def test_looking_up_a_segment() -> None:
    """From a target segment or block to what it renders; what is not there gives None."""
    _, b, alignment = aligned(ENGLISH, FRENCH)
    bead = alignment.bead_of_target(len(b.segments) - 1)

    assert bead is not None
    assert alignment.bead_of_target(len(b.segments)) is None
    assert alignment.pair_of_target(0) is not None
    assert alignment.pair_of_target(len(b.blocks)) is None


def test_paragraph_that_changed_places() -> None:
    """A paragraph that moved to the end keeps its counterpart."""
    paragraph = FRENCH[FRENCH.index("Chaque capteur") : FRENCH.index("```sh")]
    found = beads(ENGLISH, FRENCH.replace(paragraph, "") + f"\n{paragraph}")

    assert {bool(target) for source, target in found if "Each sensor" in "".join(source)} == {True}
    assert [source for source, target in found if not target] == []
