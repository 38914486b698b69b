"""The contenders: how each is called on the same pairs. Each checks with all that it has by default."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from benchmarks.speed.install import Reason, node_modules, python_with
from benchmarks.speed.pairs import Laid

_HERE = Path(__file__).resolve().parent
Commands = list[list[str]]
"""What is to be run, one after the other."""


class Contender(NamedTuple):
    """One contender.

    ``bar`` is how many times as long as postedit it must take at least; None where it is shown only.
    ``codes`` are the exit codes of a run that went well.
    """

    name: str
    what: str
    commands: Callable[[Laid, Path], Commands | Reason]
    bar: float | None = None
    codes: tuple[int, ...] = (0,)


def check_command(laid: Laid, *options: str) -> list[str]:
    """Give the command by which postedit checks the pairs cold."""
    check = [sys.executable, "-m", "postedit.cli", "check", "--no-cache", "--exit-zero", "-q"]
    return [*check, *options, "--pair", str(laid.sources), str(laid.targets)]


def _postedit(*options: str) -> Callable[[Laid, Path], Commands]:
    def commands(laid: Laid, made: Path) -> Commands:
        report = ("--output-format", "json", "-o", str(made / "report.json"))
        return [check_command(laid, *options, *report)]

    return commands


def _with_python(
    requirements: str, program: str, *, newest: bool = False
) -> Callable[..., Commands | Reason]:
    def commands(laid: Laid, made: Path) -> Commands | Reason:
        python = python_with(requirements, newest=newest)
        if not isinstance(python, Path):
            return python
        return [[str(python), str(_HERE / program), str(laid.sources), str(laid.targets), str(made)]]

    return commands


def _markdown_linters(laid: Laid, made: Path) -> Commands | Reason:
    """Run both on both sides, since what is wrong with a translation is what its source does not have."""
    commands = node_modules()
    if not isinstance(commands, Path):
        return commands
    plugins = ["remark-frontmatter", "remark-preset-lint-recommended", "remark-preset-lint-consistent"]
    rules = made / ".remarkrc.json"
    modules = commands.parent
    rules.write_text(json.dumps({"plugins": [str(modules / name / "index.js") for name in plugins]}))
    sides = [laid.sources, laid.targets]
    lint = [[str(commands / "markdownlint-cli2"), f"{side}/*.md"] for side in sides]
    remark = [str(commands / "remark"), "--no-stdout", "--quiet", "--rc-path", str(rules)]
    return [*lint, *([*remark, str(side)] for side in sides)]


def _textlint(laid: Laid, _: Path) -> Commands | Reason:
    commands = node_modules()
    if not isinstance(commands, Path):
        return commands
    # It looks for its rules from the folder it runs in.
    inside = ["env", "-C", str(commands.parents[1])]
    return [[*inside, str(commands / "textlint"), "--rule", "terminology", f"{laid.targets}/*.md"]]


CONTENDERS = (
    Contender("postedit", "all default checks, both languages", _postedit()),
    Contender("postedit -j1", "the same in one process", _postedit("-j1")),
    Contender(
        "md2po + pofilter",
        "both languages, one process",
        _with_python("requirements.txt", "po_checks.py"),
        3.0,
    ),
    Contender(
        "Weblate's checks",
        "both languages, no server",
        _with_python("requirements-weblate.txt", "weblate_checks.py", newest=True),
        6.0,
    ),
    Contender("markdownlint + remark", "each side alone", _markdown_linters, 3.0, (0, 1)),
    Contender("textlint + terminology", "the translation alone", _textlint, None, (0, 1)),
    Contender("galechurch", "aligns, checks nothing", _with_python("requirements.txt", "aligned_lengths.py")),
)
