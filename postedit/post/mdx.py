"""What MDX reads otherwise than Markdown, put so that a parser of Markdown reads it too."""

from __future__ import annotations

import re

from postedit.late import late_regex

_FENCE = late_regex(r"(?P<indent>[ \t]*)(?P<mark>`{3,}|~{3,})(?P<rest>[^\r\n]*)")


def with_close_fences(text: str) -> str:
    """Give a text of the same length in which fences close where MDX closes them.

    In Markdown a closing fence is indented by three spaces at the most. MDX has no indented code and lets it
    stand anywhere (micromark, code-fenced: the limit falls with ``codeIndented``); the spaces go behind it.
    """
    if "```" not in text and "~~~" not in text:
        return text
    lines, opened = text.splitlines(keepends=True), None
    for number, line in enumerate(lines):
        found = _FENCE.match(line)
        if found is None:
            continue
        if opened is None:
            opened = found
        elif _closes(found, opened):
            surplus = found["indent"][len(opened["indent"]) :]
            if surplus:
                kept = found["indent"][: len(opened["indent"])]
                lines[number] = kept + found["mark"] + surplus + line[found.start("rest") :]
            opened = None
    return "".join(lines)


def _closes(found: re.Match[str], opened: re.Match[str]) -> bool:
    mark = opened["mark"]
    return found["mark"][0] == mark[0] and len(found["mark"]) >= len(mark) and not found["rest"].strip()
