"""Notices of machine translation are told from posts that merely speak of it."""

from __future__ import annotations

import pytest

from postedit.language import get, known_codes
from postedit.language.notice import read_notice

NOTICES = {
    "en": "This page has been translated using an AI translation service.",
    "fr": "*Cet article a été traduit automatiquement.*",
    "de": "> Dieser Beitrag wurde maschinell übersetzt.",
    "es": "Esta página fue traducida automáticamente.",
    "nl": "Dit artikel is automatisch vertaald.",
}


@pytest.mark.parametrize(("language", "text"), NOTICES.items())
def test_each_language(language: str, text: str) -> None:
    """A notice is found in the language of the page, and its words are told without markup."""
    notice = read_notice(text, (language,))

    assert notice is not None
    assert not notice.is_edited
    assert notice.words == text.strip("*> ")


@pytest.mark.parametrize("code", known_codes())
def test_stem(code: str) -> None:
    """A language that has notices names the stem that they all hold; capitals do not hide it."""
    language = get(code)

    assert bool(language.notice_stem) == bool(language.machine_notice)
    if code in NOTICES:
        assert read_notice(NOTICES[code].upper(), (code,)) is not None


@pytest.mark.parametrize(
    "text",
    [
        "This document was translated by [Co-op Translator](https://example.org/x.y). It may contain errors.",
        "<div class='note'>This post was machine-translated.</div>",
        "{{< note >}}This article was automatically translated from French.{{< /note >}}",
        "**Disclaimer**:  \nThis file has been translated with DeepL.",
        "Machine-translated from German; not reviewed.",
    ],
)
def test_forms_of_a_notice(text: str) -> None:
    """Tags, emphasis, links and a label do not hide a notice, and English is read on any page."""
    assert read_notice(text, ("nl",)) is not None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "This post is about machine translation."),
        ("en", "This page was automatically generated."),
        ("en", "This post was translated by Anna."),
        ("en", "## Machine translation"),
        ("en", "The text was translated automatically in our test, and the result was poor."),
        ("fr", "Cet article parle de la traduction automatique."),
        ("fr", "Cette page a été générée automatiquement."),
        ("de", "Dieser Artikel ist eine Einführung in die maschinelle Übersetzung."),
        ("es", "Este artículo trata de la traducción automática."),
        ("nl", "Dit artikel gaat over automatisch vertalen."),
    ],
)
def test_no_notice(language: str, text: str) -> None:
    """A post on machine translation, a generated page and a person's translation are no notices."""
    assert read_notice(text, (language,)) is None


@pytest.mark.parametrize(
    ("language", "text", "edited"),
    [
        ("en", "This post was automatically translated and then reviewed by Ada.", True),
        ("en", "This post was automatically translated and has not been reviewed.", False),
        ("fr", "Cet article a été traduit automatiquement, puis relu par Ada.", True),
        ("fr", "Cet article a été traduit automatiquement et n'a pas été relu.", False),
        ("de", "Dieser Text wurde maschinell übersetzt und von Ada überprüft.", True),
        ("de", "Dieser Text wurde maschinell übersetzt und nicht überprüft.", False),
        ("es", "Este artículo fue traducido automáticamente y revisado por Ada.", True),
        ("nl", "Dit artikel is automatisch vertaald en door Ada nagekeken.", True),
        ("nl", "Dit artikel is automatisch vertaald en niet nagekeken.", False),
    ],
)
def test_edited(language: str, text: str, edited: bool) -> None:
    """A notice may say that a person went over the text, or deny it."""
    notice = read_notice(text, (language,))

    assert notice is not None
    assert notice.is_edited is edited


def test_hostile_text() -> None:
    """Any text gives an answer, however long and however near to a notice."""
    for code in known_codes():
        for text in ("this post " * 20_000, "cet article a été " * 80, "dieser beitrag wurde ki " * 60, ""):
            assert read_notice(text, (code,)) is None
