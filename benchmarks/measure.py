"""Measure each check on annotated posts and on translations by people, and keep the figures.

    python -m benchmarks.measure --score SCORE --annotated NAME GOLD POSTS ... --quiet QUIET --people SITE ...

SCORE and QUIET are the programs that come with the posts, which are no part of this repository. The
figures go to ``benchmarks/measured.json``, from which ``docs/generate.py`` writes tables of docs/checks.md.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.figures import PATH, Annotated, Figures, Kind, People, write

_CHECK = re.compile(r"^  (?P<name>[\w/-]+)\s+(?P<found>\d+)\s+(?P<precision>[\d.]+|–)$", re.MULTILINE)
_REPORT = ("check", "--output-format", "json", "--exit-zero")


def main() -> int:
    """Run both programs on all sets and write the figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--score", type=Path, required=True, help="scores a report against annotations")
    parser.add_argument("--quiet", type=Path, required=True, help="counts findings on a site")
    parser.add_argument(
        "--annotated", nargs=3, action="append", default=[], metavar=("NAME", "GOLD", "POSTS")
    )
    parser.add_argument("--people", action="append", default=[], type=Path, metavar="SITE")
    parser.add_argument("--command", default=str(Path(sys.executable).with_name("postedit")))
    given = parser.parse_args()
    figures = Figures(
        tuple(annotated(given.score, given.command, *one) for one in given.annotated),
        tuple(people(given.quiet, given.command, site) for site in given.people),
    )
    write(figures, PATH)
    return 0


def annotated(program: Path, command: str, name: str, gold: str, posts: str) -> Annotated:
    """Give the figures of one set of annotated posts."""
    data, text = _run(program, [gold, "--posts", posts], [command, *_REPORT, "--pair"])
    kinds = tuple(
        Kind(kind, found["errors"], found["hit"], found["findings"], found["right"])
        for kind, found in sorted(data["by_class"].items())
    )
    table = text.partition("precision by check")[2]
    checks = {match["name"]: _right(match) for match in _CHECK.finditer(table)}
    return Annotated(name, kinds, dict(sorted(checks.items())))


def _right(match: re.Match[str]) -> tuple[int, int]:
    """Give how many findings of a check are right, and how many there are."""
    found = int(match["found"])
    return round(found * float(match["precision"]) / 100), found


def people(program: Path, command: str, site: Path) -> People:
    """Give the figures of one site translated by people."""
    data, _ = _run(program, [str(site)], [command, *_REPORT])
    ((name, found),) = data.items()
    return People(name, found["words"], dict(sorted(found["checks"].items())))


def _run(program: Path, arguments: list[str], command: list[str]) -> tuple[dict[str, dict], str]:
    """Give what a program writes as JSON, and what it prints."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "figures.json"
        line = [sys.executable, str(program), *arguments, "--json", str(out), "--", *command]
        run = subprocess.run(line, capture_output=True, text=True, check=False)  # noqa: S603 - the caller's own programs
        if run.returncode:
            sys.exit(f"{program} failed: {run.stderr or run.stdout}")
        return json.loads(out.read_text("utf-8")), run.stdout


if __name__ == "__main__":
    sys.exit(main())
