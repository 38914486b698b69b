"""The progress bar."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from postedit.cli import progress

if TYPE_CHECKING:
    import pytest


class _Terminal:
    """A terminal that remembers what is written to it."""

    def __init__(self) -> None:
        self.text = ""

    def write(self, text: str) -> int:
        """Remember the text."""
        self.text += text
        return len(text)

    def flush(self) -> None:
        """Do nothing."""

    def isatty(self) -> bool:
        """Claim to be watched."""
        return True


def _watched(monkeypatch: pytest.MonkeyPatch, *, patience: float, quiet: bool = False) -> str:
    """Go through three items at a terminal and give what was written to it.

    The terminal is put in place here, not by a fixture: pytest sets stderr anew when a test begins.
    """
    terminal = _Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(progress, "_PATIENCE", patience)
    assert [*progress.watched(range(3), 3, quiet=quiet)] == [0, 1, 2]
    return terminal.text


def test_long_watched_run_shows_a_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    """A run that is watched and outlasts the patience of a person shows how far it is."""
    assert "checking" in _watched(monkeypatch, patience=-1)


def test_short_run_shows_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """A run that is over at once writes nothing."""
    assert not _watched(monkeypatch, patience=60)


def test_quiet_run_shows_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """-q silences the bar too."""
    assert not _watched(monkeypatch, patience=-1, quiet=True)
