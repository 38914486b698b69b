"""The plain values at the head of a post, read without parsing it: pairing may look into ten thousand posts.

Front matter in YAML or TOML, one line a key, and the ``Key: value`` lines with which Pelican's posts begin.
"""

from __future__ import annotations

import re
from pathlib import Path

from postedit.late import late_regex

_BYTES = 16_384
"""What is read of a file; no head is longer."""
_FENCES = {"---", "+++"}
_ENDS = {fence: re.compile(rf"\n{re.escape(fence)}[ \t]*\r?\n") for fence in _FENCES}
_BLANK = late_regex(r"\n\r?\n")
_LINE = late_regex(r"""(["']?)(?P<key>[A-Za-z][\w-]*)\1[ \t]*[:=][ \t]*(?P<value>\S.*)""")
_QUOTED = late_regex(r"""(["'])(?P<inner>.*?)\1\s*(?:#.*)?""")
_QUOTES = ("'", '"')
_NO_PLAIN_VALUE = tuple("|>[{&*!")


def read_head(path: Path) -> dict[str, str]:
    """Give the plain values by key in lower case; nothing where the file cannot be read."""
    try:
        with path.open("rb", buffering=0) as file:
            text = file.read(_BYTES).decode("utf-8-sig", "ignore")
    except OSError:
        return {}
    return head_values(text)


def head_values(text: str) -> dict[str, str]:
    """Give the plain values at the head of a text by key in lower case."""
    lines = text[: _length(text)].splitlines()
    fence = lines[0].rstrip() if lines and lines[0].rstrip() in _FENCES else None
    found: dict[str, str] = {}
    for line in lines[1:] if fence else lines:
        bare = line.rstrip()
        if bare == (fence or "") or (fence == "+++" and line.startswith("[")):
            break
        match = _LINE.fullmatch(bare)
        if match is None:
            if fence is None:
                break
            continue
        if (value := _plain(match["value"])) is not None:
            found.setdefault(match["key"].lower(), value)
    return found


def _length(text: str) -> int:
    """Give where a head ends at the latest; the body, which is long, need not be cut into lines."""
    end = _ENDS.get(text[:3], _BLANK).search(text)
    return end.end() if end else len(text)


def _plain(value: str) -> str | None:
    if value.startswith(_QUOTES) and (quoted := _QUOTED.fullmatch(value)):
        return quoted["inner"]
    if value.startswith(_NO_PLAIN_VALUE):
        return None
    return value.partition(" #")[0].strip() or None
