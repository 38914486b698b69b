"""Texts that no author would write: long, deep, or made of one mark over and over."""

from __future__ import annotations

from collections.abc import Callable

Make = Callable[[int], tuple[str, str]]
"""Gives a source and a target of about so many code points."""

_SOURCE = "The gate opens at 9 am, and **nobody** waits for [the boat](https://boat.example/). "
_TARGET = "La porte ouvre à 9 h, et **personne** n'attend [le bateau](https://boat.example/). "
_MARKUP = "A gate [a](b) `c` $x_1$ *d* | - [^1] <b>e</b> {{< f >}} &amp; “g” 9 am @h #i"
_DEPTH = 40
_LINE = 100_000


def _filled(piece: str, size: int) -> str:
    return piece * (size // len(piece) + 1)


def _ordinary(lead: str, joint: str) -> Make:
    """Give the sentences of a post, set in one of several ways, on both sides."""

    def make(size: int) -> tuple[str, str]:
        source, target = (f"{lead}{text.strip()}{joint}" for text in (_SOURCE, _TARGET))
        return _filled(source, size), _filled(target, size)

    return make


def _long_lines(size: int) -> tuple[str, str]:
    lines = max(1, size // _LINE)
    source, target = (_filled(text, min(size, _LINE)) for text in (_SOURCE, _TARGET))
    return "\n\n".join([source] * lines), "\n\n".join([target] * lines)


def _table(size: int) -> tuple[str, str]:
    head = "| a | b |\n|---|---|\n"
    return head + _filled(f"| {_SOURCE}| 1 |\n", size), head + _filled(f"| {_TARGET}| 1 |\n", size)


def _marks(piece: str) -> Make:
    """Give a piece over and over, behind a sentence that wakes the checks of markup."""

    def make(size: int) -> tuple[str, str]:
        return _MARKUP, f"{_MARKUP}\n\n{_filled(piece, size)}"

    return make


def _nested(piece: str, leaf: str) -> Make:
    """Give blocks nested to a depth, again and again."""

    def make(size: int) -> tuple[str, str]:
        tree = "\n".join(f"{piece * depth}{leaf}" for depth in range(1, _DEPTH)) + "\n\n"
        return _filled(tree, size), _filled(tree, size)

    return make


def _growing(mark: str) -> Make:
    """Give runs of a mark, each one longer than the one before."""

    def make(size: int) -> tuple[str, str]:
        runs, total = [mark], 1
        while total < size:
            runs.append(mark * (len(runs[-1]) + 1))
            total += len(runs[-1]) + 2
        return _MARKUP, f"{_MARKUP}\n\n{' a'.join(runs)}"

    return make


def _head(piece: str) -> Make:
    """Give a front matter with one long value."""

    def make(size: int) -> tuple[str, str]:
        value = _filled(piece, size)
        return f"---\ntitle: Gate\n---\n\n{_SOURCE}\n", f"---\ntitle: {value}\n---\n\n{_TARGET}\n"

    return make


def _keys(size: int) -> tuple[str, str]:
    many = "".join(f"key{number}: a\n" for number in range(size // 12 + 1))
    return f"---\ntitle: Gate\n---\n\n{_SOURCE}\n", f"---\n{many}---\n\n{_TARGET}\n"


_PIECES = {
    "one word": "a",
    "one small word": "de ",
    "one sentence": "Il est une porte. ",
    "capitals": "Porte Bateau ",
    "digits": "1",
    "numbers": "1 000,5 ",
    "dates": "le 3 mars 2024 ",
    "spaces": " ",
    "no-break spaces": "a\u00a0",
    "line ends": "\n",
    "commas": "a,",
    "apostrophes": "l'",
    "hyphens": "a-",
    "dashes": " - a",
    "points": ".",
    "abbreviations": "etc. ",
    "question marks": "?",
    "quotation marks": '"',
    "guillemets": "« ",
    "opening brackets": "[",
    "closing brackets": "]",
    "round brackets": "(",
    "begun links": "[a](",
    "spaced links": "[a] (http://b ",
    "inverted links": "(http://b) [a",
    "links": "[a](b) ",
    "begun images": "![a",
    "begun reference links": "[a][b ",
    "footnotes": "[^1]",
    "begun footnotes": "[^ ",
    "asterisks": "*",
    "emphasis": "*a* ",
    "begun emphasis": "*a ",
    "begun strong emphasis": "** a",
    "underscores": "_a",
    "backticks": "`a",
    "begun tags": "<b ",
    "begun comments": "<!-- ",
    "begun shortcodes": "{{< ",
    "begun entities": "&#",
    "begun formulas": "$x_",
    "torn addresses": "https: //a ",
    "begun mail addresses": "a@",
    "torn handles": "@ a ",
    "table cells": "| - ",
    "items in a line": "- a - ",
    "heading marks": "# ",
    "emoji": "\U0001f600",
    "combining accents": "e\u0301",
}

CASES: dict[str, Make] = {
    "ordinary paragraphs": _ordinary("", "\n\n"),
    "lines of 100,000 characters": _long_lines,
    "one paragraph of short lines": _ordinary("", "\n"),
    "one line": _ordinary("", " "),
    "a list": _ordinary("- ", "\n"),
    "a table": _table,
    "headings": _ordinary("## The gate\n\n", "\n\n"),
    "code blocks": _ordinary("```sh\nrun --fast\n```\n\n", "\n\n"),
    "nested lists": _nested("  ", "- porte"),
    "nested quotations": _nested("> ", "porte"),
    **{name: _marks(piece) for name, piece in _PIECES.items()},
    "growing runs of backticks": _growing("`"),
    "a long title": _head("a "),
    "nested brackets in the head": _head("["),
    "guillemets in the head": _head("«"),
    "keys in the head": _keys,
}
