"""LanguageTool's answers, in the shape of its interface's version 2, mapped back to paragraphs."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qs

import pytest

from postedit.outside import languagetool
from postedit.outside.failure import Failure
from postedit.outside.web import Server
from tests.loopback import Fake


def _answer(question: bytes, *words: str) -> bytes:
    """Answer as the server does: a match for each word, counted in UTF-16 units."""
    text = parse_qs(question.decode())["text"][0]
    return json.dumps(
        {
            "software": {"name": "LanguageTool", "version": "6.5", "apiVersion": 1},
            "language": {"name": "German", "code": "de-DE"},
            "matches": [_match(text, word) for word in words if word in text],
        }
    ).encode()


def _match(text: str, word: str) -> dict[str, Any]:
    before = text[: text.index(word)]
    return {
        "message": f"{word}?",
        "shortMessage": "",
        "replacements": [{"value": word.upper()}],
        "offset": len(before.encode("utf-16-le")) // 2,
        "length": len(word.encode("utf-16-le")) // 2,
        "context": {"text": text, "offset": 0, "length": 1},
        "rule": {
            "id": "VERB",
            "description": "Verb",
            "issueType": "grammar",
            "category": {"id": "GRAMMAR", "name": "Grammatik"},
        },
    }


def test_remarks_come_to_their_paragraphs(fake: Fake, server: Server) -> None:
    """Offsets count code points of each paragraph, though the server counts otherwise and in one text."""
    fake.answer = lambda question: _answer(question, "läuft", "😀 geht")
    texts = ["Die 🌱 Pumpen läuft.", "Nichts.", "Was 😀 geht?"]
    answer = languagetool.remarks(server, texts, "de")
    assert not isinstance(answer, Failure)
    assert [[text[r.start : r.end] for r in said] for text, said in zip(texts, answer, strict=True)] == [
        ["läuft"],
        [],
        ["😀 geht"],
    ]
    assert answer[0][0].replacements == ("LÄUFT",)
    assert parse_qs(fake.asked[0][1].decode())["language"] == ["de"]


def test_long_posts_are_asked_about_in_portions(fake: Fake, server: Server) -> None:
    """No question is longer than a public server takes; each answer finds its paragraph."""
    fake.answer = lambda question: _answer(question, "läuft")
    texts = ["a" * 9_000, "b" * 9_000, "Die Pumpen läuft."]
    answer = languagetool.remarks(server, texts, "de")
    assert not isinstance(answer, Failure)
    assert [len(said) for said in answer] == [0, 0, 1]
    assert len(fake.asked) == 2


@pytest.mark.parametrize(
    "body", [b"<html>welcome</html>", b"", b'{"matches": 7}', b"\xff\xfe", b'{"matches": [{"offset": 1}]}']
)
def test_garbage(fake: Fake, server: Server, body: bytes) -> None:
    """An answer that is none is said to be none."""
    fake.answer = lambda _: body
    assert languagetool.remarks(server, ["Text."], "de") == Failure(
        "gave an answer that is none of LanguageTool's"
    )


def test_half_an_answer(fake: Fake, server: Server) -> None:
    """An answer that breaks off is none."""
    fake.answer, fake.cut = (lambda question: _answer(question, "Text")), 40
    assert isinstance(languagetool.remarks(server, ["Text."], "de"), Failure)


def test_places_outside_the_text(fake: Fake, server: Server) -> None:
    """Matches that lie outside the text or reach over paragraphs are dropped."""

    def answer(_: bytes) -> bytes:
        places = [(-5, 2), (0, 0), (3, 99), (400, 2), (2, 6)]
        said = json.loads(_answer(b"text=Text", "Text"))["matches"][0]
        return json.dumps({"matches": [said | {"offset": o, "length": n} for o, n in places]}).encode()

    fake.answer = answer
    assert languagetool.remarks(server, ["Text.", "Mehr."], "de") == [(), ()]
