"""``postedit check --watch`` as a process: files are really saved, and it is really interrupted."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

BOTH = ["posts/day.fr.md", "posts/night.fr.md"]
BAD = "Bonjour , mes amis.\n"
GOOD = "Bonjour, mes amis.\n"
_LIMIT = 60.0
"""Seconds in which something has to show; on a machine at rest it takes a tenth of one."""


def _hear_interrupts() -> None:
    """What runs in the background of a shell ignores Ctrl-C, and so would what it starts."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Watching:
    """A process that watches the current folder."""

    def __init__(self, folder: Path, *options: str) -> None:
        self.out, self.err = folder / "out.txt", folder / "err.txt"
        command = [sys.executable, "-m", "postedit.cli", "check", "--watch", "--output-format", "concise"]
        with self.out.open("wb") as out, self.err.open("wb") as err:
            self.process = subprocess.Popen(
                [*command, "--select", "typography/space-before-comma", *options],
                stdout=out,
                stderr=err,
                preexec_fn=_hear_interrupts,  # noqa: PLW1509 - there are no threads yet
            )
        self._read = 0

    def says(self, words: str) -> str:
        """Wait until a new line of stderr has these words, and give what stdout holds by then."""
        end = time.monotonic() + _LIMIT
        while time.monotonic() < end and self.process.poll() is None:
            text = self.err.read_text("utf-8")
            found = text.find(words, self._read)
            if found >= 0 and "\n" in text[found:]:
                self._read = found + len(words)
                return self.out.read_text("utf-8")
            time.sleep(0.02)
        raise AssertionError(f"{words!r} not in:\n{self.err.read_text('utf-8')}")

    def interrupt(self) -> int:
        """Press Ctrl-C and give the exit code."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(_LIMIT)


@pytest.fixture
def watching(site: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., Watching]]:
    """Give a function that starts to watch the site."""
    started: list[Watching] = []

    def start(*options: str) -> Watching:
        started.append(Watching(tmp_path_factory.mktemp("streams"), *options))
        return started[-1]

    yield start
    for one in started:
        one.process.kill()
        one.process.wait()


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no SIGINT to one process")
def test_each_save_is_checked(site: Any, watching: Callable[..., Watching]) -> None:
    """Saves, new posts, settings, faults and removals are each followed; Ctrl-C ends with 0."""
    posts = site.root / "posts"
    (posts / "night.en.md").write_text("Hello, my friends.\n")
    (posts / "night.fr.md").write_text(BAD)
    run = watching()
    first = run.says("2 pairs: 2 findings; 2 findings in 2 pairs now. Watching; Ctrl-C ends.")
    assert sorted(line.partition(":")[0] for line in first.splitlines()) == [
        "posts/day.fr.md",
        "posts/night.fr.md",
    ]

    (posts / "night.fr.md").write_text(GOOD)
    assert run.says("posts/night.fr.md: 0 findings, 1 before; 1 finding in 2 pairs now.") == first

    (posts / "night.en.md").write_text("Hello, my dear friends.\n")
    run.says("posts/night.fr.md: 0 findings; 1 finding in 2 pairs now.")

    (posts / "new.fr.md").write_text(BAD)
    (posts / "new.en.md").write_text("Hello, my friends.\n")
    assert "posts/new.fr.md:1:8" in run.says("2 findings in 3 pairs now.")

    (site.root / "postedit.toml").write_text("ignore = [")
    run.says("postedit.toml")
    (site.root / "postedit.toml").write_text('per-file-ignores = { "posts/new*" = ["typography"] }\n')
    run.says("3 pairs: 1 finding, 2 before; 1 finding in 3 pairs now.")

    for name in ("new.fr.md", "new.en.md"):
        (posts / name).unlink()
    run.says("1 pair gone; 1 finding in 2 pairs now.")
    assert run.interrupt() == 0
    assert "Traceback" not in run.err.read_text("utf-8")


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no SIGINT to one process")
def test_a_file_holds_the_whole_report(site: Any, watching: Callable[..., Watching]) -> None:
    """With -o the file is written anew on each save, with the pairs that did not change as well."""
    (site.root / "posts" / "night.en.md").write_text("Hello, my friends.\n")
    (site.root / "posts" / "night.fr.md").write_text(GOOD)
    run = watching("--output-format", "json", "-o", "report.json")
    run.says("1 finding in 2 pairs now.")
    (site.root / "posts" / "night.fr.md").write_text(BAD)
    run.says("posts/night.fr.md: 1 finding, 0 before; 2 findings in 2 pairs now.")
    report = json.loads((site.root / "report.json").read_text("utf-8"))
    assert [finding["target"]["path"] for finding in report["findings"]] == [
        "posts/day.fr.md",
        "posts/night.fr.md",
    ]
    assert run.interrupt() == 0


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--fix",), "--watch changes no post and shows no patch; leave out --fix"),
        (("--diff",), "leave out --diff"),
        (("--output-format", "sarif"), "name a file with -o"),
        (("--engine", "dask"), "leave out --engine dask"),
    ],
)
def test_what_cannot_be_watched_is_refused(
    site: Any, check: Callable[..., Result], options: tuple[str, ...], words: str
) -> None:
    """Options that watching makes no sense of end with 2 and say what to leave out or to name."""
    result = check("--watch", *options)
    assert result.exit_code == 2
    assert words in " ".join(result.stderr.split())
