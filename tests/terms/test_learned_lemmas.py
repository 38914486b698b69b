"""The lemmas of words that a run learns, and what their record belongs to."""

from __future__ import annotations

from pathlib import Path

import pytest

from postedit.learned import Learned
from postedit.terms import learned_lemmas
from postedit.terms.learned_lemmas import makers


def test_what_is_no_word_is_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """A line of data without a space is read as a word; keeping it would fill the record."""
    added: list[str] = []
    monkeypatch.setattr(Learned, "add", lambda _, text, __: added.append(text))
    find = learned_lemmas.learned_lemmas("test", "fr", lambda word, _: frozenset({word}))
    assert find("x" * 100) == {"x" * 100}
    assert find("mot") == {"mot"}
    assert added == ["mot"]


@pytest.mark.parametrize("change", ["version", "dictionary", "python"])
def test_the_key_changes_with_what_finds_lemmas(
    change: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Another simplemma, another dictionary in it, or another Python makes earlier records count no more."""
    package = tmp_path / "simplemma"
    data = package / "strategies" / "dictionaries" / "data"
    data.mkdir(parents=True)
    (package / "__init__.py").write_text("")
    (package / "__metadata__.py").write_text('__version__ = "2.0.0"\n')
    (data / "fr.plzma").write_bytes(b"one")
    real = learned_lemmas.find_spec
    monkeypatch.setattr(
        "postedit.terms.learned_lemmas.find_spec",
        lambda name: real(name) if name != "simplemma" else _Spec(str(package / "__init__.py")),
    )
    before = makers.__wrapped__()
    assert makers.__wrapped__() == before
    if change == "version":
        (package / "__metadata__.py").write_text('__version__ = "2.0.1"\n')
    elif change == "dictionary":
        (data / "fr.plzma").write_bytes(b"three")
    else:
        monkeypatch.setattr("sys.version_info", (3, 99))
    assert makers.__wrapped__() != before


class _Spec:
    """Where a package is, as importlib tells it."""

    def __init__(self, origin: str) -> None:
        self.origin = origin


def test_simplemma_is_where_it_is_looked_for() -> None:
    """Else its version and dictionaries would count for nothing."""
    version, dictionaries = learned_lemmas._simplemma()
    assert "__version__" in version
    assert any(name.startswith("fr") and size for name, size in dictionaries)
