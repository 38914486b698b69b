"""A site whose texts, file names and journal try to steer the terminal."""

from __future__ import annotations

import json
import re
from pathlib import Path

SEQUENCE = "\x1b]0;owned\x07\x1b[2J\x9b31m\x7f\u202e"
"""Sets the title, clears the screen, paints it red, deletes, and turns the direction of writing."""

_OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_ENGLISH = f"""---
title: "A {SEQUENCE} title"
---

# Head {SEQUENCE}

Read [the {SEQUENCE} manual](https://example.org/a{SEQUENCE}b) first, then do {SEQUENCE} developer advocacy.

<!-- postedit: ignore[no/{SEQUENCE}] re{SEQUENCE}ason -->

Some text.
"""


def make_hostile_site(root: Path) -> None:
    """Make posts, one of them unreadable, a journal and a baseline, all full of control characters."""
    french = _ENGLISH.replace("https://", "https: //").replace(
        "developer advocacy", "plaidoyer des développeurs"
    )
    clean = re.sub(_OBEYED, "", french.split("# ", maxsplit=1)[0]) + "# " + french.split("# ", maxsplit=1)[1]
    _put(root / "hugo.toml", 'defaultContentLanguage = "en"\n')
    for name, text in ((f"po{SEQUENCE}st", french), ("plain", clean)):
        _put(root / f"content/{name}.en.md", _ENGLISH)
        _put(root / f"content/{name}.fr.md", text)
    _put(root / f"content/alone{SEQUENCE}.fr.md", french)
    _put(root / f"content/bad{SEQUENCE}.en.md", "x\n")
    (root / f"content/bad{SEQUENCE}.fr.md").write_bytes(b"caf\xe9\n")
    verdict = {"decision": "dismissed", "scope": "site"} | dict.fromkeys(
        ("check", "fingerprint", "path", "target", "source", "reason", "time", "who"), SEQUENCE
    )
    lines = [json.dumps(verdict, ensure_ascii=False), SEQUENCE, json.dumps({"decision": SEQUENCE})]
    for name in ("journal", "baseline"):
        _put(root / f".postedit/{name}.jsonl", "\n".join(lines))


def obeyed(shown: str) -> list[str]:
    """Give the control characters, but tab and newline, that a terminal would get."""
    return _OBEYED.findall(shown)


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
