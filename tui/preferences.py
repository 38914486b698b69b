"""What one reviewer prefers on every site, theme and keys: ``review.toml`` in the user's settings."""

from __future__ import annotations

import difflib
import os
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path

import msgspec
from platformdirs import user_config_path

from postedit.model import Problem
from tui.action import REVIEW, Action

NAME = "review.toml"


class Preferences(msgspec.Struct, frozen=True):
    """The name of a theme, empty for what suits the terminal, and the keys of actions by their ids."""

    theme: str = ""
    keys: Mapping[str, tuple[str, ...]] = {}
    problems: tuple[Problem, ...] = ()


def place() -> Path:
    """Give the file; POSTEDIT_CONFIG_DIR names another folder than the user's."""
    named = os.environ.get("POSTEDIT_CONFIG_DIR")
    return (Path(named) if named else user_config_path("postedit")) / NAME


@cache
def preferences() -> Preferences:
    """Give what the file says, read once; without a file there are no preferences."""
    return read_preferences(place())


def read_preferences(path: Path) -> Preferences:
    """Read a file of preferences; what is wrong in it is told in ``problems`` and left out."""
    try:
        found = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Preferences()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        return Preferences(problems=(Problem(str(path), f"cannot be read: {error}"),))
    problems = [
        Problem(str(path), f"unknown key {key}; there are theme and [keys]")
        for key in found
        if key not in {"theme", "keys"}
    ]
    theme, table = found.get("theme", ""), found.get("keys", {})
    if not isinstance(theme, str):
        problems.append(Problem(str(path), "theme: expected the name of a theme"))
        theme = ""
    if not isinstance(table, dict):
        problems.append(Problem(str(path), "keys: expected a table of actions and their keys"))
        table = {}
    keys = {name: _keys(value) for name, value in table.items()}
    for name in [name for name, value in keys.items() if not value]:
        problems.append(Problem(str(path), f'keys."{name}": expected a key such as "ctrl+a", or a list'))
        del keys[name]
    return Preferences(theme, keys, tuple(problems))


def _keys(value: object) -> tuple[str, ...]:
    values: list[object] = value if isinstance(value, list) else [value]
    named = tuple(key for key in values if isinstance(key, str) and key)
    return named if len(named) == len(values) else ()


def remapped(actions: Sequence[Action], keys: Mapping[str, tuple[str, ...]]) -> tuple[Action, ...]:
    """Give the actions with other keys; a key that is given to one is taken from others of its screen."""
    result = []
    for action in actions:
        mine = keys.get(action.id)
        taken = {
            key
            for other in actions
            if _screen(other) == _screen(action) and other.id != action.id
            for key in keys.get(other.id, ())
        }
        left = mine or tuple(key for key in action.keys if key not in taken)
        result.append(msgspec.structs.replace(action, keys=left))
    return tuple(result)


def _screen(action: Action) -> str:
    """Give what the keys of an action must differ in from others'."""
    return "" if action.place in REVIEW else action.place


def problems_of(known: Preferences, actions: Sequence[Action], themes: Iterable[str]) -> list[Problem]:
    """Tell what is wrong with preferences: in the file, and actions and themes that there are not."""
    ids, names, file = {action.id for action in actions}, set(themes), str(place())
    problems = [
        Problem(file, f'keys: no action is called "{name}"{_hint(name, ids)}')
        for name in known.keys
        if name not in ids
    ]
    if known.theme and known.theme not in names:
        problems.append(Problem(file, f'there is no theme "{known.theme}"{_hint(known.theme, names)}'))
    return [*known.problems, *problems]


def _hint(name: str, ids: set[str]) -> str:
    found = difflib.get_close_matches(name, ids, 1)
    return f'; did you mean "{found[0]}"?' if found else ""
