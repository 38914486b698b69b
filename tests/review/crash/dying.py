"""A program that writes a post and a verdict again and again, and is killed two steps later each time.

Run as ``python dying.py FOLDER NEW``. Each life is a forked process that is killed at its n-th line of
Python, those of the standard library included; for each death a line of JSON says what was found on disk.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import Any

from postedit.post.writing import write_text
from postedit.review import Journal, Verdict
from postedit.review.verdict import Decision, Matter


def die_at(step: int) -> None:
    """Kill this process at its n-th line from here."""
    left = step

    def watch(frame: FrameType, event: str, arg: object) -> Any:
        nonlocal left
        if event == "line":
            left -= 1
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)
        return watch

    sys.settrace(watch)


def live(root: Path, step: int, new: str) -> int:
    """Write a verdict and the post in a process of its own; give its exit code, negative where killed."""
    child = os.fork()
    if child == 0:
        post, journal = root / "post.fr.md", Journal(root)
        old = post.read_text("utf-8")
        die_at(step)
        journal.add(Verdict(Decision.DISMISSED, "markup/link", f"finding {step}", "post.fr.md", "x", who="A"))
        write_text(post, old, new)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def main(root: Path, new: str) -> None:
    """Let processes die until one lives to the end."""
    post = root / "post.fr.md"
    old = post.read_text("utf-8")
    code, step = -signal.SIGKILL, 0
    while code == -signal.SIGKILL:
        code = live(root, step, new)
        journal = Journal(root)
        state = {
            "text": post.read_text("utf-8"),
            "first": journal.is_dismissed(Matter("markup/link", "first")),
            "problems": [str(problem) for problem in journal.problems],
            "names": sorted(path.name for path in root.iterdir()),
        }
        sys.stdout.write(json.dumps(state) + "\n")
        for path in root.glob(".post.*"):
            path.unlink()
        post.write_text(old, "utf-8")
        step += 2


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
