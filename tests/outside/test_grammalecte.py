"""Grammalecte as a program: the real one where it is installed, and programs of its name that fail."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from postedit.outside import grammalecte
from postedit.outside.failure import Failure

Install = Callable[[str], None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Give what puts a shell script in the program's place."""

    def put(script: str) -> None:
        program = tmp_path / grammalecte.PROGRAM
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)
        monkeypatch.setenv("PATH", str(tmp_path), prepend=":")

    return put


@pytest.mark.skipif(
    shutil.which(grammalecte.PROGRAM) is None,
    reason="grammalecte-cli is not installed (apt-get install grammalecte-cli)",
)
def test_the_real_program() -> None:
    """It finds what is wrong in the paragraph where it stands; nothing is found in what is right."""
    texts = ["Tout va bien.", "Il y a « un capteur puante » ici.", "", "Tout va bien."]
    answer = grammalecte.remarks(texts)
    assert not isinstance(answer, Failure)
    assert [len(said) > 0 for said in answer] == [False, True, False, False]
    remark = next(one for one in answer[1] if one.group == "gn")
    assert texts[1][remark.start : remark.end] == "puante"
    assert remark.replacements == ("puant",)


def test_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the program is missing the reason says what to install."""
    monkeypatch.setenv("PATH", "")
    answer = grammalecte.remarks(["Texte."])
    assert isinstance(answer, Failure)
    assert "grammalecte-cli" in answer.reason


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        ("exit 3", "ended with code 3"),
        ("echo Traceback", "gave an answer that cannot be read"),
        ('echo \'{"data": [{"iParagraph": 1}]}\'', "gave an answer that cannot be read"),
        ("exec sleep 5", "did not answer within 0.2 s"),
    ],
)
def test_a_program_that_fails(install: Install, script: str, reason: str) -> None:
    """Whatever the program does, there is a reason and no more."""
    install(script)
    assert grammalecte.remarks(["Texte."], timeout=0.2) == Failure(reason)


def test_lines_that_are_not_there(install: Install) -> None:
    """Errors of lines that were not asked about are dropped."""
    lines = ", ".join(f'{{"iParagraph": {number}, "lGrammarErrors": []}}' for number in (0, 9))
    install(f"echo '{{\"data\": [{lines}]}}'")
    assert grammalecte.remarks(["Texte."]) == [()]
