"""What is wrong with a settings file, in its own words rather than the decoder's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from postedit.late import late_regex
from postedit.model import Severity
from postedit.site.settings import Settings
from postedit.site.settings_keys import keys
from postedit.terms.fault import plain, with_nearest

if TYPE_CHECKING:
    from collections.abc import Sequence

_UNKNOWN = late_regex(r"unknown field `(.*?)`")
_PLACE = late_regex(r" - at `\$\.?(.*?)`\Z")
_STEP = late_regex(r"[A-Za-z][\w-]*")
_VALUES = {"fail-on": [str(severity) for severity in Severity]}


def explain(message: str) -> tuple[tuple[str, ...], str]:
    """Give the keys that lead to a fault, and what it is.

    Args:
        message: the text of msgspec's ``ValidationError``.
    """
    where = _PLACE.search(message)
    path = tuple(_STEP.findall(where[1])) if where else ()
    said = message[: where.start()] if where else message
    if unknown := _UNKNOWN.search(said):
        name = unknown[1]
        return (*path, name), _under(path, with_nearest(f'unknown key "{name}"', name, _keys_of(path)))
    told = plain(said, path, _VALUES)
    return path, _under(path, told + _example(path) if told.startswith("expected") else told)


def _example(path: Sequence[str]) -> str:
    """Give how the key that ``path`` leads to is written, empty where it is none of ours."""
    for key in keys():
        own = (key.table, key.name) if key.table else (key.name,)
        if own == tuple(path[: len(own)]):
            return f"; for example {key.name} = {key.example}"
    return ""


def _under(keys: Sequence[str], text: str) -> str:
    return f"{'.'.join(keys)}: {text}" if keys else text


def _keys_of(keys: Sequence[str]) -> list[str]:
    """Give the keys that the table at the end of ``keys`` may have."""
    shape: type = Settings
    for key in keys:
        inner = {field.encode_name: field.default for field in msgspec.structs.fields(shape)}.get(key)
        shape = type(inner) if isinstance(inner, msgspec.Struct) else shape
    return [field.encode_name for field in msgspec.structs.fields(shape)]
