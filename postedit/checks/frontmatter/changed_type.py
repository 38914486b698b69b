"""Values of the front matter that are no longer of their kind."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.front_keys import value_span, values
from postedit.model import Edit, Fix, Severity, safe, unsafe

_NAMES: dict[type, str] = {
    bool: "true or false",
    int: "a number",
    float: "a number",
    str: "text",
    list: "a list",
    dict: "a group of fields",
    datetime.date: "a date",
    datetime.datetime: "a date",
}
_NUMBERS = (int, float)
_DATES = (datetime.date, datetime.datetime)


@check(severity=Severity.MAJOR, confidence=0.95, silenced_by=("frontmatter/changed-date",))
def changed_type(context: Context) -> Iterator[Hit]:
    """A value is of another kind than the source's: text for true or false, for a list, for a date."""
    if context.source is None:
        return
    theirs, ours = values(context.source), values(context.target)
    for key, wanted in theirs.items():
        if key not in ours or not _differs(wanted, ours[key]):
            continue
        place, source = value_span(context.target, key), value_span(context.source, key)
        if place is None or source is None:
            continue
        message = f"`{key}` is {_name(ours[key])} here and {_name(wanted)} in the source"
        old = source.of(context.source.text)
        yield Hit(place, message, source, tuple(_fixes(wanted, ours[key], Edit(place.start, place.end, old))))


def _differs(wanted: Any, got: Any) -> bool:
    """Tell whether text, a list or nothing stands for what the generator takes for another kind."""
    if isinstance(wanted, bool) or isinstance(got, bool):
        return isinstance(wanted, bool) and isinstance(got, str)
    if isinstance(wanted, _NUMBERS):
        return isinstance(got, str) and not got.strip().replace(".", "").isdigit()
    if isinstance(wanted, _DATES):
        return isinstance(got, str) and not got[:4].isdigit()
    if isinstance(wanted, list):
        return isinstance(got, str) and len(wanted) > 1
    return isinstance(wanted, str) and isinstance(got, dict)


def _name(value: Any) -> str:
    return _NAMES.get(type(value), "another kind")


def _fixes(wanted: Any, got: Any, restore: Edit) -> Iterator[Fix]:
    """Restore numbers, dates and booleans; make a list of a text that commas divide into as many parts."""
    if isinstance(wanted, list):
        parts = [part.strip(" []«»\"'\u00a0") for part in str(got).replace(" et ", ", ").split(",")]
        if len(parts) == len(wanted) and all(parts):
            quoted = ", ".join('"' + part.replace('"', '\\"') + '"' for part in parts)
            yield unsafe("make it a list", Edit(restore.start, restore.end, f"[{quoted}]"))
    elif isinstance(wanted, bool | int | float | datetime.date):
        yield safe("restore the source's value", restore)
