"""A program that keeps, decides and writes again and again, and is killed one or two steps later each time.

Run as ``python dying.py FOLDER NEW``. Each life is a forked process that is killed at its n-th line of
Python, those of the standard library included but for computing with paths, which changes nothing on disk;
for each death a line of JSON says what was found there.
"""

from __future__ import annotations

import json
import os
import pathlib
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import Any

from postedit.post.writing import write_text
from postedit.review.histories import Histories
from postedit.review.history import History
from postedit.review.journal import Journal
from postedit.review.verdict import Decision, Matter, Verdict

_HARMLESS = {os.path.join.__code__.co_filename, pathlib.Path.exists.__code__.co_filename}


def die_at(step: int) -> None:
    """Kill this process at its n-th line from here."""
    left = step

    def watch(frame: FrameType, event: str, arg: object) -> Any:
        nonlocal left
        if frame.f_code.co_filename in _HARMLESS:
            return None
        if event == "line":
            left -= 1
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)
        return watch

    sys.settrace(watch)


def live(root: Path, step: int, new: str) -> int:
    """Do in a process of its own what a sitting does; give its exit code, negative where killed."""
    child = os.fork()
    if child == 0:
        post, journal = root / "post.fr.md", Journal(root)
        old = post.read_text("utf-8")
        history = History("post.fr.md", new, old)
        die_at(step)
        Histories(root).keep(history)
        journal.add(Verdict(Decision.DISMISSED, "markup/link", f"finding {step}", "post.fr.md", "x", who="A"))
        write_text(post, old, new)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def kept_in(root: Path) -> str:
    """Give the unwritten text that the next sitting would find, empty where that is none."""
    found = Histories(root).find("post.fr.md")
    return found.text if isinstance(found, History) else str(found or "")


def flush_not(_: int) -> None:
    """Do nothing: what a killed process has written is on disk for all others without being flushed."""


def main(root: Path, new: str) -> None:
    """Let processes die until one lives to the end."""
    post = root / "post.fr.md"
    old = post.read_text("utf-8")
    code, lives = -signal.SIGKILL, 0
    while code == -signal.SIGKILL:
        code = live(root, lives * 8 // 5, new)
        journal = Journal(root)
        state = {
            "text": post.read_text("utf-8"),
            "first": journal.is_dismissed(Matter("markup/link", "first")),
            "problems": [str(problem) for problem in journal.problems],
            "kept": kept_in(root),
            "names": sorted(path.name for path in root.iterdir()),
        }
        sys.stdout.write(json.dumps(state) + "\n")
        for path in root.glob(".post.*"):
            path.unlink()
        for path in (root / ".postedit" / "history").glob("*"):
            path.unlink()
        post.write_text(old, "utf-8")
        lives += 1


if __name__ == "__main__":
    os.fsync = flush_not
    main(Path(sys.argv[1]), sys.argv[2])
