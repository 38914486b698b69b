"""What one site wants of the checks, beside which of them run."""

from __future__ import annotations

from pathlib import Path

from postedit.site.gitignore import patterns
from postedit.site.settings import Settings


class Rules:
    """The site's forms of address, and which checks are left out in which of its posts."""

    def __init__(self, root: Path = Path(), settings: Settings | None = None) -> None:
        self.root = root.resolve()
        settings = settings or Settings()
        self._register = settings.register
        self._left_out = [(patterns([key]), names) for key, names in settings.per_file_ignores.items()]

    def register(self, language: str) -> str:
        """Give the word by which the settings name how ``language`` addresses its reader, or nothing.

        The setting for ``fr`` holds for ``fr-CA`` too where that has none of its own.
        """
        primary = language.replace("_", "-").partition("-")[0]
        return self._register.get(language) or self._register.get(primary, "")

    def left_out(self, path: Path) -> frozenset[str]:
        """Give the checks and categories that are left out in a post."""
        if not self._left_out:
            return frozenset()
        full = path.resolve()
        if not full.is_relative_to(self.root):
            return frozenset()
        inside = full.relative_to(self.root).as_posix()
        return frozenset(name for spec, names in self._left_out if spec.match_file(inside) for name in names)
