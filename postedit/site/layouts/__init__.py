"""How site generators lay out languages: one layout a module, found by listing this package.

A layout module has ``NAME``, the word shown in ``paired_by``, and ``place(path)``, which gives
the ``Place`` of a post (its path relative to the site's root) or None where the rule says nothing.
"""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import PurePosixPath
from typing import Protocol

import msgspec


class Place(msgspec.Struct, frozen=True):
    """What translations of one another share, and the language, None where the name does not tell."""

    key: str
    language: str | None
    folder: str = ""


class Layout(Protocol):
    """The shape of a layout module."""

    NAME: str

    def place(self, path: PurePosixPath) -> Place | None:
        """Give the place of a post, or None where the rule says nothing about it."""


def layouts() -> list[Layout]:
    """Give all layouts in the order of their names."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return [importlib.import_module(f"{__name__}.{name}") for name in names]
