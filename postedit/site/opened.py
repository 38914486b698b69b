"""A site: its folder and its settings."""

from __future__ import annotations

from pathlib import Path

import msgspec

from postedit.model import Problem
from postedit.site.discovery import site_root
from postedit.site.settings import Settings
from postedit.site.settings_file import SettingsFile, nearest_settings, read_settings
from postedit.site.settings_values import faults


class Site(msgspec.Struct, frozen=True):
    """The folder of a site, its settings, and the file they stand in, None where there is none."""

    root: Path
    settings: Settings = Settings()
    file: SettingsFile | None = None

    def problem(self, message: str, *keys: str) -> Problem:
        """Give a problem of the settings, at the line where ``keys`` lead to."""
        return self.file.problem(message, *keys) if self.file else Problem(str(self.root), message)


def open_site(path: Path) -> Site | Problem:
    """Give the site that a post or folder belongs to, or the first fault of its settings."""
    root = site_root(path)
    place = nearest_settings(root)
    if place is None:
        return Site(root)
    found = read_settings(place)
    if isinstance(found, Problem):
        return found
    settings, file = found
    fault = next(faults(settings, root), None)
    if fault is not None:
        keys, message = fault
        return file.problem(message, *keys)
    return Site(root, settings, file)
