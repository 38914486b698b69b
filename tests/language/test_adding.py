"""A language is one module: docs/languages.md, done while the test runs."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import postedit.language
from postedit.checks import all_checks
from postedit.engine import Engine
from postedit.language import get, known_codes
from postedit.post import parse
from postedit.site import PostPair
from postedit.terms import TermBase, load

PAGE = Path(__file__).resolve().parents[2] / "docs" / "languages.md"
_TERM = """
[[entry]]
id = "landing-page"
kind = "term"

[entry.en]
preferred = ["landing page"]

[entry.pt]
preferred = ["página de destino"]
deprecated = ["página de aterragem"]
"""


@pytest.fixture
def portuguese(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Put the page's module where languages are looked for, and take it away again."""
    code = re.search(r"```python\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    assert code
    (tmp_path / "pt.py").write_text(code[1], encoding="utf-8")
    monkeypatch.setattr(postedit.language, "__path__", [*postedit.language.__path__, str(tmp_path)])
    _forget()
    yield
    monkeypatch.undo()
    sys.modules.pop("postedit.language.pt", None)
    _forget()


def _forget() -> None:
    get.cache_clear()
    known_codes.cache_clear()


@pytest.fixture
def checks_said(tmp_path: Path) -> Callable[[str, str], list[tuple[str, str]]]:
    """Give what reviews a translation into Portuguese and tells check and text of each finding."""
    path = tmp_path / "terms.toml"
    path.write_text(_TERM, encoding="utf-8")
    terms: TermBase = load([path]).base
    engine = Engine([check for check in all_checks().values() if check.default], terms)
    pair = PostPair(Path("a.en.md"), Path("a.pt.md"), "en", "pt-BR", "test")

    def said(source: str, target: str) -> list[tuple[str, str]]:
        review = engine.review_text(pair, source, target)
        assert not review.problems
        return [(finding.check, finding.target.of(target)) for finding in review.findings]

    return said


@pytest.mark.usefixtures("portuguese")
def test_a_module_is_found_by_its_name() -> None:
    """Whoever asks for Portuguese of any country gets it, and no list has to know of it."""
    assert get("pt-BR").name == "Portuguese"
    assert "pt" in known_codes()


@pytest.mark.usefixtures("portuguese")
def test_sentences_end_where_the_module_says() -> None:
    """An abbreviation of the new language ends no sentence."""
    text = "O Sr. Silva abre a porta. A página não é nova."
    segments = parse(text, "a.pt.md", "pt").segments
    sentences = [segment.span.of(text) for segment in segments]
    assert sentences == ["O Sr. Silva abre a porta.", "A página não é nova."]


@pytest.mark.usefixtures("portuguese")
def test_checks_read_the_module(checks_said: Callable[[str, str], list[tuple[str, str]]]) -> None:
    """Words left, numbers, terms and links are found in a language that only its module knows."""
    source = (
        "The landing page has two buttons. Nobody understands the whole thing, and that is a pity.\n\n"
        "It opened on 3 March with 1,500 visitors. See [the plan](https://plan.example/)."
    )
    target = (
        "A página de aterragem tem dois botões. Ninguém understands tudo, e é uma pena.\n\n"
        "Abriu em 3 de março com 1.600 visitantes. Veja [o plano] (https://plan.example/)."
    )
    assert checks_said(source, target) == [
        ("term/literal", "página de aterragem"),
        ("untranslated/word", "understands"),
        ("number/changed", "1.600"),
        ("markup/spaced-link", " ("),
    ]


@pytest.mark.usefixtures("portuguese")
def test_a_good_translation_is_silent(checks_said: Callable[[str, str], list[tuple[str, str]]]) -> None:
    """Nothing is said of a translation that is right."""
    source = "The landing page has two buttons. It opened on 3 March with 1,500 visitors."
    target = "A página de destino tem dois botões. Abriu em 3 de março com 1.500 visitantes."
    assert checks_said(source, target) == []
