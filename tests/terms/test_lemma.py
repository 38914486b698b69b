"""Words that match because they share a lemma."""

from __future__ import annotations

import subprocess
import sys

import pytest

from postedit.terms.dictionary import guessed, is_known
from postedit.terms.lemma import dictionary_lemmas, lemmas


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("de", "kraftvoll", "Kraftvolle"),
        ("de", "physikalisch", "Physikalischer"),
        ("fr", "développeur", "développeurs"),
        ("fr", "développeur", "développeuses"),
        ("fr", "microcontrôleur", "microcontrôleurs"),
        ("fr", "chatbot", "chatbots"),
        ("fr", "canal", "canaux"),
        ("fr", "donnée", "données"),
        ("fr", "actif", "actives"),
        ("fr", "rampez", "ramper"),
        ("fr", "cacher", "cachées"),
        ("fr", "relever", "relève"),
        ("fr", "céder", "cède"),
        ("fr", "chaud", "chaudes"),
        ("fr", "travailleur", "travailleuse"),
        ("fr", "ouvrir", "ouvertes"),
        ("fr", "État", "Etat"),
        ("fr", "A", "à"),
        ("fr", "cœur", "coeurs"),
        ("fr", "avocate", "AVOCATS"),
        ("en", "hit", "hitting"),
        ("en", "break", "broke"),
        ("en", "cut", "cutting"),
        ("en", "meetup", "meetups"),
        ("en", "evangelist", "Evangelists"),
        ("de", "Entwickler", "Entwicklerinnen"),
        ("de", "Anwalt", "Anwälte"),
        ("es", "desarrollador", "desarrolladoras"),
        ("es", "tocar", "toca"),
        ("es", "romper", "rotas"),
        ("nl", "koud", "koude"),
        ("nl", "ontwikkelaar", "ontwikkelaars"),
        ("xx", "blorp", "Blorps"),
    ],
)
def test_inflected_forms_share_a_lemma(language: str, one: str, other: str) -> None:
    """Number, gender, tense and bare capitals do not keep two forms of a word apart."""
    assert lemmas(one, language) & lemmas(other, language)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("de", "leit", "Leiter"),
        ("fr", "conte", "compte"),
        ("fr", "développeur", "développement"),
        ("fr", "pêche", "péché"),
        ("fr", "boîte", "boite"),
        ("en", "box", "ox"),
        ("de", "Termin", "Term"),
    ],
)
def test_other_words_do_not_match(language: str, one: str, other: str) -> None:
    """Words that look alike stay apart, and accents count."""
    assert not lemmas(one, language) & lemmas(other, language)


@pytest.mark.parametrize(("term", "text"), [("mise", "mettre"), ("part", "parti"), ("support", "supporte")])
def test_a_term_is_the_word_that_was_written(term: str, text: str) -> None:
    """A noun of a term is not the verb that looks like it in some form."""
    assert not dictionary_lemmas(term, "fr") & lemmas(text, "fr")


def test_a_word_in_any_form_has_a_lemma_in_folded_case() -> None:
    """Even a letter, a number or a foreign script has one, and an empty word does no harm."""
    for word in ("x", "2024", "数据", "C++"):
        assert lemmas(word, "fr")
    assert isinstance(lemmas("", "fr"), frozenset)


def test_works_where_no_cache_can_be_written() -> None:
    """Without a folder to cache dictionaries in, words are found all the same and nothing is printed."""
    code = "from postedit.terms.lemma import lemmas; assert lemmas('plaidoyers', 'fr') == {'plaidoyer'}"
    environment = {
        "XDG_CACHE_HOME": "/proc/nowhere",
        "HOME": "/proc/nowhere",
        "LOCALAPPDATA": "/proc/nowhere",
    }
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("word", ["\0", "a\0b", "chat\0"])
@pytest.mark.parametrize("language", ["fr", "de", "es", "nl", "en"])
def test_a_nul_is_in_no_dictionary(word: str, language: str) -> None:
    """A control character in a post is no word, and looking it up fails nowhere."""
    assert not is_known(word, language)
    assert guessed(word, language) is None
