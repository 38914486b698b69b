"""One file of a term base as text: its entries found, replaced, removed and appended, the rest untouched."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import msgspec

from postedit.model import Problem, Refused, Span
from postedit.post.reading import read_text
from postedit.terms.keeping.chunks import entry_spans
from postedit.terms.lines import line_in

if TYPE_CHECKING:
    from pathlib import Path

BOM = "\ufeff"
_HEADING = "# Terms of this site. They are read besides those that ship with postedit.\n"


class Document(msgspec.Struct, frozen=True):
    """A term base file. ``text`` is its decoded content, None where the file does not exist yet.

    ``ids`` and ``spans`` go together: ``spans[i]`` is where the entry ``ids[i]`` stands in ``text``.
    """

    path: Path
    text: str | None
    ids: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()

    def entry(self, identifier: str) -> str | None:
        """Give the TOML of an entry with its comments, newlines LF; None where it is not here."""
        span = self._span(identifier)
        return None if span is None else plain(span.of(self.text or ""))

    def replaced(self, identifier: str, entry: str) -> str:
        """Give the text with other TOML for an entry, the newlines being those of the file.

        Raises:
            KeyError: there is no such entry here.
        """
        span = self._known(identifier)
        text = self.text or ""
        return text[: span.start] + self._as_here(entry.rstrip("\n") + "\n") + text[span.end :]

    def removed(self, identifier: str) -> str:
        """Give the text without an entry, its comments and the blank lines after it.

        Raises:
            KeyError: there is no such entry here.
        """
        span = self._known(identifier)
        text = self.text or ""
        before, after = text[: span.start], text[span.end :].lstrip("\r\n")
        return before + after if after else before.rstrip("\r\n") + self._newline * bool(before.strip())

    def appended(self, *entries: str) -> str:
        """Give the text with entries added at its end, a blank line before each."""
        text = _HEADING if self.text is None else self.text
        for entry in entries:
            before = text.rstrip("\r\n")
            apart = "" if before.strip(BOM) == "" else self._newline * 2
            text = before + apart + self._as_here(entry.strip("\n") + "\n")
        return text

    @property
    def _newline(self) -> str:
        return "\r\n" if "\r\n" in (self.text or "") else "\n"

    def _as_here(self, entry: str) -> str:
        return plain(entry).replace("\n", self._newline)

    def _span(self, identifier: str) -> Span | None:
        return next((s for i, s in zip(self.ids, self.spans, strict=True) if i == identifier), None)

    def _known(self, identifier: str) -> Span:
        span = self._span(identifier)
        if span is None:
            raise KeyError(identifier)
        return span


def plain(text: str) -> str:
    """Give a text with LF as its only line end."""
    return text.replace("\r\n", "\n")


def open_document(path: Path) -> Document | Problem:
    """Read a term base file for editing; one that does not exist is an empty document."""
    if not path.exists():
        return Document(path, None)
    text = read_text(path)
    return text if isinstance(text, Problem) else document_of(path, text)


def document_of(path: Path, text: str) -> Document | Problem:
    """Give the document that ``text`` is, or why it cannot be edited by entry."""
    try:
        rows = tomllib.loads(plain(text).removeprefix(BOM)).get("entry", [])
    except tomllib.TOMLDecodeError as error:
        return Problem(str(path), f"is not TOML: {error}", line_in(error))
    spans = entry_spans(text)
    if not isinstance(rows, list) or len(rows) != len(spans):
        return Problem(str(path), "write each entry under an [[entry]] header of its own line")
    ids = tuple(str(row.get("id", "")) if isinstance(row, dict) else "" for row in rows)
    return Document(path, text, ids, spans)


def refusal(problem: Problem) -> Refused:
    """Give a problem as the reason why something was not done."""
    place = f"{problem.path}, line {problem.line}" if problem.line else problem.path
    return Refused(f"{place}: {problem.message}")
