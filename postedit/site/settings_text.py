"""A settings file for a person to start from: every key with what it does."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from postedit.site.settings_keys import Key, keys
from postedit.terms.keeping.writing import toml

if TYPE_CHECKING:
    from postedit.site.survey import Survey

_WIDTH = 100
_HEADING = "Settings of postedit for this site. A key behind a # is not set; its value is an example."


def starting_text(found: Survey) -> str:
    """Give the text of a ``postedit.toml`` that says what was found and leaves all else as by default."""
    head = [_HEADING, "", "Found by 'postedit init':", *(f"  {line}" for line in found.lines())]
    blocks = ["".join(f"# {line}".rstrip() + "\n" for line in head)]
    table = ""
    for key in keys():
        header = f"# [{key.table}]\n" if key.table != table else ""
        table = key.table
        blocks.append(header + _block(key, _set(found), _examples(found)))
    return "\n".join(blocks)


def _set(found: Survey) -> dict[str, str]:
    """Give the keys that are set, with their values as TOML."""
    if not found.posts:
        return {}
    told = {"source-language": toml(found.source_language)}
    if len(found.languages) > 1:  # one alone would leave the first translation out
        told["languages"] = toml([*found.languages])
    return told


def _examples(found: Survey) -> dict[str, str]:
    """Give examples nearer to the site than those of the documents."""
    return {"layout": toml(next(iter(found.layouts)))} if found.layouts else {}


def _block(key: Key, values: dict[str, str], examples: dict[str, str]) -> str:
    lines = [f"# {line}" for line in textwrap.wrap(key.description.replace("`", "'"), _WIDTH)]
    if key.name in values and not key.table:
        lines.append(f"{key.name} = {values[key.name]}")
    else:
        lines.append(f"# {key.name} = {examples.get(key.name, key.example)}")
    return "".join(f"{line}\n" for line in lines)
