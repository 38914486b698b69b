"""What was found in a pair without its paths: they are other ones in another folder or on another machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from postedit.report.contract import ErrorAt, FindingAt, Pair, Place
from postedit.report.part import CountAt, Part

if TYPE_CHECKING:
    from collections.abc import Mapping

_SOURCE, _TARGET = "source", "target"


class Placeless(msgspec.Struct, frozen=True, array_like=True):
    """Findings, errors and counts; ``source`` and ``target`` stand for the paths."""

    findings: tuple[FindingAt, ...] = ()
    errors: tuple[ErrorAt, ...] = ()
    counts: tuple[CountAt, ...] = ()


def without_places(part: Part) -> Placeless:
    """Give what was found, with the paths of the pair taken out."""
    names = {part.pair.target: _TARGET}
    if part.pair.source is not None:
        names[part.pair.source] = _SOURCE
    return _renamed(Placeless(part.findings, part.errors, part.counts), names)


def with_places(found: Placeless, pair: Pair) -> Part:
    """Give what was found in a pair, with the paths of that pair put in."""
    names = {_TARGET: pair.target}
    if pair.source is not None:
        names[_SOURCE] = pair.source
    renamed = _renamed(found, names)
    return Part(pair, renamed.findings, renamed.errors, renamed.counts)


def _renamed(found: Placeless, names: Mapping[str, str]) -> Placeless:
    def place(place: Place) -> Place:
        return msgspec.structs.replace(place, path=names.get(place.path, place.path))

    def finding(finding: FindingAt) -> FindingAt:
        return msgspec.structs.replace(
            finding,
            target=place(finding.target),
            source=None if finding.source is None else place(finding.source),
            also=tuple(map(place, finding.also)),
        )

    return Placeless(
        tuple(map(finding, found.findings)),
        tuple(msgspec.structs.replace(e, path=names.get(e.path, e.path)) for e in found.errors),
        tuple(msgspec.structs.replace(count, first=finding(count.first)) for count in found.counts),
    )
