"""How entries are printed, for people and for programs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click
import msgspec

from postedit.report.paths import shown_path
from postedit.report.safe_text import escaped_json, one_line

if TYPE_CHECKING:
    from postedit.terms import Entry, LanguageSection, Rendering

VERSION = 1


def put_json(values: Mapping[str, Any]) -> None:
    """Print an object with the version of its form."""
    data = msgspec.json.encode({"version": VERSION, **values}, enc_hook=str)
    click.echo(escaped_json(msgspec.json.format(data, indent=2).decode()))


def put_table(rows: Iterable[Sequence[str]]) -> None:
    """Print rows in columns, two spaces apart."""
    shown = [[one_line(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*shown, strict=True)]
    for row in shown:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
        click.echo("  ".join(cells).rstrip())


def as_data(entry: Entry) -> dict[str, Any]:
    """Give an entry as JSON has it: all of its fields, with the path as a person would type it."""
    return {**_fields(entry), "path": shown_path(entry.path)}


def _fields(value: Any) -> Any:
    """Give a value with every field of its structs, those that say nothing too."""
    if isinstance(value, msgspec.Struct):
        return {name: _fields(getattr(value, name)) for name in value.__struct_fields__}
    if isinstance(value, dict):
        return {key: _fields(inner) for key, inner in value.items()}
    return [_fields(inner) for inner in value] if isinstance(value, tuple) else value


def rendering_words(rendering: Rendering) -> str:
    """Give a rendering with what is known of it in brackets."""
    facts = [str(fact) for fact in (rendering.gender, rendering.number) if fact is not None]
    facts += ["alone"] if rendering.alone else []
    facts += [rendering.note] if rendering.note else []
    return rendering.term + (f" ({', '.join(facts)})" if facts else "")


def section_lines(section: LanguageSection) -> list[tuple[str, str]]:
    """Give what an entry says of one language, a label and its words for each line."""
    lines = [(one.status.value, rendering_words(one)) for one in section.renderings]
    lines += [
        (name.replace("_", " "), _words(getattr(section, name)))
        for name in section.__struct_fields__
        if name != "renderings" and getattr(section, name) not in (None, "", ())
    ]
    return lines


def _words(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "; ".join(map(_word, value)) if isinstance(value, tuple) else str(value)


def _word(value: Any) -> str:
    """Give one of several: a phrase, or a region with its terms."""
    return f"{value[0]}: {', '.join(value[1])}" if isinstance(value, tuple) else str(value)
