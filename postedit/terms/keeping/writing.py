"""An entry as the TOML that a person would write."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec

from postedit.terms.entry import Level, Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from postedit.terms.entry import Entry, LanguageSection, Rendering

_NOT_KEYS = frozenset({"languages", "path", "line"})
_UNSAID = {"severity": Level.ERROR}


def entry_text(entry: Entry) -> str:
    """Give the ``[[entry]]`` of an entry, a table a language, without what is as it is by default."""
    head = [f"{key} = {toml(value)}" for key, value in _said(entry, _NOT_KEYS) if value != _UNSAID.get(key)]
    tables = [
        "\n".join([f"[entry.{code}]", *_section_lines(section)]) for code, section in entry.languages.items()
    ]
    return "\n\n".join(["\n".join(["[[entry]]", *head]), *tables]) + "\n"


def _section_lines(section: LanguageSection) -> Iterator[str]:
    for status in Status:
        if renderings := section.having(status):
            yield f"{status} = [{', '.join(rendering_value(one) for one in renderings)}]"
    for key, value in _said(section, frozenset({"renderings"})):
        yield f"{key} = {toml(dict(value) if key == 'regions' else value)}"


def rendering_value(rendering: Rendering) -> str:
    """Give a rendering as it stands in a list: a string, or a table where it has more than words."""
    more = dict(_said(rendering, frozenset({"term", "status"})))
    return toml({"term": rendering.term, **more}) if more else toml(rendering.term)


def toml(value: Any) -> str:
    """Give a value of an entry as TOML on one line."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{_key(key)} = {toml(inner)}" for key, inner in value.items()) + " }"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(toml(inner) for inner in value) + "]"
    return str(value) if isinstance(value, int | float) else _string(str(value))


def _string(text: str) -> str:
    """Give a string in quotes; tomlkit is asked only where something in it must be escaped."""
    if text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"'
    from tomlkit import string  # noqa: PLC0415 - rare

    return string(text).as_string()


def _key(key: str) -> str:
    return key if key.replace("-", "").replace("_", "").isalnum() and key.isascii() else toml(key)


@cache
def _fields(kind: type[msgspec.Struct]) -> tuple[msgspec.structs.FieldInfo, ...]:
    """Give the fields of a class, which reads their annotations anew each time."""
    return msgspec.structs.fields(kind)


def _said(value: msgspec.Struct, left_out: frozenset[str]) -> Iterator[tuple[str, Any]]:
    """Give the fields that differ from their defaults, in the order in which the class has them."""
    for field in _fields(type(value)):
        found = getattr(value, field.name)
        if field.name not in left_out and found != field.default:
            yield field.name, found
