"""Every key of the reviewer, once: bindings, help, footer and the README's list are made of this table."""

from __future__ import annotations

from collections.abc import Iterable

from textual.binding import Binding

from tui.action import Action, Place
from tui.keys_elsewhere import ELSEWHERE
from tui.keys_main import MAIN
from tui.preferences import preferences, remapped

SHIPPED = (*MAIN, *ELSEWHERE)
"""The actions with the keys that the README tells of."""

ACTIONS = remapped(SHIPPED, preferences().keys)
"""The actions with the keys that this reviewer prefers."""

_SHOWN = {"space": "space", "escape": "esc", "pagedown": "pgdn", "pageup": "pgup"}


def of(*places: Place) -> list[Action]:
    """Give the actions that act in one of ``places``, in the order of the table."""
    return [action for action in ACTIONS if action.place in places]


def bindings(*places: Place) -> list[Binding | tuple[str, str] | tuple[str, str, str]]:
    """Give the bindings of all actions that act in one of ``places``."""
    return [
        Binding(
            ",".join(action.keys),
            action.action,
            action.description,
            id=action.id,
            show=False,
            key_display=shown_keys(action.keys),
            tooltip=action.description,
        )
        for action in of(*places)
    ]


def shown_keys(keys: Iterable[str]) -> str:
    """Give keys as a person reads them."""
    return " ".join(_SHOWN.get(key, key) for key in keys)


def footer_key(action: Action) -> str:
    """Give the first key of an action in its shortest form."""
    return shown_keys(action.keys[:1]).replace("ctrl+", "^")


def key_table(places: Iterable[Place]) -> str:
    """Give the table of the keys that ship in Markdown, each with the id by which it is given another."""
    lines = ["| key | what it does | id |", "|---|---|---|"]
    for place in places:
        lines.append(f"| **{place}** | | |")
        there = (action for action in SHIPPED if action.place is place)
        lines += [f"| {_code(action.keys)} | {action.description} | `{action.id}` |" for action in there]
    return "\n".join(lines) + "\n"


def _code(keys: Iterable[str]) -> str:
    return " ".join(f"`{_SHOWN.get(key, key)}`".replace("|", "\\|") for key in keys)
