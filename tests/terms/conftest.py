"""Term bases written for a test."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from postedit.terms import Loaded, Matcher, load

Write = Callable[[str], Path]
Match = Callable[..., Matcher]


def entry_text(
    identifier: str,
    english: str,
    language: str,
    preferred: str,
    deprecated: str,
    *,
    extra: str = "",
    head: str = "",
) -> str:
    """Give an entry as TOML; terms are parted by bars."""

    def terms(text: str) -> str:
        return ", ".join(f'"{term}"' for term in text.split("|") if term)

    return f"""
[[entry]]
id = "{identifier}"
kind = "term"
severity = "error"
{head}
[entry.en]
preferred = [{terms(english)}]
[entry.{language}]
preferred = [{terms(preferred)}]
deprecated = [{terms(deprecated)}]
{extra}
"""


@pytest.fixture
def entry() -> Callable[..., str]:
    """Give what makes the TOML of an entry."""
    return entry_text


@pytest.fixture
def advocacy() -> str:
    """Give an entry with a longer and a shorter deprecated rendering."""
    return entry_text(
        "advocacy",
        "developer advocacy",
        "fr",
        "relations développeurs",
        "plaidoyer des développeurs|plaidoyer",
    )


@pytest.fixture
def own_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder of a test's own records of term bases, which holds none yet."""
    monkeypatch.setenv("POSTEDIT_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path / "cache" / "derived"


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a term base and give its path."""

    def write_text(text: str) -> Path:
        path = tmp_path / "terms.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write_text


@pytest.fixture
def loaded(write: Write) -> Callable[[str], Loaded]:
    """Load a term base from its text."""
    return lambda text: load([write(text)])


@pytest.fixture
def matcher(write: Write) -> Match:
    """Give a matcher for a term base given as text, English to French where nothing else is said."""

    def build(text: str, target: str = "fr") -> Matcher:
        result = load([write(text)])
        assert result.problems == ()
        return Matcher(result.base, "en", target)

    return build
