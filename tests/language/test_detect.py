"""Detection: candidates only, the same answer every time, silence where it would be a guess."""

from __future__ import annotations

import langdetect
import langdetect.detector_factory
import pytest

from postedit.language.detect import detect

ALL = ("en", "fr", "de", "es", "nl")
TEXTS = {
    "en": "We moved the whole cluster to a new data centre over the weekend.",
    "fr": "Nous avons déplacé toute la grappe dans un nouveau centre de données.",
    "de": "Wir haben den ganzen Cluster am Wochenende in ein neues Rechenzentrum gebracht.",
    "es": "Movimos todo el clúster a un nuevo centro de datos durante el fin de semana.",
    "nl": "We hebben het hele cluster dit weekend naar een nieuw datacentrum verhuisd.",
}
SILENT = [
    "",
    "   ",
    "12 345,67 € — 8 %",
    "🎉🎉🎉🎉🎉🎉",
    "Bonjour à tous",
    "https://example.com/une/longue/adresse",
]


@pytest.mark.parametrize("code", ALL)
def test_detects_each_language(code: str) -> None:
    """A sentence is recognised among five candidates, with a confidence from 0 to 1."""
    found = detect(TEXTS[code], ALL)
    assert found is not None
    assert found.language == code
    assert 0.9 < found.confidence <= 1


@pytest.mark.parametrize("text", SILENT)
def test_no_answer_without_enough_letters(text: str) -> None:
    """Digits, emoji, addresses and texts below twenty letters get no answer."""
    assert detect(text, ALL) is None


def test_only_candidates_are_answered() -> None:
    """A language that is not among the candidates is never the answer."""
    found = detect("Questo articolo è scritto interamente in italiano, senza dubbio.", ("en", "de"))
    assert found is None or found.language in {"en", "de"}


@pytest.mark.parametrize("candidates", [(), ("fr",), ("fr", "fr"), ("fr", "xx"), ("fr", "../fr")])
def test_no_answer_without_a_choice(candidates: tuple[str, ...]) -> None:
    """Fewer than two candidates with a profile leave nothing to decide."""
    assert detect(TEXTS["fr"], candidates) is None


def test_answer_is_written_as_the_candidate() -> None:
    """Regions stay as the caller wrote them; Chinese scripts are told apart."""
    assert (found := detect(TEXTS["fr"], ("en-US", "fr_CA"))) is not None
    assert found.language == "fr_CA"
    chinese = "我们在周末把整个集群迁移到了新的数据中心这是一个很长的句子没有问题"
    assert (found := detect(chinese, ("zh-Hans", "ja"))) is not None
    assert found.language == "zh-Hans"


def test_deterministic() -> None:
    """The same text gives the same confidence, whatever the order of the candidates."""
    text = "Upload de logs via pipeline cloud maintenant"
    answers = {detect(text, order) for order in (("en", "fr", "nl"), ("nl", "en", "fr")) for _ in range(5)}
    assert len(answers) == 1


def test_capitals_are_read() -> None:
    """A text in capitals, which langdetect alone cannot read, is recognised."""
    found = detect(TEXTS["fr"].upper(), ALL)
    assert found is not None
    assert found.language == "fr"


def test_long_text_is_cut() -> None:
    """A text of several megabytes is answered from its beginning, at once."""
    found = detect(TEXTS["de"] * 50_000, ALL)
    assert found is not None
    assert found.language == "de"


def test_langdetect_itself_is_untouched() -> None:
    """Neither langdetect's seed nor its global factory is set."""
    detect(TEXTS["en"], ALL)
    assert langdetect.DetectorFactory.seed is None
    assert langdetect.detector_factory._factory is None
