"""postedit reviews machine-translated posts: it pairs, aligns, flags and fixes them."""

from __future__ import annotations


def __getattr__(name: str) -> str:
    """Give ``__version__`` when it is asked for: looking it up costs more than most imports here."""
    if name != "__version__":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415

    try:
        return version("postedit")
    except PackageNotFoundError:
        return "0+unknown"
