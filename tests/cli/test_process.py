"""The installed command as a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

_PROBE = """
import sys
from postedit.cli import main
try:
    main()
finally:
    print(*sorted(set({names!r}) & set(sys.modules)), file=sys.stderr)
"""


def _loaded(names: list[str], *args: str) -> str:
    """Run the command line and give which of the modules it had loaded at the end."""
    probe = [sys.executable, "-c", _PROBE.format(names=names), *args]
    return subprocess.run(probe, capture_output=True, text=True, check=False).stderr.splitlines()[-1]


def test_check_loads_no_screen_and_no_network(site: Any) -> None:
    """``postedit check`` loads no terminal application, nothing that talks to a network, and no extra."""
    names = ["textual", "tui", "deep_translator", "requests", "urllib3"]
    names += ["distributed", "fsspec", "watchfiles"]
    for form in ("full", "concise", "json"):
        assert _loaded(names, "check", "--output-format", form) == ""


def test_help_loads_no_engine() -> None:
    """The help of the group is printed without loading what only commands need."""
    names = [
        "postedit.engine",
        "postedit.cli.check",
        "rich",
        "pyromark",
        "msgspec",
        "langdetect",
        "simplemma",
    ]
    assert _loaded(names, "--help") == ""


def test_the_version_loads_next_to_nothing() -> None:
    """The version is printed without looking into the package's metadata."""
    names = ["importlib.metadata", "msgspec", "postedit.engine", "postedit.cli.check", "rich", "yaml"]
    assert _loaded(names, "--version") == ""


def test_one_pair_loads_only_what_it_needs(site: Any) -> None:
    """Checking one pair starts no processes and loads nothing for other languages, settings or reports."""
    names = [
        "concurrent.futures.process",
        "importlib.metadata",
        "langdetect",
        "multiprocessing.pool",
        "pathspec",
        "postedit.batch.pool",
        "postedit.checks.grammar.reading.borders",
        "postedit.language.de",
        "postedit.language.es",
        "postedit.language.nl",
        "postedit.terms.inflection.spanish",
        "rich.console",
        "tomlkit",
        "watchfiles",
    ]
    pair = ("--pair", "posts/day.en.md", "posts/day.fr.md", "--output-format", "concise")
    _loaded(names, "check", *pair)
    assert _loaded(names, "check", *pair) == ""


def test_stdout_is_data_alone(site: Any) -> None:
    """As a process too, words go to stderr and findings to stdout."""
    command = [sys.executable, "-m", "postedit.cli", "check", "--output-format", "concise"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert all(line.startswith("posts/day.fr.md:") for line in done.stdout.splitlines())
    assert done.stderr.splitlines()[-1].startswith("Found ")


def test_completion_of_check_names(site: Any) -> None:
    """The shell completes commands, and names of checks behind a comma."""
    typed = "postedit check --select markup,typography/space-before-c"
    words = {"_POSTEDIT_COMPLETE": "bash_complete", "COMP_CWORD": "3", "COMP_WORDS": typed}
    program = [sys.executable, "-c", "from postedit.cli import main; main(prog_name='postedit')"]
    done = subprocess.run(program, capture_output=True, text=True, check=False, env=os.environ | words)
    assert done.stdout.splitlines() == ["plain,markup,typography/space-before-comma"]
