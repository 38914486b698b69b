"""The keys of the settings as documents and ``postedit init`` show them, read from ``Settings`` itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import inspect

from postedit.site.settings import Settings
from postedit.terms.keeping.writing import toml

if TYPE_CHECKING:
    from collections.abc import Iterator


class Key(msgspec.Struct, frozen=True):
    """One key: the table it stands in (empty at the top), its kind of value, what it does, an example.

    ``default`` is TOML, empty where the default is that nothing is said.
    """

    table: str
    name: str
    kind: str
    default: str
    description: str
    example: str


def keys(shape: type[msgspec.Struct] = Settings, table: str = "") -> Iterator[Key]:
    """Give the keys in the order of the settings, those of tables after the table."""
    kind = inspect.type_info(shape)
    assert isinstance(kind, inspect.StructType)  # noqa: S101 - every settings table is a struct
    for field in kind.fields:
        meta = field.type
        assert isinstance(meta, inspect.Metadata)  # noqa: S101 - every key is documented
        said = meta.extra_json_schema or {}
        if isinstance(meta.type, inspect.StructType):
            yield from keys(meta.type.cls, field.encode_name)
            continue
        yield Key(
            table,
            field.encode_name,
            _kind(meta.type),
            _default(field.default),
            said.get("description", ""),
            toml(said["examples"][0]),
        )


def _default(value: Any) -> str:
    return "" if value in ("", (), {}, msgspec.NODEFAULT) else toml(value)


def _kind(of: inspect.Type) -> str:
    """Give the kind of a value in words."""
    if isinstance(of, inspect.BoolType | inspect.FloatType):
        return "number" if isinstance(of, inspect.FloatType) else "true or false"
    if isinstance(of, inspect.VarTupleType):
        return f"list of {_several(of.item_type)}"
    if isinstance(of, inspect.TupleType):
        return "pair"
    if isinstance(of, inspect.DictType):
        return f"table of {_several(of.value_type)}"
    if isinstance(of, inspect.EnumType):
        return " or ".join(f'"{member.value}"' for member in of.cls)
    return "string"


def _several(of: inspect.Type) -> str:
    noun, space, rest = _kind(of).partition(" ")
    return f"{noun}s{space}{rest}"
