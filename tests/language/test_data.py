"""The facts of the languages: shape, consistency, and a few that a reader would check first."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from postedit.language import Language, get, known_codes

CODES = ("de", "en", "es", "fr", "nl")
SETS = (
    "abbreviations",
    "closing_abbreviations",
    "numeric_abbreviations",
    "function_words",
    "optional_words",
    "elisions",
    "loan_words",
)


def test_known_codes() -> None:
    """Every language module is found, and nothing else of the package is taken for one."""
    assert set(CODES) <= set(known_codes())
    assert all(re.fullmatch("[a-z]{2,3}", code) for code in known_codes())


@pytest.mark.parametrize("code", known_codes())
def test_module_holds_its_own_code(code: str) -> None:
    """A module's language has the module's name as its code, and an English name."""
    assert get(code).code == code
    assert get(code).name.istitle()


@pytest.mark.parametrize("code", known_codes())
@pytest.mark.parametrize("name", SETS)
def test_words_are_normal(code: str, name: str) -> None:
    """Words are lower case, single, without apostrophes and without a full stop at the end."""
    for word in getattr(get(code), name):
        assert word == word.lower()
        assert not re.search(r"[\s'’]|\.$", word), word


@pytest.mark.parametrize("code", known_codes())
def test_sets_do_not_contradict(code: str) -> None:
    """No word is both of the language and a loan, both always and only sometimes an abbreviation."""
    language = get(code)
    assert not language.loan_words & language.function_words
    assert not language.abbreviations & language.numeric_abbreviations
    assert not language.abbreviations & language.function_words
    assert language.closing_abbreviations <= language.abbreviations
    assert language.optional_words <= language.function_words | language.elisions
    assert not language.elisions & language.function_words


@pytest.mark.parametrize("code", CODES)
def test_function_words_are_enough(code: str) -> None:
    """A shipped language has enough function words to vote with."""
    assert 150 <= len(get(code).function_words) <= 300


@pytest.mark.parametrize("code", ["de", "es", "fr", "nl"])
def test_loan_words_of_the_trade(code: str) -> None:
    """The words that every technical blog uses in English are loans; plain English words are not."""
    loans = get(code).loan_words
    assert {"meetup", "hardware", "cloud", "framework", "commit", "podcast", "feedback", "dashboard"} <= loans
    assert {"open", "source", "pull", "request", "developer", "advocate", "startup", "workshop"} <= loans
    assert not loans & {"the", "because", "house", "people", "years", "through", "error", "quality"}


def test_french_typography() -> None:
    """French puts a no-break space before double marks and inside guillemets."""
    french = get("fr")
    assert set(french.spaced_marks) == set("?!:;»")
    assert french.space == "\u00a0"
    assert french.quotes == ("«\u00a0", "\u00a0»")
    assert {"l", "d", "qu", "lorsqu"} <= french.elisions


@pytest.mark.parametrize("code", ["en", "de", "es", "nl"])
def test_no_space_before_marks_elsewhere(code: str) -> None:
    """The other shipped languages space no mark and cut off no vowel."""
    assert get(code).spaced_marks == ""
    assert get(code).elisions == frozenset()


@pytest.mark.parametrize("code", ["fr-CA", "fr_CA", "FR", "fr-Latn-CA", " fr "])
def test_region_falls_back(code: str) -> None:
    """A region, a script or capitals in a code do not hide the language."""
    assert get(code) is get("fr")


@pytest.mark.parametrize(("code", "base"), [("pt_BR", "pt"), ("zh-Hans", "zh"), ("base", "base"), ("", "")])
def test_unknown_language_is_plain(code: str, base: str) -> None:
    """A language without a module, or a module that is no language, gives empty data and no error."""
    assert get(code) == Language(code=base, name=base)


def test_import_is_cheap() -> None:
    """Neither langdetect nor any language is loaded before it is asked for."""
    script = (
        "import sys, postedit.language, postedit.language.detect; "
        "print(*sorted(m for m in sys.modules if m.startswith(('langdetect', 'postedit.language.')))); "
        "postedit.language.get('fr'); print('postedit.language.de' in sys.modules)"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=root, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split() == ["postedit.language.base", "postedit.language.detect", "False"]
