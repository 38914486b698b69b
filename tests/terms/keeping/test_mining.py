"""Candidates for the term base from aligned sentences."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from postedit.terms import Kind, Loaded, TermBase
from postedit.terms.entry import Status
from postedit.terms.keeping.corpus import Corpus
from postedit.terms.keeping.lexicon import Lexicon
from postedit.terms.keeping.mining import Candidate, mine
from postedit.terms.keeping.mining.accept import entry_for, identifier_for
from postedit.terms.keeping.mining.phrases import log_likelihood
from postedit.terms.keeping.rendered import best_run
from postedit.terms.keeping.wordgroups import grouped

FILLER = [
    ("We wait for the sea.", "Nous attendons la mer."),
    ("The sea is cold today.", "La mer est froide aujourd'hui."),
    ("We bought bread today.", "Nous avons acheté du pain aujourd'hui."),
    ("They paint the boat.", "Ils peignent le bateau."),
    ("A boat needs paint.", "Un bateau demande de la peinture."),
    ("The bread is cold.", "Le pain est froid."),
]
GATEWAYS = [
    ("They paint the gateway device.", "Ils peignent le dispositif de passerelle."),
    ("A gateway device is cold today.", "Un dispositif de passerelle est froid aujourd'hui."),
    ("We bought a gateway device.", "Nous avons acheté un appareil de raccordement."),
    ("The gateway device needs paint.", "Le dispositif de passerelle demande de la peinture."),
]
NAMES = [
    ("We wait for Sluice today.", "Nous attendons Sluice aujourd'hui."),
    ("They paint Sluice.", "Ils peignent Écluse."),
    ("The boat needs Sluice.", "Le bateau demande Sluice."),
    ("We wait for Monday.", "Nous attendons lundi."),
    ("The bread of Monday is cold.", "Le pain de lundi est froid."),
]


def candidates(corpus: Corpus, base: TermBase | None = None) -> dict[str, Candidate]:
    """Give the candidates by their term."""
    return {one.term: one for one in mine(corpus, base or TermBase())}


def test_a_term_rendered_in_two_ways(corpus: Callable[..., Corpus]) -> None:
    """A phrase with two renderings is a candidate with both, the commonest first, and an example of each."""
    found = candidates(corpus(FILLER * 2 + GATEWAYS))["gateway device"]
    assert (found.kind, found.count) == (Kind.TERM, 4)
    assert [use.count for use in found.uses] == [3, 1]
    assert found.renderings[0] == "dispositif de passerelle"
    other = found.uses[1]
    assert other.target_span is not None
    assert other.source_span.of(other.example.source.text) == "gateway device"
    assert other.target_span.of(other.example.target.text) == "appareil de raccordement"


def test_a_term_rendered_alike_is_none(corpus: Callable[..., Corpus]) -> None:
    """A phrase that always has the same rendering needs no entry."""
    same = [(a, b.replace("appareil de raccordement", "dispositif de passerelle")) for a, b in GATEWAYS]
    assert "gateway device" not in candidates(corpus(FILLER * 2 + same))


def test_a_name_that_is_not_kept_everywhere(corpus: Callable[..., Corpus]) -> None:
    """A name that is translated once comes before everything else."""
    first = mine(corpus(FILLER * 2 + NAMES + GATEWAYS), TermBase())[0]
    assert (first.term, first.kind) == ("Sluice", Kind.NAME)
    assert [(use.rendering, use.count) for use in first.uses] == [("Sluice", 2), ("Écluse", 1)]


def test_days_are_no_names(corpus: Callable[..., Corpus]) -> None:
    """A capitalised word that always becomes a word in small letters is not proposed."""
    assert "Monday" not in candidates(corpus(FILLER * 2 + NAMES))


def test_what_the_term_base_has_is_left_out(
    corpus: Callable[..., Corpus], entry: Callable[..., str], loaded: Callable[[str], Loaded]
) -> None:
    """Known terms are no candidates."""
    base = loaded(entry("gateway", "gateway device", "fr", "passerelle", "")).base
    assert "gateway device" not in candidates(corpus(FILLER * 2 + GATEWAYS), base)


def test_untranslated_sentences_teach_nothing(corpus: Callable[..., Corpus]) -> None:
    """A sentence left in the source language is no second rendering of its terms."""
    same = [(a, b.replace("appareil de raccordement", "dispositif de passerelle")) for a, b in GATEWAYS]
    left = ("They bought the gateway device today.", "They bought the gateway device today.")
    assert "gateway device" not in candidates(corpus([*FILLER * 2, *same, left]))


def test_same_corpus_same_ranks(corpus: Callable[..., Corpus]) -> None:
    """The numbers that --accept takes stay the same from run to run."""
    made = corpus(FILLER * 2 + NAMES + GATEWAYS)
    assert mine(made, TermBase()) == mine(made, TermBase())


def test_accepted_term(corpus: Callable[..., Corpus]) -> None:
    """A term prefers its commonest rendering and admits others; a chosen one makes the others deprecated."""
    found = candidates(corpus(FILLER * 2 + GATEWAYS))["gateway device"]
    commonest, other = found.renderings
    plain = entry_for(found, {}).section("fr")
    assert [(one.term, one.status) for one in plain.renderings] == [
        (commonest, Status.PREFERRED),
        (other, Status.ADMITTED),
    ]
    chosen = entry_for(found, {}, 1).section("fr")
    assert [(one.term, one.status) for one in chosen.renderings] == [
        (other, Status.PREFERRED),
        (commonest, Status.DEPRECATED),
    ]


def test_accepted_name(corpus: Callable[..., Corpus]) -> None:
    """A name is not translated, keeps its case, and its translation is deprecated."""
    entry = entry_for(candidates(corpus(FILLER * 2 + NAMES))["Sluice"], {})
    assert entry.stays("fr")
    assert entry.keeps_case("en")
    assert [one.term for one in entry.section("fr").having(Status.DEPRECATED)] == ["Écluse"]


@pytest.mark.parametrize(
    ("term", "taken", "identifier"),
    [
        ("Gateway Device", (), "gateway-device"),
        ("Écluse", (), "ecluse"),
        ("C++", ("c",), "c-2"),
        ("数据", (), "entry"),
    ],
)
def test_identifiers(term: str, taken: tuple[str, ...], identifier: str) -> None:
    """An identifier is made of a term's letters, and numbered where it is taken."""
    assert identifier_for(term, taken) == identifier


