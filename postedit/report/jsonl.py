"""JSON lines: a value a line, each with what it is, for tools that read while we write."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterator

    from postedit.report.build import Built
    from postedit.report.style import Style


def render(built: Built, style: Style) -> str:  # noqa: ARG001 - one signature for all renderers
    """Give a line ``{"type": ..., ...}`` for the run, each pair, finding, unpaired post and error.

    The fields are those of the JSON report; the first line has its ``version`` and ``tool``.
    """
    encoded = (msgspec.json.encode(value).decode() for value in _values(built))
    return "".join(f"{line}\n" for line in encoded)


def _values(built: Built) -> Iterator[dict[str, object]]:
    report = built.report
    yield {"type": "run", "version": report.version, "tool": report.tool}
    kinds: dict[str, tuple[msgspec.Struct, ...]] = {
        "pair": report.pairs,
        "finding": report.findings,
        "unpaired": report.unpaired,
        "error": report.errors,
    }
    for kind, values in kinds.items():
        for value in values:
            yield {"type": kind, **msgspec.structs.asdict(value)}
    if report.statistics is not msgspec.UNSET:
        yield {"type": "statistics", "checks": report.statistics}
