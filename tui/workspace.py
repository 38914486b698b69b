"""The pairs under review and their sessions, for as long as the application runs. No screen."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from itertools import chain
from pathlib import Path
from uuid import uuid4

import msgspec

from postedit.model import Done, Finding, Fix, Outcome, Refused
from postedit.review import Session
from postedit.review.batch import Choice
from postedit.review.likeness import Like, cause_of, fix_like
from postedit.review.overview import Group, Standing, group_by_cause, standing_of
from postedit.review.reviewed import is_reviewed, mark_reviewed
from postedit.site import PostPair
from tui.filter import Filter
from tui.plan import Opened


class Totals(msgspec.Struct, frozen=True):
    """The figures of the status line. A post is reviewed once no finding is open, or somebody says so."""

    posts: int
    checked: int
    reviewed: int
    findings: int
    unwritten: int
    hidden: int = 0
    """Open findings that the filter does not show."""


class Workspace:
    """Pairs by their targets. Who changes a session holds ``busy``, for checks run in a thread too."""

    def __init__(self, opened: Opened) -> None:
        self.opened = opened
        self.pairs: tuple[PostPair, ...] = opened.pairs
        self._lock = threading.RLock()
        self._sessions: dict[Path, Session] = {}
        self._findings: dict[Path, list[Finding]] = {}
        self._found: dict[Path, int] = {}
        self._shown: dict[Path, list[Finding]] = {}
        self._marked: set[Path] = set()
        self.filter = Filter()

    def busy(self) -> AbstractContextManager[bool]:
        """Hold the engine; wait while another thread checks a post."""
        return self._lock

    def begin(self, pair: PostPair) -> Session:
        """Read and check a pair from disk, with what is kept of it from before."""
        with self._lock:
            return Session(self.opened.engine, self.opened.engine.review(pair), self.opened.journal)

    def take(self, session: Session) -> bool:
        """Put a session in the place of an earlier one, unless changes were made in that one since."""
        path = session.review.pair.target
        known = self._sessions.get(path)
        if known is not None and known.is_unwritten and known.history != session.found:
            return False
        self._sessions[path] = session
        self._found[path] = len(session.review.findings)
        self.recount(path)
        return True

    def reopen(self, opened: Opened) -> None:
        """Take the pairs of a new look at the site; posts with unwritten changes stay, found or not."""
        self.opened = opened
        unwritten = {pair.target: pair for pair in self.pairs if self.is_unwritten(pair.target)}
        found = {pair.target for pair in opened.pairs}
        self.pairs = (*opened.pairs, *(pair for path, pair in unwritten.items() if path not in found))
        self._sessions = {path: self._sessions[path] for path in unwritten}
        self._findings = {path: self._findings[path] for path in unwritten}
        self._shown = {path: self._shown[path] for path in unwritten}

    def session(self, path: Path) -> Session | None:
        """Give the session of a target, or None where it is not checked yet."""
        return self._sessions.get(path)

    def recount(self, path: Path) -> list[Finding]:
        """Ask the session for its open findings again, and give those that are shown."""
        session = self._sessions.get(path)
        self._findings[path] = session.findings if session else []
        self._shown[path] = [finding for finding in self._findings[path] if self.filter.shows(finding)]
        if session and is_reviewed(self.opened.journal, session.review):
            self._marked.add(path)
        else:
            self._marked.discard(path)
        return self._shown[path]

    def filter_by(self, choice: Filter) -> None:
        """Show, in every post, the findings that a filter lets pass."""
        self.filter = choice
        for path, found in self._findings.items():
            self._shown[path] = [finding for finding in found if choice.shows(finding)]

    def shown(self, path: Path) -> list[Finding]:
        """Give the open findings of a target that the filter lets pass."""
        return self._shown.get(path, [])

    def all_findings(self) -> Iterator[Finding]:
        """Give the open findings of all posts, hidden ones too."""
        return chain.from_iterable(self._findings.values())

    def findings(self, path: Path) -> list[Finding] | None:
        """Give the open findings of a target, or None where it is not checked yet."""
        return self._findings.get(path)

    def standing(self, path: Path) -> Standing | None:
        """Give the open findings of a target by severity, or None where it is not checked yet."""
        found = self._findings.get(path)
        if found is None:
            return None
        return standing_of(found, self._found.get(path, len(found)), is_marked=path in self._marked)

    def is_reviewed(self, path: Path) -> bool:
        """Tell whether somebody has marked the post, as it stands in memory, reviewed."""
        return path in self._marked

    def mark_reviewed(self, path: Path) -> Outcome:
        """Mark a post reviewed, or take the mark back where it has one."""
        session = self._sessions.get(path)
        if session is None:
            return Refused("it is not checked yet")
        outcome = mark_reviewed(self.opened.journal, session.review, is_done=path not in self._marked)
        self.recount(path)
        return outcome

    def groups(self) -> list[Group]:
        """Give the causes of all open findings, the most frequent first."""
        sessions = [self._sessions.get(pair.target) for pair in self.pairs]
        known = [session.review for session in sessions if session]
        return group_by_cause((review, self._findings.get(review.pair.target, ())) for review in known)

    def is_readable(self, path: Path) -> bool:
        """Tell whether the pair was read; true also for one that waits."""
        session = self._sessions.get(path)
        return session is None or session.review.target is not None

    def is_unwritten(self, path: Path) -> bool:
        """Tell whether the target has changes that are in memory only."""
        session = self._sessions.get(path)
        return session is not None and session.is_unwritten

    @property
    def unwritten(self) -> list[Path]:
        """Give the targets with unwritten changes."""
        return [pair.target for pair in self.pairs if self.is_unwritten(pair.target)]

    def write(self, paths: Sequence[Path]) -> dict[Path, Outcome]:
        """Write targets to disk, each by itself."""
        with self._lock:
            sessions = [(path, self._sessions.get(path)) for path in paths]
            return {path: s.write() if s else Refused("it is not checked yet") for path, s in sessions}

    def discard(self) -> None:
        """Give up what is unwritten in all posts."""
        with self._lock:
            for path in self.unwritten:
                self._sessions[path].discard()

    def like(self, path: Path, finding: Finding, fix: Fix | None) -> list[Like]:
        """Give every open finding of the site with the cause of this one and a fix, this one first."""
        session = self._sessions.get(path)
        if session is None:
            return []
        cause = cause_of(session.review, finding)
        order = sorted(self.pairs, key=lambda pair: pair.target != path)
        alike = [
            Like(known.review, other, chosen)
            for pair in order
            if (known := self._sessions.get(pair.target)) is not None
            for other in self._findings.get(pair.target, ())
            if cause_of(known.review, other) == cause
            and (chosen := fix if other == finding and fix else fix_like(other, fix)) is not None
        ]
        return sorted(alike, key=lambda like: (like.review.pair.target != path, like.finding != finding))

    def accept_all(self, likes: Sequence[Like]) -> Outcome:
        """Apply fixes in several posts as one action."""
        by_path: dict[Path, list[Choice]] = defaultdict(list)
        for like in likes:
            by_path[like.review.pair.target].append((like.finding, like.fix))
        bulk = uuid4().hex if len(by_path) > 1 else ""
        count, reasons = 0, list[str]()
        with self._lock:
            for path, choices in by_path.items():
                accepted, refused = self._sessions[path].accept_all(choices, bulk)
                count += accepted
                reasons += refused
                self.recount(path)
        if not count:
            return Refused("; ".join(dict.fromkeys(reasons)) or "nothing was chosen")
        rest = f"; {len(reasons)} refused: {reasons[0]}" if reasons else ""
        posts = f" in {len(by_path)} posts" if len(by_path) > 1 else ""
        return Done(f"accepted {count}{posts}{rest}")

    def undo(self, path: Path) -> Outcome:
        """Take the last action on a post back; one that changed several posts is taken back in all."""
        return self._together(path, Session.undo, lambda session: session.last_bulk)

    def redo(self, path: Path) -> Outcome:
        """Do what was undone last in a post again, in all posts that it had changed."""
        return self._together(path, Session.redo, lambda session: session.next_bulk)

    def _together(
        self, path: Path, act: Callable[[Session], Outcome], bulk_of: Callable[[Session], str]
    ) -> Outcome:
        """Act on a post, and on every other post whose turn is the same bulk."""
        session = self._sessions.get(path)
        if session is None:
            return Refused("it is not checked yet")
        bulk = bulk_of(session)
        if bulk and any(pair.target not in self._sessions for pair in self.pairs):
            return Refused(
                "that action was on several posts, not all of which are checked yet; try again then"
            )
        others = [known for known in self._sessions.values() if bulk and bulk_of(known) == bulk]
        with self._lock:
            outcomes = [act(known) for known in others or [session]]
            for known in others or [session]:
                self.recount(known.review.pair.target)
        refused = next((outcome for outcome in outcomes if isinstance(outcome, Refused)), None)
        if refused is not None:
            return refused
        if len(outcomes) == 1:
            return outcomes[0]
        return Done(f"{_message(outcomes[0])}, in {len(outcomes)} posts")

    def next_open(self, after: Path | None) -> PostPair | None:
        """Give the next other pair with findings to be shown and no mark, going round at the end, or None."""
        at = next((n for n, pair in enumerate(self.pairs) if pair.target == after), -1)
        order = [*self.pairs[at + 1 :], *self.pairs[: max(at, 0)]]
        return next((pair for pair in order if self._waits(pair.target)), None)

    def _is_done(self, path: Path, found: list[Finding] | None) -> bool:
        return path in self._marked or (found == [] and self.is_readable(path))

    def _waits(self, path: Path) -> bool:
        return bool(self._shown.get(path)) and path not in self._marked

    def totals(self) -> Totals:
        """Count for the status line."""
        counts = [(pair.target, self._findings.get(pair.target)) for pair in self.pairs]
        return Totals(
            posts=len(self.pairs),
            checked=sum(found is not None for _, found in counts),
            reviewed=sum(self._is_done(path, found) for path, found in counts),
            findings=sum(len(found or ()) for _, found in counts),
            unwritten=len(self.unwritten),
            hidden=sum(map(len, self._findings.values())) - sum(map(len, self._shown.values())),
        )


def _message(outcome: Outcome) -> str:
    return outcome.message if isinstance(outcome, Done) else outcome.reason


def short_names(root: Path, pairs: Sequence[PostPair]) -> dict[Path, str]:
    """Give each target its path less what all share, index files, languages and endings."""
    parts = {pair.target: _parts(root, pair) for pair in pairs}
    folders = [names[:-1] for names in parts.values()]
    common = 0
    while folders and all(len(names) > common and names[common] == folders[0][common] for names in folders):
        common += 1
    return {path: "/".join(names[common:]) for path, names in parts.items()}


def _parts(root: Path, pair: PostPair) -> list[str]:
    path = pair.target
    relative = (
        path.resolve().relative_to(root.resolve()) if path.resolve().is_relative_to(root.resolve()) else path
    )
    stem = relative.stem.removesuffix(f".{pair.target_language}")
    folders = [part for part in relative.parts[:-1] if part != pair.target_language]
    return folders if stem in {"index", "_index"} and folders else [*folders, stem]
