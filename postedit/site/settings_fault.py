"""What is wrong with a settings file, in its own words rather than the decoder's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from postedit.model import Severity
from postedit.site.settings import Settings
from postedit.terms.fault import plain, with_nearest

if TYPE_CHECKING:
    from collections.abc import Sequence

_UNKNOWN = re.compile(r"unknown field `(.*?)`")
_PLACE = re.compile(r" - at `\$\.?(.*?)`\Z")
_STEP = re.compile(r"[A-Za-z][\w-]*")
_VALUES = {"fail-on": [str(severity) for severity in Severity]}


def explain(message: str) -> tuple[tuple[str, ...], str]:
    """Give the keys that lead to a fault, and what it is.

    Args:
        message: the text of msgspec's ``ValidationError``.
    """
    where = _PLACE.search(message)
    keys = tuple(_STEP.findall(where[1])) if where else ()
    said = message[: where.start()] if where else message
    if unknown := _UNKNOWN.search(said):
        name = unknown[1]
        return (*keys, name), _under(keys, with_nearest(f'unknown key "{name}"', name, _keys_of(keys)))
    return keys, _under(keys, plain(said, keys, _VALUES))


def _under(keys: Sequence[str], text: str) -> str:
    return f"{'.'.join(keys)}: {text}" if keys else text


def _keys_of(keys: Sequence[str]) -> list[str]:
    """Give the keys that the table at the end of ``keys`` may have."""
    shape: type = Settings
    for key in keys:
        inner = {field.encode_name: field.default for field in msgspec.structs.fields(shape)}.get(key)
        shape = type(inner) if isinstance(inner, msgspec.Struct) else shape
    return [field.encode_name for field in msgspec.structs.fields(shape)]
