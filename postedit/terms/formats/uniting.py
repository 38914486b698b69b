"""Two entries of one concept made into one."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec

from postedit.terms.entry import Entry, Kind, LanguageSection, Level, Status
from postedit.terms.formats.fields import Field

if TYPE_CHECKING:
    from postedit.terms.entry import Rendering

_ACCEPTED = frozenset({Status.PREFERRED, Status.ADMITTED})
_ORDER = {status: place for place, status in enumerate(Status)}
_PLACE = frozenset({"id", "languages", "path", "line"})


def merged(old: Entry, new: Entry, keeps: frozenset[Field]) -> Entry:
    """Give ``old`` with what ``new`` says besides; where both say something, ``new`` is right."""
    languages = dict(old.languages)
    for language, section in new.languages.items():
        languages[language] = _merged_section(old.section(language), section, keeps)
    return msgspec.structs.replace(old, languages=languages, **_said(new, _PLACE))


def _merged_section(old: LanguageSection, new: LanguageSection, keeps: frozenset[Field]) -> LanguageSection:
    before = {one.term: one for one in old.renderings}
    taken = {one.term: _merged_rendering(before.get(one.term), one, keeps) for one in new.renderings}
    # What is new stands before what is there, since the first preferred rendering is the one proposed.
    fresh = [one for term, one in taken.items() if term not in before]
    rest = [taken.get(one.term, one) for one in old.renderings]
    renderings = sorted([*fresh, *rest], key=lambda one: _ORDER[one.status])
    values = _said(new, frozenset({"renderings"}))
    return msgspec.structs.replace(old, renderings=tuple(renderings), **values)


def _merged_rendering(old: Rendering | None, new: Rendering, keeps: frozenset[Field]) -> Rendering:
    if old is None:
        return new
    blurred = Field.STATUS not in keeps and {old.status, new.status} <= _ACCEPTED
    status = old.status if blurred else new.status
    alone = (old.alone or new.alone) and status is Status.DEPRECATED
    values = _said(new, frozenset({"term", "status", "alone"}))
    return msgspec.structs.replace(old, status=status, alone=alone, **values)


def _said(value: msgspec.Struct, left_out: frozenset[str]) -> dict[str, Any]:
    """Give the values that differ from what they are by default."""
    return {
        name: found
        for name, default in _defaults(type(value)).items()
        if name not in left_out and (found := getattr(value, name)) != default
    }


@cache
def _defaults(kind: type[msgspec.Struct]) -> dict[str, Any]:
    """Give the defaults of a struct; asking msgspec for each of 50,000 entries is slow."""
    unsaid = {"kind": Kind.TERM, "severity": Level.ERROR} if kind is Entry else {}
    return {one.name: unsaid.get(one.name, one.default) for one in msgspec.structs.fields(kind)}
