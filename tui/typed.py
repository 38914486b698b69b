"""Keys that were typed before what they act on stood on the screen."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any

from textual.app import App
from textual.binding import BindingsMap
from textual.events import Key
from textual.message import Message

from tui.action import REVIEW, Place
from tui.actions import bindings

_LONGEST = 5
"""Seconds that a key may take before the next one is acted on in any case."""

_TYPED_BLIND = {"ctrl+j": "enter"}
"""What the terminal makes of keys that are typed before the application has taken it over."""

_LISTS = BindingsMap(bindings(Place.LIST))
_REVIEW = BindingsMap(bindings(*REVIEW))


class Passed(Message):
    """Follows a key on its way from the widget that has the focus up to the application."""

    def __init__(self) -> None:
        super().__init__()
        self.has_come = asyncio.Event()


def meant(event: Key) -> Key:
    """Give a key as it was meant, to be acted on later."""
    key = _TYPED_BLIND.get(event.key, event.key)
    return Key(key, event.character if key == event.key else None)


def in_lists(key: Key) -> str | None:
    """Give the action that a key has in lists, or None."""
    found = _LISTS.key_to_bindings.get(key.key)
    return found[0].action if found else None


def leaves(key: Key) -> bool:
    """Tell whether a key leaves the application."""
    return any(binding.action == "app.quit" for binding in _REVIEW.key_to_bindings.get(key.key, ()))


def post(app: App[Any], key: Key) -> None:
    """Have a key acted on as if it were pressed now."""
    app.post_message(key.set_sender(app))


async def press(app: App[Any], key: Key) -> None:
    """Have a key acted on, and wait until the screen shows what comes of it."""
    passed = Passed()
    post(app, key)
    app.call_later(lambda: (app.focused or app.screen).post_message(passed))
    with suppress(TimeoutError):
        await asyncio.wait_for(passed.has_come.wait(), _LONGEST)
        is_drawn = asyncio.Event()
        app.screen.call_after_refresh(is_drawn.set)
        await asyncio.wait_for(is_drawn.wait(), _LONGEST)
