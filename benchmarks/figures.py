"""Measured figures of the checks, as they are kept, and the tables that documents show of them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import msgspec

PATH = Path(__file__).resolve().parent / "measured.json"


class Kind(msgspec.Struct, frozen=True):
    """One class of errors in a set: annotated, touched by a finding; findings of the class, right ones."""

    name: str
    errors: int
    hit: int
    findings: int
    right: int


class Annotated(msgspec.Struct, frozen=True):
    """One set of annotated posts: its classes; for each check its right findings, and all it has."""

    name: str
    kinds: tuple[Kind, ...]
    checks: dict[str, tuple[int, int]]


class People(msgspec.Struct, frozen=True):
    """One site translated by people: its words, and how many findings each check has there."""

    name: str
    words: int
    checks: dict[str, int]


class Figures(msgspec.Struct, frozen=True):
    """All that was measured."""

    annotated: tuple[Annotated, ...]
    people: tuple[People, ...]


def read(path: Path = PATH) -> Figures:
    """Give the figures that are kept."""
    return msgspec.json.decode(path.read_bytes(), type=Figures)


def write(figures: Figures, path: Path = PATH) -> None:
    """Keep figures, one value a line, so that a change shows in a diff."""
    path.write_bytes(msgspec.json.format(msgspec.json.encode(figures), indent=1) + b"\n")


def kind_table(figures: Figures) -> str:
    """Give recall and precision of each class of errors in each set of annotated posts."""
    sets = figures.annotated
    names = sorted({kind.name for one in sets for kind in one.kinds})
    rows = [_line(["class", *(one.name for one in sets)]), "|---|" + "---:|" * len(sets)]
    for name in [*names, "all"]:
        cells = []
        for one in sets:
            kinds = [kind for kind in one.kinds if name in (kind.name, "all")]
            hit, errors = sum(k.hit for k in kinds), sum(k.errors for k in kinds)
            right, findings = sum(k.right for k in kinds), sum(k.findings for k in kinds)
            cells.append(f"{_share(hit, errors)} · {_share(right, findings)}" if errors or findings else "")
        rows.append(_line([name, *cells]))
    return "\n".join(rows)


def check_figures(figures: Figures, checks: Iterable[str]) -> str:
    """Give for each check its right findings of all in each set, and those per 1,000 words of people."""
    sets, sites = figures.annotated, figures.people
    head = [*(one.name for one in sets), *(f"{site.name} ({site.words:,} words)" for site in sites)]
    rows = [_line(["check", *head]), "|---|" + "---:|" * len(head)]
    for name in checks:
        counts = [one.checks.get(name) for one in sets]
        cells = [f"{found[0]}/{found[1]}" if found else "" for found in counts]
        cells += [_per_thousand(site.checks.get(name, 0), site.words) for site in sites]
        if any(cells):
            rows.append(_line([f"`{name}`", *cells]))
    totals = [tuple(map(sum, zip(*one.checks.values(), strict=True))) or (0, 0) for one in sets]
    cells = [f"{right}/{found}" for right, found in totals]
    cells += [_per_thousand(sum(site.checks.values()), site.words) for site in sites]
    return "\n".join([*rows, _line(["all", *cells])])


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.0%}" if whole else "–"


def _per_thousand(count: int, words: int) -> str:
    return f"{1000 * count / words:.2f}" if count else ""
