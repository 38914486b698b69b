"""What is wrong with an entry, in the words of a term base rather than of the decoder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.late import late_regex
from postedit.terms.entry import Gender, Kind, Level, Number, Part

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_UNKNOWN = late_regex(r"unknown field `(.*?)`")
_MISSING = late_regex(r"missing required field `(.*?)`")
_BAD_VALUE = late_regex(r"[Ii]nvalid enum value (.*)")
_BAD_TYPE = late_regex(r"Expected `(.*?)`, got `(.*?)`")
_PLACE = late_regex(r" - at `\$\.?(.*?)`\Z")
_STEP = late_regex(r"[A-Za-z_-]+")

_VALUES = {"kind": Kind, "severity": Level, "gender": Gender, "number": Number, "where": Part}
_TYPES = {
    "str": "a string",
    "bool": "true or false",
    "int": "a whole number",
    "float": "a number",
    "array": "a list",
    "object": "a table",
    "null": "nothing",
}
_ALIKE = 60


class EntryFault(Exception):  # noqa: N818 - it is raised and caught inside the loader, as a fault of the file
    """What is wrong with an entry; ``place`` holds the keys that lead to it, for the line."""

    def __init__(self, message: str, *place: str) -> None:
        super().__init__(message)
        self.place = place


def explain(message: str, keys: Sequence[str], term_keys: Sequence[str], language: str) -> EntryFault:
    """Make a fault of what msgspec says of a table.

    Args:
        message: the text of its ``ValidationError``.
        keys: the keys that the table may have.
        term_keys: the keys that a rendering written as a table may have.
        language: the language whose table it is, empty for the entry itself.
    """
    where = _PLACE.search(message)
    place = ([language] if language else []) + (_STEP.findall(where[1]) if where else [])
    said = message[: where.start()] if where else message
    if unknown := _UNKNOWN.search(said):
        inside_term = len(place) > (1 if language else 0)
        text = with_nearest(f'unknown key "{unknown[1]}"', unknown[1], term_keys if inside_term else keys)
        return EntryFault(_prefixed(place, text), *place, unknown[1])
    return EntryFault(_prefixed(place, plain(said, place, _VALUES)), *place)


def _prefixed(place: Sequence[str], text: str) -> str:
    return f"{'.'.join(place)}: {text}" if place else text


def plain(said: str, place: Sequence[str], values: Mapping[str, Iterable[str]]) -> str:
    """Say plainly that a key is missing, a value not among the valid ones, or of the wrong type.

    Args:
        said: what msgspec says, without the place.
        place: the keys that lead there.
        values: the valid values of keys that have a fixed set of them.
    """
    if missing := _MISSING.search(said):
        return f'the key "{missing[1]}" is missing'
    if (bad := _BAD_VALUE.search(said)) and place and place[-1] in values:
        value = bad[1].strip("'\"")
        return with_nearest(f'unknown value "{value}"', value, [str(item) for item in values[place[-1]]])
    if bad := _BAD_TYPE.search(said):
        wanted = " or ".join(_TYPES.get(name, name) for name in bad[1].split(" | ") if name != "null")
        return f"expected {wanted}, got {_TYPES.get(bad[2], bad[2])}"
    return said


def with_nearest(text: str, word: str, valid: Sequence[str]) -> str:
    """Add the valid word nearest to ``word``, or all where none is near."""
    from rapidfuzz import process  # noqa: PLC0415 - needed for faulty files only

    nearest = process.extractOne(word, valid, score_cutoff=_ALIKE)
    return f'{text}; did you mean "{nearest[0]}"?' if nearest else f"{text}; valid are {', '.join(valid)}"
