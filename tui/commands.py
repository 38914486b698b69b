"""The palette's commands: every action of the main screen, and some that have no key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from textual.command import DiscoveryHit, Hit, Hits, Provider

from postedit.checks import all_checks
from tui.action import REVIEW
from tui.actions import of, shown_keys

if TYPE_CHECKING:
    from tui.screens.review import ReviewScreen


class PostCommands(Provider):
    """Commands for the main screen."""

    def _commands(self, screen: ReviewScreen) -> list[tuple[str, str, Callable[[], Any]]]:
        """Give title, help and deed of each command that can do something now."""
        commands: list[tuple[str, str, Callable[[], Any]]] = [
            ("next unreviewed post", "open the next post that has findings", screen.open_next_unreviewed),
        ]
        if screen.workspace is not None and screen.workspace.unwritten:
            write = (
                "write all posts",
                "write every post that has unwritten changes",
                screen.write_everything,
            )
            commands.insert(0, write)
        commands += [
            (action.description, shown_keys(action.keys), partial(screen.run_action, action.action))
            for action in of(*REVIEW)
            if action.in_palette and not screen.obstacle(action.id)
        ]
        return commands

    async def discover(self) -> Hits:
        """Offer the commands before anything is typed."""
        screen = self._screen()
        if screen is not None:
            for title, text, deed in self._commands(screen):
                yield DiscoveryHit(title, deed, help=text)

    async def search(self, query: str) -> Hits:
        """Offer what matches, the pages of all checks too."""
        screen = self._screen()
        if screen is None:
            return
        matcher = self.matcher(query)
        explained: list[tuple[str, str, Callable[[], Any]]] = [
            (f"explain {name}", check.summary, partial(screen.explain, check))
            for name, check in all_checks().items()
        ]
        for title, text, deed in [*self._commands(screen), *explained]:
            if (score := matcher.match(title)) > 0:
                yield Hit(score, matcher.highlight(title), deed, help=text)

    def _screen(self) -> ReviewScreen | None:
        from tui.screens.review import review_screen  # noqa: PLC0415 - the screen names this provider

        return review_screen(self.app)
