"""What ``postedit check`` was asked to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from pathlib import Path

    from postedit.model import Severity


LOCAL, DASK = "local", "dask"


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """The options of ``postedit check``, by the names that its help explains.

    Where ``fail_on`` is None, the sites' settings decide.
    """

    paths: tuple[Path, ...] = ()
    explicit: tuple[tuple[Path, Path], ...] = ()
    urls: tuple[tuple[str, str], ...] = ()
    layout: str = "auto"
    glossaries: tuple[Path, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    judge: str | None = None
    yes: bool = False
    output_format: str = "full"
    output: Path | None = None
    fix: bool = False
    unsafe_fixes: bool = False
    diff: bool = False
    fail_on: Severity | None = None
    exit_zero: bool = False
    statistics: bool = False
    quiet: bool = False
    color: str = "auto"
    since: str | None = None
    jobs: int | None = None
    engine: str = LOCAL
    scheduler: str | None = None
    watch: bool = False
    cache: bool = True
    baseline: bool = True
