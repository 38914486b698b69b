"""What holds for every test."""

from __future__ import annotations

import atexit
import os
import shutil
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

from postedit.garbage import collect_seldom

# Keys are read when the reviewer is imported: those of whoever runs the tests must not count.
os.environ["POSTEDIT_CONFIG_DIR"] = str(Path(tempfile.gettempdir()) / "no-settings-for-tests-of-postedit")

# What a run works out of expressions, words and term bases is shared by all tests, but kept out of the user's
# cache folder. Processes of pytest-xdist are given the folder of the one that starts them.
if "PYTEST_XDIST_WORKER" not in os.environ:
    os.environ["POSTEDIT_CACHE_DIR"] = tempfile.mkdtemp(prefix="cache-for-tests-of-postedit-")
    atexit.register(shutil.rmtree, os.environ["POSTEDIT_CACHE_DIR"], ignore_errors=True)
_DERIVED = Path(os.environ["POSTEDIT_CACHE_DIR"]) / "derived"
_DERIVED.mkdir(exist_ok=True)

# Tests start some hundred interpreters; where none keeps what it compiles, most of their time goes into that.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# As the command line does: looking for cycles takes a third of the time where all term bases are in memory.
collect_seldom()

# A busy machine must fail no test.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep each test's memory of findings to itself; what is derived is the same for all."""
    folder = tmp_path_factory.mktemp("cache")
    (folder / "derived").symlink_to(_DERIVED, target_is_directory=True)
    monkeypatch.setenv("POSTEDIT_CACHE_DIR", str(folder))
    return folder


@pytest.fixture(autouse=True)
def _no_waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out what only a loss of power would show: flushing takes most of the time of writing."""
    monkeypatch.setattr(os, "fsync", lambda _: None)
