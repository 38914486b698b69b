"""Small sites in temporary folders, with a history where one is asked for."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from postedit.site import SitePairs

Write = Callable[[dict[str, str]], Path]
Commit = Callable[[str], str]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Give a function that writes files below the temporary folder, which it gives."""

    def put(files: dict[str, str]) -> Path:
        for name, text in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return tmp_path

    return put


@pytest.fixture
def commit(tmp_path: Path) -> Commit:
    """Give a function that commits all files on a day such as ``2024-05-01`` and gives the commit's name."""

    def put(day: str) -> str:
        at = f"{day}T12:00:00+0000"
        environment = os.environ | {
            "GIT_AUTHOR_DATE": at, "GIT_COMMITTER_DATE": at, "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_AUTHOR_NAME": "n", "GIT_AUTHOR_EMAIL": "n@example.org",
            "GIT_COMMITTER_NAME": "n", "GIT_COMMITTER_EMAIL": "n@example.org",
        }  # fmt: skip

        def git(*arguments: str) -> str:
            command = ["git", *arguments]
            done = subprocess.run(
                command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
            )
            return done.stdout.strip()

        if not (tmp_path / ".git").exists():
            git("init", "-q")
        git("add", "-A")
        git("commit", "-q", "-m", day)
        return git("rev-parse", "HEAD")

    return put


@pytest.fixture
def directions() -> Callable[[SitePairs], dict[str, tuple[str, str]]]:
    """Give a function that tells for each target its source and the evidence, with names below the root."""

    def told(site: SitePairs) -> dict[str, tuple[str, str]]:
        return {
            pair.target.relative_to(site.root).as_posix(): (
                pair.source.relative_to(site.root).as_posix() if pair.source else "",
                pair.source_by,
            )
            for pair in site.pairs
        }

    return told
