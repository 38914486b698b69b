"""The terminal reviewer. Textual is loaded only when ``run`` is called."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path


def run(
    root: Path,
    paths: Sequence[Path] = (),
    glossaries: Sequence[Path] = (),
    pairs: Sequence[tuple[Path, Path]] = (),
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    layout: str = "auto",
) -> int:
    """Open the reviewer and give the exit code once it is closed.

    Args:
        root: The site; the journal lies in it.
        paths: Files or folders to which the review is limited; all of the site where empty.
        glossaries: Term bases beyond those that ship.
        pairs: Source and target named by a person; where there are any, nothing else is opened
            unless ``paths`` names it.
        select: Names of checks and categories to run; those that run by default where empty.
        ignore: Names of checks and categories to leave out.
        layout: How the site tells languages apart; ``auto`` leaves it to settings and site.
    """
    # Loaded late, so that importing this package costs nothing where no screen is opened.
    from tui.app import ReviewApp  # noqa: PLC0415
    from tui.plan import Plan  # noqa: PLC0415

    app = ReviewApp(
        Plan(root, tuple(paths), tuple(glossaries), tuple(pairs), tuple(select), tuple(ignore), layout)
    )
    app.run()
    return app.return_code or 0
