"""When the posts of a git checkout came and changed: one ``git log`` for a whole site."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import msgspec

from postedit.late import late_regex
from postedit.model import Refused
from postedit.site.git import ask_git, checkout_of

_MANY = 25
"""A commit that adds more posts imports or moves a site, and tells nothing of who wrote first."""
_COMMIT = late_regex(r"\x01(?P<sha>[0-9a-f]{40,64}) (?P<time>\d+)\Z")
_SHORTEST_SHA = 7
# --no-ext-diff and --no-textconv: nothing that a checkout configures is run.
_COMMAND = (
    "log", "-z", "--relative", "--name-status", "-M",
    "--no-ext-diff", "--no-textconv", "--no-color", "--format=%x01%H %ct",
)  # fmt: skip


class Moment(msgspec.Struct, frozen=True):
    """A commit: ``order`` grows towards the past, ``time`` counts seconds since 1970."""

    order: int
    time: int

    @property
    def day(self) -> date:
        """Give the day of the commit in UTC."""
        return datetime.fromtimestamp(self.time, UTC).date()


class History(msgspec.Struct, frozen=True):
    """What git knows of a site's files, by their names below ``root`` as they are now.

    ``added`` leaves out commits that add many files at once; ``changed`` leaves out mere renames.
    """

    root: Path
    added: dict[str, Moment]
    changed: dict[str, Moment]
    commits: dict[str, Moment]

    def first_commit(self, path: Path) -> Moment | None:
        """Give when a file came, or None where nothing is known of it."""
        return self.added.get(self._name(path))

    def last_change(self, path: Path) -> Moment | None:
        """Give when a file's text last changed, or None where nothing is known of it."""
        return self.changed.get(self._name(path))

    def commit(self, sha: str) -> Moment | None:
        """Give the commit with a full or shortened name, or None where it is unknown or not the only one."""
        if exact := self.commits.get(sha):
            return exact
        if len(sha) < _SHORTEST_SHA:
            return None
        found = [moment for name, moment in self.commits.items() if name.startswith(sha)]
        return found[0] if len(found) == 1 else None

    def _name(self, path: Path) -> str:
        full = path.resolve()
        return full.relative_to(self.root).as_posix() if full.is_relative_to(self.root) else ""


def read_history(root: Path) -> History | None:
    """Give the history of the site at ``root``.

    None where it is no checkout, git is not installed, fails, or takes more than 15 seconds.
    """
    root = root.resolve()
    if checkout_of(root) is None:
        return None
    log = ask_git(root, *_COMMAND)
    return None if isinstance(log, Refused) else read_log(root, log)


def read_log(root: Path, log: str) -> History:
    """Give the history that the output of ``git log`` tells, newest commit first."""
    reader = _Reader(root)
    fields = iter(log.split("\0"))
    for field in fields:
        if head := _COMMIT.match(field.strip("\n")):
            reader.begin(head["sha"], int(head["time"]))
            continue
        status = field.strip("\n")
        if not status:
            continue
        name = next(fields, "")
        reader.take(status, name, next(fields, "") if status[0] in "RC" else "")
    return reader.finish()


class _Reader:
    """Reads commits from the newest to the oldest and follows renames backwards."""

    def __init__(self, root: Path) -> None:
        self._history = History(root, {}, {}, {})
        self._now: Moment | None = None
        self._names: dict[str, str] = {}
        self._added: list[str] = []

    def begin(self, sha: str, time: int) -> None:
        self._settle()
        self._now = self._history.commits[sha] = Moment(len(self._history.commits), time)

    def take(self, status: str, name: str, new: str) -> None:
        if self._now is None:
            return
        today = self._names.get(new or name, new or name)
        if status != "R100":
            self._history.changed.setdefault(today, self._now)
        if status[0] == "R":
            self._names[name] = today
        elif status[0] in "AC":
            self._added.append(today)

    def finish(self) -> History:
        self._settle()
        return self._history

    def _settle(self) -> None:
        """Note what the commit read last has added: the oldest addition counts."""
        if self._now is not None:
            for name in self._added:
                if len(self._added) <= _MANY:
                    self._history.added[name] = self._now
                else:
                    self._history.added.pop(name, None)
        self._added = []
