"""Keys that are typed before a post can be read."""

from __future__ import annotations

from pathlib import Path

from textual import events, work

from tui.main.post_screen import PostScreen
from tui.opened import Extent
from tui.typed import leaves, meant, press


class TypingAheadScreen(PostScreen):
    """The main screen as it begins: keys wait until a post stands, and are then acted on one by one."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.typed: list[events.Key] = []
        self._keeps_keys = True
        self._acted_on: events.Key | None = None

    def on_key(self, event: events.Key) -> None:
        """Keep a key for later; one that leaves is let through where none was typed before it."""
        if not self._keeps_keys or event is self._acted_on:
            return
        if self.typed or not leaves(event):
            event.stop()
            self.typed.append(meant(event))

    def draw_lines(self) -> None:
        """Draw what stands around the texts; once there are texts, act on what was typed."""
        super().draw_lines()
        if not self._keeps_keys or self._acted_on is not None or not self._is_ready:
            return
        if self.typed:
            self._acted_on = self.typed.pop(0)
            self._act_on_typed(self._acted_on)
        else:
            self._keeps_keys = False

    @property
    def _is_ready(self) -> bool:
        """Tell whether a post is shown, or none will be."""
        if self.workspace is None or self.reading is not None:
            return self.reading is not None
        return not self.workspace.pairs and self.workspace.opened.extent is not Extent.SOME

    @work
    async def _act_on_typed(self, key: events.Key) -> None:
        await press(self.app, key)
        while self.typed:
            self._acted_on = self.typed.pop(0)
            await press(self.app, self._acted_on)
        self._keeps_keys = False
