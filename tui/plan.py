"""What the reviewer was asked to open. Loads nothing, for the list of posts is shown before all else."""

from __future__ import annotations

from pathlib import Path

import msgspec


class Plan(msgspec.Struct, frozen=True):
    """The arguments of the reviewer."""

    root: Path
    paths: tuple[Path, ...] = ()
    glossaries: tuple[Path, ...] = ()
    pairs: tuple[tuple[Path, Path], ...] = ()
    selected: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    layout: str = "auto"
