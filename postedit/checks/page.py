"""A check's page: prose for people, examples for the tests.

An example is a source and a target in fenced blocks, the findings expected exactly (the target text of
each as a JSON string, one a line), and, where the check brings safe fixes, the fixed target::

    ```markdown source en      ```markdown target fr      ```findings      ```markdown fixed

Where a check asks somebody outside, a block "json answers" behind the target holds what they answer, a JSON
object a line.

A target without a source is checked alone; an example without findings must give none.
"""

from __future__ import annotations

import json
import re
from typing import Any

import msgspec

from postedit.late import late_regex

_FENCE = late_regex(
    r"^(?P<ticks>`{3,})(?P<info>[^\n`]*)\n(?P<body>.*?)^(?P=ticks)[ \t]*$", re.MULTILINE | re.DOTALL
)


class Example(msgspec.Struct, frozen=True):
    """One source and target with what the check must say of them; languages are codes."""

    source: str | None
    source_language: str
    target: str
    target_language: str
    findings: tuple[str, ...] = ()
    fixed: str | None = None
    answers: tuple[dict[str, Any], ...] = ()


def examples(page: str) -> list[Example]:
    """Give the examples of a page in their order.

    Raises:
        ValueError: a block of expected findings holds a line that is no JSON string.
    """
    found: list[Example] = []
    source: tuple[str, str] | None = None
    for match in _FENCE.finditer(page):
        body = match["body"]
        match match["info"].split():
            case ["markdown", "source", language]:
                source = (body, language)
            case ["markdown", "target", language]:
                text, source_language = source or (None, "en")
                found.append(Example(text, source_language, body, language))
                source = None
            case ["findings"] if found:
                lines = tuple(json.loads(line) for line in body.splitlines() if line.strip())
                found[-1] = msgspec.structs.replace(found[-1], findings=lines)
            case ["json", "answers"] if found:
                answers = tuple(json.loads(line) for line in body.splitlines() if line.strip())
                found[-1] = msgspec.structs.replace(found[-1], answers=answers)
            case ["markdown", "fixed"] if found:
                found[-1] = msgspec.structs.replace(found[-1], fixed=body)
            case _:
                pass
    return found
