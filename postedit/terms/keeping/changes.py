"""Changing single keys of an entry's TOML; comments, order and blank lines stay.

tomlkit changes values that are there, in place. New keys are put in as lines, after the last key of their
table: tomlkit would put them below a comment that speaks of the next table.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Any

import msgspec

from postedit.late import late_regex
from postedit.model import Refused
from postedit.terms.keeping.chunks import is_idle
from postedit.terms.keeping.writing import toml

LISTS = frozenset({"preferred", "admitted", "deprecated", "exceptions", "where", "paths"})
_SWITCHES = frozenset({"do_not_translate", "case_sensitive"})
_HEADER = late_regex(r"[ \t]*\[")
_TOML_VALUE = late_regex(r"\s*[\[{]")


class Deed(StrEnum):
    """What a change does to a key."""

    SET = "set"
    ADD = "add"
    DROP = "drop"


class Change(msgspec.Struct, frozen=True):
    """One change of one key.

    ``language`` is empty for the keys of the entry itself. ``value`` is what a person typed: words, or TOML
    where it begins with a bracket. Dropping without a value takes the whole key out.
    """

    deed: Deed
    language: str
    key: str
    value: str | None = None

    @property
    def where(self) -> str:
        """Give the key as a person names it: ``fr.preferred``."""
        return f"{self.language}.{self.key}" if self.language else self.key


def change_of(deed: Deed, said: str) -> Change | Refused:
    """Read ``fr.note=words`` or ``definition=words``."""
    name, equals, value = said.partition("=")
    language, _, key = name.strip().rpartition(".")
    if not key or "." in language or (not equals and deed is not Deed.DROP):
        return Refused(f'"{said}" is not KEY=VALUE, such as fr.note="the short form is common"')
    if deed is Deed.ADD and key not in LISTS:
        return Refused(f'"{key}" holds one value; set it instead of adding to it')
    return Change(deed, language, key, value if equals else None)


def changed(entry: str, change: Change) -> str | Refused:
    """Give an entry's TOML with one change, or why it cannot be made."""
    import tomlkit  # noqa: PLC0415 - only what edits needs it
    from tomlkit.exceptions import TOMLKitError  # noqa: PLC0415

    try:
        document: Any = tomlkit.parse(entry)
        table = document["entry"][0]
        value = None if change.value is None else tomlkit.value(_as_toml(change))
    except TOMLKitError as error:
        return Refused(f"{change.where}: {error}")
    if change.language:
        table = table.get(change.language, {})
    if change.deed is Deed.DROP:
        return _drop(document, table, change)
    if change.key not in table:
        return _inserted(entry, change, _as_list(change) if change.key in LISTS else _as_toml(change))
    if change.deed is Deed.ADD:
        if any(_same(item, value) for item in table[change.key]):
            return Refused(f"{change.where} has {toml(change.value)} already")
        table[change.key].append(value)
    else:
        table[change.key] = tomlkit.value(_as_list(change)) if change.key in LISTS else value
    return tomlkit.dumps(document)


def _drop(document: Any, table: Any, change: Change) -> str | Refused:
    if change.key not in table:
        return Refused(f"there is no {change.where}")
    if change.value is None or change.key not in LISTS:
        del table[change.key]
        return str(document.as_string())
    places = [i for i, item in enumerate(table[change.key]) if _same(item, change.value)]
    if not places:
        return Refused(f"{change.where} has no {toml(change.value)}")
    del table[change.key][places[0]]
    if not table[change.key]:
        del table[change.key]
    return str(document.as_string())


def _same(item: Any, value: Any) -> bool:
    return _term(item) == _term(value)


def _term(item: Any) -> str:
    return str(item["term"]) if isinstance(item, dict) else str(item)


def _as_toml(change: Change) -> str:
    """Give the value as TOML: as typed where it begins with a bracket or is a switch, else as a string."""
    value = change.value or ""
    if change.key in _SWITCHES or _TOML_VALUE.match(value):
        return value.strip()
    return toml(value)


def _as_list(change: Change) -> str:
    value = _as_toml(change)
    return value if value.startswith("[") else f"[{value}]"


def _inserted(entry: str, change: Change, value: str) -> str:
    """Put a new key behind the last key of its table, or a new table at the end of the entry."""
    line = f"{change.key} = {value}\n"
    lines = entry.splitlines(keepends=True)
    first = _table_start(lines, change.language)
    if first is None:
        return f"{entry.rstrip()}\n\n[entry.{change.language}]\n{line}"
    end = next((i for i in range(first + 1, len(lines)) if _HEADER.match(lines[i])), len(lines))
    while end > first + 1 and is_idle(lines[end - 1]):
        end -= 1
    return "".join([*lines[:end], line, *lines[end:]])


def _table_start(lines: list[str], language: str) -> int | None:
    """Give the line of the header that the keys of a language, or of the entry itself, stand under."""
    inner = rf"\s*\.\s*[\"']?{re.escape(language)}[\"']?" if language else r"\s*\]"
    header = re.compile(rf"\s*\[{'' if language else chr(92) + '['}\s*[\"']?entry[\"']?{inner}\s*\]")
    return next((i for i, line in enumerate(lines) if header.match(line)), None)
