"""The settings of a site generator: TOML, YAML or JSON, read as data and never run."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import yaml

from postedit.model import Problem
from postedit.terms.lines import line_in

_ADVICE = "mend it, or say with --layout how the site tells languages apart"


_Safe: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_Safe):  # type: ignore[misc]
    """Safe YAML, read in C if possible, that leaves out tags it does not know.

    MkDocs' settings name Python objects by them.
    """


_Loader.add_multi_constructor("", lambda *_: None)


class Config(msgspec.Struct, frozen=True):
    """The values of one file, by its name below the site; without a file, both are empty."""

    name: str = ""
    values: dict[str, Any] = {}

    @property
    def found(self) -> bool:
        """Tell whether there is such a file and it was read."""
        return bool(self.name)

    def at(self, *keys: str) -> Any:
        """Give the value that nested keys lead to, None where they do not; case makes no difference."""
        value: Any = self.values
        for key in keys:
            if not isinstance(value, dict):
                return None
            folded = {str(name).casefold(): inner for name, inner in value.items()}
            value = folded.get(key.casefold())
        return value

    def text(self, *keys: str) -> str | None:
        """Give that value where it is a string that is not empty."""
        value = self.at(*keys)
        return value if isinstance(value, str) and value else None

    def table(self, *keys: str) -> dict[str, Any]:
        """Give that value where it is a table, else an empty one."""
        value = self.at(*keys)
        return {str(key): inner for key, inner in value.items()} if isinstance(value, dict) else {}

    def names(self, *keys: str) -> tuple[str, ...]:
        """Give the strings of a list, or the keys of a table."""
        value = self.at(*keys)
        return (
            tuple(name for name in value if isinstance(name, str)) if isinstance(value, list | dict) else ()
        )


def read_config(path: Path, name: str) -> Config | Problem:
    """Give the values of a file, or what is wrong with it and where."""
    try:
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
        values = _PARSERS.get(path.suffix, _yaml)(text)
    except OSError as error:
        return Problem(str(path), f"cannot be read: {error.strerror or error}")
    except (ValueError, RecursionError, yaml.YAMLError) as error:
        message, line = _fault(error)
        return Problem(str(path), f"{message}; {_ADVICE}", line)
    return Config(name, values if isinstance(values, dict) else {})


def _fault(error: Exception) -> tuple[str, int | None]:
    """Give what a parser found wrong, and on which line."""
    match error:
        case UnicodeDecodeError():
            return f"is not UTF-8 (byte {error.start})", None
        case tomllib.TOMLDecodeError():
            return f"is not TOML: {error}", line_in(error)
        case json.JSONDecodeError():
            return f"is not JSON: {error.msg}", error.lineno
        case yaml.MarkedYAMLError():
            mark = error.problem_mark
            return f"is not YAML: {error.problem}", mark.line + 1 if mark else None
    return f"cannot be read: {error}", None


def _yaml(text: str) -> Any:
    return yaml.load(text, _Loader)  # noqa: S506 - a SafeLoader


_PARSERS: dict[str, Callable[[str], Any]] = {".toml": tomllib.loads, ".json": json.loads}
