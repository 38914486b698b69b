"""Finding a site's settings file and reading it: the nearest one upwards counts, nothing is merged."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import msgspec

from postedit.model import Problem
from postedit.site.settings import Settings
from postedit.site.settings_fault import explain
from postedit.terms.lines import Lines, line_in

OWN = "postedit.toml"
SHARED = "pyproject.toml"
_TABLE = ("tool", "postedit")
_MENTIONED = re.compile(rb"^[ \t]*\[?[ \t]*tool\b.*\bpostedit\b|^[ \t]*\[[ \t]*tool[ \t]*\]", re.MULTILINE)


class SettingsFile(msgspec.Struct, frozen=True):
    """A settings file as text, for telling where in it something stands."""

    path: Path
    text: str

    @property
    def name(self) -> str:
        """Give the table that holds the settings as messages call it."""
        return self.path.name if self.path.name == OWN else f"[{'.'.join(_TABLE)}] of {self.path.name}"

    def problem(self, message: str, *keys: str) -> Problem:
        """Give a problem at the line where the last of nested ``keys`` stands, as far as it is found."""
        lines = Lines(self.text)
        above = () if self.path.name == OWN else _TABLE[-1:]
        line = lines.of_keys((*above, *keys)) or lines.of_keys(keys)
        return Problem(str(self.path), message, line)


def nearest_settings(folder: Path) -> Path | None:
    """Give the settings file of ``folder`` or of the nearest folder above that has one.

    ``postedit.toml`` counts before a ``pyproject.toml`` beside it; one without a table
    ``[tool.postedit]`` does not count.
    """
    for here in (folder, *folder.absolute().parents):
        if (here / OWN).is_file():
            return here / OWN
        if _is_shared(here / SHARED):
            return here / SHARED
    return None


def read_settings(path: Path) -> tuple[Settings, SettingsFile] | Problem:
    """Give the settings of a file and the file, or what is wrong with it, with its line."""
    try:
        # tomllib wants the line ends that opening the file as text would give.
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
        tables: Any = tomllib.loads(text)
    except OSError as error:
        return Problem(str(path), f"cannot be read: {error.strerror or error}")
    except UnicodeDecodeError as error:
        return Problem(str(path), f"is not UTF-8: byte {error.start}; save it as UTF-8")
    except tomllib.TOMLDecodeError as error:
        return Problem(str(path), f"is not TOML: {error}", line_in(error))
    file = SettingsFile(path, text)
    for key in () if path.name == OWN else _TABLE:
        tables = tables[key]
    try:
        return msgspec.convert(tables, Settings), file
    except msgspec.ValidationError as error:
        keys, message = explain(str(error))
        return file.problem(message, *keys)


def _is_shared(path: Path) -> bool:
    """Tell whether a project file has a table of ours; one that cannot be read as TOML may be said to."""
    try:
        data = path.read_bytes()
    except OSError:
        return False
    if not _MENTIONED.search(data):
        return False
    try:
        tables: Any = tomllib.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError):
        return b"[tool.postedit" in data
    tool = tables.get(_TABLE[0], {})
    return isinstance(tool, dict) and _TABLE[1] in tool
