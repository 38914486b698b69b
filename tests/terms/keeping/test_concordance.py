"""How a term is rendered, and by what words where the term base does not know."""

from __future__ import annotations

from collections.abc import Callable

from postedit.terms import Loaded, TermBase
from postedit.terms.entry import Status
from postedit.terms.keeping.concordance import concordance
from postedit.terms.keeping.corpus import Corpus

PAIRS = [
    ("The broker waits.", "Le courtier attend."),
    ("Our brokers restart at night.", "Nos courtiers redémarrent la nuit."),
    ("We like the sea.", "Nous aimons la mer."),
    ("A broker restarts.", "Un courtier redémarre."),
    ("The sea waits at night.", "La mer attend la nuit."),
    ("I bought a new broker.", "J'ai acheté un nouveau broker."),
    ("I bought a new sea.", "J'ai acheté une nouvelle mer."),
]


def test_renderings_by_co_occurrence(corpus: Callable[..., Corpus]) -> None:
    """Without an entry the words that come and go with the term are counted, inflections together."""
    found = concordance("broker", corpus(PAIRS), TermBase())
    assert [(one.rendering, one.count, one.status) for one in found.counts] == [
        ("courtier", 3, None),
        ("broker", 1, None),
    ]


def test_spans_are_those_of_the_words(corpus: Callable[..., Corpus]) -> None:
    """The spans of an occurrence cover the term and its rendering in their sentences."""
    found = concordance("broker", corpus(PAIRS), TermBase())
    second = found.occurrences[1]
    assert second.target_span is not None
    assert second.source_span.of(second.bead.source.text) == "brokers"
    assert second.target_span.of(second.bead.target.text) == "courtiers"


def test_renderings_by_the_term_base(
    corpus: Callable[..., Corpus], entry: Callable[..., str], loaded: Callable[[str], Loaded]
) -> None:
    """Where an entry knows the words, its rendering and status are given."""
    base = loaded(entry("broker", "broker", "fr", "broker", "courtier")).base
    found = concordance("brokers", corpus(PAIRS), base)
    assert [(one.rendering, one.status, one.count) for one in found.counts] == [
        ("courtier", Status.DEPRECATED, 3),
        ("broker", Status.PREFERRED, 1),
    ]


def test_native_posts_give_evidence(corpus: Callable[..., Corpus]) -> None:
    """Sentences that nobody translated are shown where they have one of the renderings."""
    native = ["Le broker tourne.", "La mer est calme.", "Deux brokers suffisent."]
    found = concordance("broker", corpus(PAIRS, native), TermBase())
    assert [(one.rendering, one.passage.line) for one in found.native] == [("broker", 1), ("broker", 3)]


def test_what_is_left_out_has_no_rendering(corpus: Callable[..., Corpus]) -> None:
    """A place that nothing in the target accounts for is counted as such."""
    pairs = [*PAIRS * 3, ("The broker waits at night.", "La nuit.")]
    found = concordance("broker", corpus(pairs), TermBase())
    assert (found.occurrences[-1].rendering, found.occurrences[-1].target_span) == ("", None)


def test_unknown_words_give_nothing(corpus: Callable[..., Corpus]) -> None:
    """A text that no source has gives an empty concordance."""
    assert concordance("zebra", corpus(PAIRS), TermBase()).occurrences == ()
