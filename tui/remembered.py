"""The pairs of a site as they were found the last time, to be shown while the site is looked through again.

Finding the pairs of ten thousand posts takes seconds; they seldom change between two sittings.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from pathlib import Path

import msgspec

from postedit.cache_folder import cache_folder
from postedit.post.atomic import replace_bytes
from postedit.site.pairs import PostPair
from tui.plan import Plan

_NAME_LENGTH = 16


class _Named(msgspec.Struct, frozen=True, gc=False):
    """What is shown of a pair: of ten thousand, the rest takes five times as long to read."""

    target: str
    target_language: str


_NAMES = msgspec.msgpack.Decoder(tuple[_Named, ...])


def remember(plan: Plan, pairs: tuple[PostPair, ...]) -> None:
    """Keep the pairs in the user's cache folder; where that cannot be written, they are not kept."""
    file = _file(plan)
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        replace_bytes(file, msgspec.msgpack.encode(pairs, enc_hook=str), 0o600)


def recall(plan: Plan) -> tuple[PostPair, ...]:
    """Give the pairs that were kept; none where there are none or the file is damaged."""
    try:
        return msgspec.msgpack.decode(_file(plan).read_bytes(), type=tuple[PostPair, ...], dec_hook=_path)
    except (OSError, msgspec.DecodeError, ValueError):
        return ()


def recall_names(plan: Plan) -> list[tuple[str, str]]:
    """Give the path and the language of each translation that was kept; it is there much sooner."""
    try:
        return [(one.target, one.target_language) for one in _NAMES.decode(_file(plan).read_bytes())]
    except (OSError, msgspec.DecodeError, ValueError):
        return []


def _path(kind: type, value: object) -> Path:
    if kind is not Path or not isinstance(value, str):
        raise ValueError(f"no path: {value!r}")
    return Path(value)


def _file(plan: Plan) -> Path:
    """Give the file for what a plan asks for, from the folder that its paths are relative to."""
    asked = [str(Path.cwd()), repr(plan)]
    name = hashlib.sha256("\0".join(asked).encode("utf-8", "surrogatepass")).hexdigest()[:_NAME_LENGTH]
    return cache_folder() / "pairs" / f"{name}.msgpack"
