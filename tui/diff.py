"""What would be written to a file, as a unified diff with the changed words marked."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from itertools import groupby, islice

from textual.content import Content

from postedit.report.safe_text import name_shown, one_line
from postedit.report.word_diff import diff_words
from tui.styles import ADDED, BAD, GOOD, KEY, REMOVED


def diff_text(name: str, old: str, new: str) -> Content:
    """Give the changed lines under the file's name; no neighbours, for a line is a paragraph here."""
    lines = difflib.unified_diff(old.split("\n"), new.split("\n"), n=0, lineterm="")
    runs = [(sign, list(run)) for sign, run in groupby(islice(lines, 2, None), key=lambda line: line[0])]
    name = name_shown(name)
    shown = [Content.styled(f"--- {name}", BAD), Content.styled(f"+++ {name}", GOOD)]
    while runs:
        sign, run = runs.pop(0)
        if sign == "-" and runs and runs[0][0] == "+" and len(runs[0][1]) == len(run):
            shown += _replaced(run, runs.pop(0)[1])
        elif sign == "@":
            shown += [Content.styled(line, KEY) for line in run]
        else:
            shown += [_line(sign, [(line[1:], True)]) for line in run]
    return Content("\n").join(shown)


def _replaced(old: list[str], new: list[str]) -> Iterator[Content]:
    """Give the lines before, then those after, each with what is its own marked."""
    pieces = [diff_words(before[1:], after[1:]) for before, after in zip(old, new, strict=True)]
    for line in pieces:
        yield _line("-", [(gone, gone != come) for gone, come in line])
    for line in pieces:
        yield _line("+", [(come, gone != come) for gone, come in line])


def _line(sign: str, pieces: list[tuple[str, bool]]) -> Content:
    mark, changed = (BAD, REMOVED) if sign == "-" else (GOOD, ADDED)
    texts = [(one_line(text, show_no_break=True), is_changed) for text, is_changed in pieces if text]
    return Content.assemble(
        (sign, mark), *((text, changed if is_changed else "") for text, is_changed in texts)
    )
