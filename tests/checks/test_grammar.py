"""The grammar checks together: what native sentences hear from them, rules, and time."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest

from postedit.checks import Context, all_checks
from postedit.checks.grammar.reading.classes import is_infinitive, is_participle, pairs
from postedit.checks.grammar.reading.rule import expand
from postedit.checks.grammar.reading.sentence import sentences, smooth
from tests.growth import growth

CHECKS = [check for check in all_checks().values() if check.category == "grammar"]
MakeContext = Callable[..., Context]

NATIVE = """
Ils aiment penser que tout va bien, et ils affirment le contraire. | They like to think so and affirm it.
Il est l'un des premiers à l'avoir dit. | He is one of the first to say it.
Comme je l'ai dit, je l'ai vu un jour et je l'ai trouvé un peu long. | As I said, I found it long.
Il a dit il y a deux ans qu'il viendrait. | He said two years ago that he would come.
Ce que vous propose la page, c'est de les lui envoyer. | What the page offers is to send them.
Faites-le moi savoir si vous voulez, dès que vous pouvez. | Let me know as soon as you can.
L'équipe que nous avons formée travaille pas à pas. | The team we formed works step by step, no hurry.
Le héros de la halle, le onze et la une du journal. | The hero, the eleven and the front page.
Il se doit d'être à l'heure ; je m'en veux d'avoir oublié. | He must be on time; I blame myself.
Nous nous demandons si vous vous souvenez d'une des pages. | We wonder whether you remember one page.
Bien qu'il ait plu, la route est sèche avant qu'il n'arrive. | Although it rained, the road is dry.
Vous avez le droit de refuser ou d'accepter, il ne fait que vous aider. | You may refuse or accept.
Une machine utilisant l'énergie solaire tourne sur le toit. | A machine using solar energy is on the roof.
Les gens qui étaient là sont partis avec elle. | The people who were there left with her.
Il était une fois un jardin, et il est une heure. | Once there was a garden, and it is one o'clock.
On obtient ce qu'on veut : il suffit d'aller tout droit. | You get what you want: just go straight on.
"""
SENTENCES = [tuple(part.strip() for part in line.split("|")) for line in NATIVE.strip().splitlines()]


def _heard(context: Context) -> list[str]:
    """Give the names of the grammar checks that speak."""
    return [finding.check for check in CHECKS if check.applies_to(context) for finding in check.run(context)]


@pytest.mark.parametrize(("french", "english"), SENTENCES)
def test_native_sentences_are_left_alone(french: str, english: str, make_context: MakeContext) -> None:
    """Idiomatic French that resembles a machine's slips brings no finding."""
    assert _heard(make_context(english, french)) == []


def test_findings_of_one_check_do_not_overlap(make_context: MakeContext) -> None:
    """Where two rules of a check meet on a word, one finding is given."""
    context = make_context(None, "Je suis aider à je aider. Ils ne signifie et nous avions finissent.")
    for check in CHECKS:
        if check.applies_to(context):
            spans = sorted(finding.target for finding in check.run(context))
            assert all(a.end <= b.start for a, b in pairwise(spans))


def test_a_post_in_spoken_french_is_left_alone(make_context: MakeContext) -> None:
    """A post that hardly ever writes “ne” does so on purpose."""
    source = "I don't know. I can't come. It isn't late."
    spoken = make_context(source, "Je sais pas. Je peux pas venir. Il est pas tard.")
    assert "grammar/missing-ne" not in _heard(spoken)


def test_a_fix_keeps_markup(make_context: MakeContext) -> None:
    """A fix that would swallow emphasis inside its span is not offered."""
    context = make_context(None, "Je pensais *il* était tard.")
    found = [finding for check in CHECKS if check.applies_to(context) for finding in check.run(context)]
    assert [finding.check for finding in found] == ["grammar/missing-que"]
    assert found[0].fixes == () or "*" not in found[0].target.of(context.target.text)


def test_a_fix_writes_the_apostrophe_of_the_post(make_context: MakeContext) -> None:
    """A post with curly apostrophes gets curly ones."""
    context = make_context(None, "C’est l’heure de me appeler, car il n’est pas tard.")
    fixes = [
        fix for check in CHECKS if check.applies_to(context) for f in check.run(context) for fix in f.fixes
    ]
    assert [edit.text for fix in fixes for edit in fix.edits] == ["m’"]


def test_smoothing_keeps_every_offset(make_context: MakeContext) -> None:
    """What a sentence holds has the length of what it was made of."""
    text = "Un *mot*\u00a0: [un lien](https://a.example) et l’autre_mot."
    assert len(smooth(text)) == len(text)
    for sentence in sentences(make_context(None, text)):
        assert len(sentence.text) == len(sentence.cased)


def test_macros_are_spelt_out_and_counts_left() -> None:
    """A macro's name is replaced, a count in braces is not."""
    assert "{" not in expand("{B}a{E}").replace("[\\w'-]", "")
    assert expand("a{2,3}") == "a{2,3}"


@pytest.mark.parametrize("word", ["aider", "fournir", "prendre", "devoir"])
def test_infinitives(word: str) -> None:
    """Verbs in all endings are known as infinitives."""
    assert is_infinitive(word)


@pytest.mark.parametrize("word", ["hiver", "papier", "livre", "plaisir", "router"])
def test_nouns_are_no_infinitives(word: str) -> None:
    """Nouns and loans that end like a verb are not taken for one."""
    assert not is_infinitive(word)


def test_participles_in_all_forms() -> None:
    """Gender and number do not hide a participle, and a noun in “-é” is none."""
    assert all(map(is_participle, ("donné", "embauchées", "écrite", "vu", "prises")))
    assert not any(map(is_participle, ("côté", "qualité", "sur")))


def test_pairs_of_words() -> None:
    """Pairs are read at the slash, an underscore stands for a space."""
    assert pairs("un/une du/de_la") == {"un": "une", "du": "de la"}


@pytest.mark.parametrize(
    "piece", ["a", "a-", "je ", "des les choses ", "Ich a ", "il vraiment ", "passé deux "]
)
def test_time_grows_with_the_text(piece: str, make_context: MakeContext) -> None:
    """Four times the text takes far less than the sixteen times of a quadratic rule."""

    def context_of(size: int) -> Context:
        context = make_context(None, piece * (size // len(piece)) + "\n", languages=("en", _language(piece)))
        sentences(context)
        return context

    contexts = {size: context_of(size) for size in (1_000, 20_000, 80_000)}
    _heard(contexts[1_000])
    assert growth(lambda size: _heard(contexts[size]), 20_000, 80_000) < 10


def _language(piece: str) -> str:
    return "de" if piece.startswith("Ich") else "fr"
