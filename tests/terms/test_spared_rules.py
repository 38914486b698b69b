"""simplemma's rules are imported for the languages that are asked for alone, and say what they always say."""

from __future__ import annotations

import json
import subprocess
import sys

_WORDS = {
    "es": "blogueabais",
    "de": "Testumgebungen",
    "en": "devrelings",
    "nl": "testomgevingen",
    "fr": "xyzants",
}

_OURS = """
import json, sys
from postedit.terms.dictionary import guessed
found = {language: guessed(word, language) for language, word in json.loads(sys.argv[1]).items()}
print(json.dumps([found, [name for name in sys.modules if name.startswith("simplemma.")]]))
"""
_THEIRS = """
import json, sys
from simplemma.strategies import DefaultStrategy
lemma = DefaultStrategy().get_lemma
found = {language: lemma(word, language) for language, word in json.loads(sys.argv[1]).items()}
print(json.dumps(found))
"""


def _answer(program: str) -> object:
    done = subprocess.run(
        [sys.executable, "-c", program, json.dumps(_WORDS)], capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)


def test_words_are_guessed_as_by_simplemma_and_other_languages_are_not_imported() -> None:
    """The guesses are simplemma's own, and the rules of Finnish, which nobody asked for, stay away."""
    found, modules = _answer(_OURS)  # type: ignore[misc]
    assert found == _answer(_THEIRS)
    assert "simplemma.strategies.defaultrules.de" in modules
    assert "simplemma.strategies.defaultrules.fi" not in modules
