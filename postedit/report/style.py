"""Colour, which never says anything that a sign does not say too."""

from __future__ import annotations

import click
import msgspec

from postedit.model import Severity

_COLOURS = {Severity.CRITICAL: "magenta", Severity.MAJOR: "red", Severity.MINOR: "yellow"}


class Style(msgspec.Struct, frozen=True):
    """How a report for people looks: coloured or not, and how many cells wide."""

    colour: bool = False
    width: int = 80

    def severity(self, severity: Severity, text: str) -> str:
        """Paint what a severity applies to."""
        return self._paint(text, fg=_COLOURS[severity], bold=True)

    def place(self, text: str) -> str:
        """Paint the name of a place."""
        return self._paint(text, bold=True)

    def quiet(self, text: str) -> str:
        """Paint what may be skipped by the eye."""
        return self._paint(text, dim=True)

    def marks(self, text: str) -> str:
        """Paint the signs under a span."""
        return self._paint(text, fg="cyan", bold=True)

    def removed(self, text: str) -> str:
        """Show text that a fix takes away; brackets stand where there is no colour."""
        return click.style(text, fg="red", strikethrough=True) if self.colour else f"[-{text}-]"

    def added(self, text: str) -> str:
        """Show text that a fix brings; braces stand where there is no colour."""
        return click.style(text, fg="green", underline=True) if self.colour else f"{{+{text}+}}"

    def _paint(
        self, text: str, *, fg: str | None = None, bold: bool | None = None, dim: bool | None = None
    ) -> str:
        return click.style(text, fg=fg, bold=bold, dim=dim) if self.colour else text
