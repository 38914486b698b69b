"""Extras: what some options need beyond what postedit is installed with."""

from __future__ import annotations

from importlib.util import find_spec

from postedit.cli.failure import Failure


def require(module: str, extra: str, what: str) -> None:
    """See that a module is there.

    Args:
        module: its name.
        extra: the extra of postedit that brings it.
        what: what needs it, as the person wrote it.

    Raises:
        Failure: it is not installed.
    """
    if find_spec(module) is None:
        raise Failure(
            f"{what} needs {module}, which is not installed; install it with: pip install 'postedit[{extra}]'"
        )