def test_log_likelihood() -> None:
    """The ratio agrees with Dunning's definition, and is zero for words that avoid each other."""
    assert log_likelihood(10, 10, 10, 1000) == pytest.approx(112.0, abs=0.1)
    assert log_likelihood(1, 100, 100, 1000) == 0.0


def test_lexicon_learns_which_word_is_which() -> None:
    """Links of words that were seen apart are stronger than those of words seen together only."""
    beads = [
        (["red", "house"], ["maison", "rouge"]),
        (["blue", "house"], ["maison", "bleu"]),
        (["red", "boat"], ["bateau", "rouge"]),
    ] * 3
    links = Lexicon(beads).links(["red", "house"], ["maison", "rouge"])
    assert links[0][1] > 0.8
    assert links[1][0] > 0.8
    assert max(links[0][0], links[1][1]) < 0.2


def test_best_run_stops_at_a_cut() -> None:
    """A rendering never reaches over a comma or bracket, and is nothing where nothing speaks for it."""
    assert best_run([0.5, 0.4, 0.6], 5, [False] * 3) == (0, 3)
    assert best_run([0.5, 0.4, 0.6], 5, [False, True, False]) == (1, 3)
    assert best_run([-0.1, -0.2], 5, [False, False]) is None


def test_wordings_are_grouped() -> None:
    """Wordings that share half of their lemmas are one rendering, under the commonest wording."""
    wordings = [
        ("points", ("point",)),
        ("point", ("point",)),
        ("point de vue", ("point", "vue")),
        ("fin", ("fin",)),
    ]
    groups = grouped(wordings)
    assert [(group.label, group.members) for group in groups] == [("point", (0, 1, 2)), ("fin", (3,))]
