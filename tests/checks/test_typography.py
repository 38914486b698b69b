"""What the checks of typography say of small texts, and where they keep quiet."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from postedit.checks import Context, all_checks
from postedit.engine import Engine, Review
from tests.growth import growth

ReviewTexts = Callable[..., tuple[Engine, Review]]
MakeContext = Callable[..., Context]
Said = Callable[..., list[str]]


@pytest.fixture(scope="module")
def said(review_texts: ReviewTexts) -> Said:
    """Give what lists the target text of each finding of one check."""

    def say(name: str, source: str | None, target: str, language: str = "fr") -> list[str]:
        check = all_checks()[f"typography/{name}"]
        _, review = review_texts([check], source, target, languages=("en", language))
        assert review.target is not None
        assert not review.problems
        return [finding.target.of(target) for finding in review.findings]

    return say


def test_a_title_in_quotes_needs_its_space(said: Said) -> None:
    """A question mark right before the closing quote of a title is seen as well."""
    target = '---\ntitle: "Où est le bateau?"\n---\n\nParti : il a filé.\n'
    assert said("space-before-punctuation", '---\ntitle: "Where is it?"\n---\n\nGone.\n', target) == ["?"]


def test_a_label_of_the_source_keeps_its_colon(said: Said) -> None:
    """A bold label that is the source's own, colon included, is left alone; a translated one is not."""
    source = "- **Build Command:** run it now\n- **Name:** your own choice\n"
    target = "- **Build Command:** lancez-la maintenant\n- **Nom:** votre propre choix : un seul\n"
    assert said("space-before-punctuation", source, target) == [":"]


@pytest.mark.parametrize("capital", ["A partir de", "Ca marche avec", "Ecrire avec", "Evangélisation avec"])
def test_a_bare_capital_is_found(said: Said, capital: str) -> None:
    """Prepositions, pronouns, verbs and adverbs are found without their accent."""
    assert len(said("accent-on-capital", "The port is open.", f"{capital} mardi, le port est ouvert.")) == 1


@pytest.mark.parametrize(
    "sentence", ["A-t-il plu ?", "La vitamine A partir de là.", "Avec vous.", "Eric parle."]
)
def test_a_right_capital_is_silent(said: Said, sentence: str) -> None:
    """A verb, a letter's name, a plain word and a name keep their capital."""
    assert said("accent-on-capital", "The port is open.", f"{sentence} Le port est ouvert.") == []


@pytest.mark.parametrize(("straight", "found"), [(1, 0), (2, 1), (20, 1), (21, 0)])
def test_apostrophes_need_a_habit(said: Said, straight: int, found: int) -> None:
    """One curly apostrophe counts between two and twenty straight ones: no habit below, a slip above."""
    target = "C’est là. " + "Il n'est pas loin. " * straight
    assert len(said("apostrophe", "It is there. " + "It is near. " * straight, target)) == found


def test_a_doubled_word_counts_only_where_the_source_has_none(said: Said) -> None:
    """A repetition of the source is kept; the same word without it is found."""
    target = "Ce sont les inconnues inconnues."
    assert said("doubled-word", "These are the unknown unknowns.", target) == []
    assert said("doubled-word", "These are the unknown things.", target) == ["inconnues inconnues"]


def test_months_in_headings_and_at_beginnings_are_left_alone(said: Said) -> None:
    """A heading, a sentence's first word and a name beside a name may have the capital."""
    source = "## Monday\n\nMonday is free. We call it Blue Monday here.\n"
    target = "## Lundi\n\nLundi est libre. Ici, on parle de Lundi Bleu.\n"
    assert said("copied-capital", source, target) == []
    assert said("copied-capital", "We meet on Monday.", "On se voit le Lundi soir.") == ["Lundi"]


def test_the_mark_opens_where_the_question_does(review_texts: ReviewTexts) -> None:
    """The opening mark goes to the asking word behind a comma, and to the sentence's beginning else."""
    target = "Y entonces, qué hacemos? Todo va bien, que yo sepa!"
    check = all_checks()["typography/opening-mark"]
    _, review = review_texts([check], None, target, languages=("en", "es"))
    edits = [edit.start for finding in review.findings for edit in finding.fixes[0].edits]
    assert sorted(edits) == [target.index("qué"), target.index("Todo")]


def test_a_question_opened_in_an_earlier_sentence_is_whole(said: Said) -> None:
    """An opening mark holds until its closing one, across a full stop."""
    assert said("opening-mark", None, "¿Lo sabes? ¡Nos vamos. Por fin!", "es") == []


def test_a_single_capital_may_be_a_name(said: Said) -> None:
    """One wrong capital in a post is no habit; two are."""
    source = "## Harbour Lights Today\n\nText here.\n"
    assert said("title-case", source, "## Lumières du Port\n\nTexte ici.\n") == []
    assert said("title-case", source, "## Lumières du Port Aujourd'hui\n\nTexte.\n") != ["Port"]
    two = "## Lumières Portuaires du Quai\n\nTexte ici.\n"
    assert said("title-case", source, two) == ["Portuaires du Quai"]


def test_straight_quotes_alone_are_a_choice(said: Said) -> None:
    """A post with straight quotes only is left alone; one with both is not."""
    assert said("mixed-quotes", None, 'On dit "le hangar" ici.') == []
    assert said("mixed-quotes", None, 'On dit "le hangar" ou « la halle » ici.') == ['"le hangar"']


def test_code_that_lost_its_fence_keeps_its_quotes(said: Said) -> None:
    """Quotes beside a call are syntax."""
    assert said("mixed-quotes", None, '« Ici » : server.log("allumer la lampe"); et voilà.') == []


@pytest.mark.parametrize(
    "name", sorted(name for name in all_checks() if name.startswith(("typography/", "register/", "style/")))
)
@pytest.mark.parametrize("piece", ["mot mot ", "Je suis, ", '"a b" ', "mot, mot,mot", "« mot « ", "x" * 50])
def test_a_long_line_takes_bounded_time(review_texts: ReviewTexts, name: str, piece: str) -> None:
    """A line of 20,000 code points is checked in seconds, whatever it repeats."""
    text = piece * (20_000 // len(piece))
    _, review = review_texts([all_checks()[name]], text, text + " fin", languages=("en", "fr"))
    assert review.problems == ()


def test_time_grows_with_the_number_of_quotations(make_context: MakeContext) -> None:
    """Four times the quotations take far less than the sixteen times of a look at all text before each."""
    check = all_checks()["typography/mark-inside-quotes"]
    piece = "On l'appelle «\u00a0bateau.\u00a0» et on le dit 🎉.\n\n"
    contexts = {size: make_context(None, piece * (size // len(piece))) for size in (60_000, 240_000)}
    assert growth(lambda size: list(check.run(contexts[size])), 60_000, 240_000) < 8
