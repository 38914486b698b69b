"""Text of posts, and names of files, made fit for a terminal: control characters are shown, never obeyed.

Controlling are Unicode's category Cc, in which a terminal's sequences begin, and the characters that turn the
direction of writing, by which a text can be made to look like another.
"""

from __future__ import annotations

from typing import Any

import msgspec

from postedit.late import late_regex

NO_BREAK = "⍽"
"""Stands for a no-break space where its presence is the point."""

_NO_BREAK_SPACE = late_regex("[\u00a0\u202f\u2007]")
_SPACED = late_regex("[\n\r\t\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")
"""Line ends and tab, and Unicode's categories Zs, Zl and Zp but the plain space."""

_CONTROLS = "\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069"
_CONTROL = late_regex(f"[{_CONTROLS}]")
_CONTROL_OR_BREAK = late_regex(f"[\t\n{_CONTROLS}]")


def without_controls(text: str) -> str:
    """Give the text with U+FFFD for each control character but tab and newline."""
    return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", text)


def name_shown(text: str) -> str:
    """Give a name of a file, which stands on one line, with U+FFFD for each control character."""
    return _CONTROL_OR_BREAK.sub("\N{REPLACEMENT CHARACTER}", text)


def json_shown(value: Any) -> str:
    """Give a value as JSON in lines, in which every control character is escaped; it is read as it was."""
    text = msgspec.json.format(msgspec.json.encode(value), indent=2).decode()
    return escaped_json(text)


def escaped_json(text: str) -> str:
    """Escape in JSON text those control characters that JSON would allow as they are."""
    return _CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def one_line(text: str, *, show_no_break: bool = False) -> str:
    """Give the text on one line, each code point replaced by exactly one.

    Control characters become U+FFFD, white space a space.
    """
    if text.isascii() and text.isprintable():
        return text
    if show_no_break:
        text = _NO_BREAK_SPACE.sub(NO_BREAK, text)
    return without_controls(_SPACED.sub(" ", text))
