"""The pairs under review for as long as the application runs, with findings and sessions. No screen."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from postedit.model import Finding, Outcome, Problem, Refused
from postedit.post import read_text
from postedit.review.checked import Checked, checked, recalled, text_name
from postedit.review.histories import Histories
from postedit.review.history import History
from postedit.review.session import Session
from postedit.site import PostPair
from tui.found import Found, Totals
from tui.opened import Extent, Opened
from tui.progress import Progress

_HELD = 32
"""Sessions that are kept although nothing was done in them: those that were open last."""


class Workspace(Found):
    """Pairs by their targets: of each what was found, and of some the session.

    A session holds both posts, which for a whole site would be more than a machine has room for. So one is
    made when a post is opened or changed, and let go of when others were open since; what is unwritten in it,
    and what can be undone, stays on disk. Who changes a session holds ``busy``, for there are threads; who
    takes one or lets go of some, which the screen's thread does, too, never waits for the engine.
    """

    def __init__(self, opened: Opened) -> None:
        super().__init__(opened.journal)
        self._lock = threading.RLock()
        self._taking = threading.RLock()
        self._held: dict[Path, Session] = {}
        self._put_away: set[Path] = set()
        self._on_screen: Path | None = None
        self._take_pairs(opened, opened.pairs)

    def _take_pairs(self, opened: Opened, pairs: tuple[PostPair, ...]) -> None:
        self.opened = opened
        self.pairs = pairs
        self.index = {pair.target: number for number, pair in enumerate(pairs)}

    def busy(self) -> AbstractContextManager[bool]:
        """Hold the engine; wait while another thread checks a post."""
        return self._lock

    def reopen(self, opened: Opened) -> None:
        """Take the pairs of a new look at the site; posts with unwritten changes stay, found or not.

        With the same tools as before, so does what is known of pairs that are as they were.
        """
        unwritten = set(self.unwritten)
        found = {pair.target: pair for pair in opened.pairs}
        gone = [pair for path in unwritten if path not in found and (pair := self.pair(path))]
        same = opened.engine is self.opened.engine
        kept = unwritten | {p.target for p in self.pairs if same and found.get(p.target) == p}
        self._take_pairs(opened, (*opened.pairs, *gone))
        self._held = {path: session for path, session in self._held.items() if path in kept}
        self.start_again(opened.journal, kept)

    def pair(self, path: Path) -> PostPair | None:
        """Give the pair of a target."""
        number = self.index.get(path)
        return None if number is None else self.pairs[number]

    def check(self, pair: PostPair) -> Checked:
        """Read and check a pair from disk."""
        with self._lock:
            return checked(self.opened.engine.review(pair), self.opened.journal.inside(pair.target))

    def take(self, path: Path, found: Checked) -> bool:
        """Take what was found in a pair; give False where its session knows better."""
        if path in self._held or path in self._put_away or path not in self.index:
            return False
        self.know(path, found)
        return True

    def begin(self, pair: PostPair, *, anew: bool = False) -> Session:
        """Read a pair from disk to work on it, with what is kept of it from before.

        It is checked unless its findings are known; ``anew`` has it checked in any case.
        """
        engine = self.opened.engine
        with self._lock:
            known = None if anew else self.checked(pair.target)
            review = recalled(engine, pair, known) if known else None
            session = Session(engine, review or engine.review(pair), self.opened.journal)
            if review is not None and known is not None:
                session.recall(review, known)
            return session

    def take_session(self, session: Session) -> bool:
        """Put a session in the place of an earlier one, unless something was done in that one since."""
        path = session.review.pair.target
        with self._taking:
            if self._is_overtaken(session):
                return False
            self._held.pop(path, None)
            self._held[path] = session
            if session.review.target is not None:
                self._put_away.discard(path)
            self.know(path, session.checked)
            self._let_go()
        return True

    def _is_overtaken(self, session: Session) -> bool:
        """Tell whether more is known of a post than its session began with."""
        path = session.review.pair.target
        known = self._held.get(path)
        if known is None:
            kept = self.kept(path) if session.review.target is not None else None
            return isinstance(kept, History) and kept != session.found
        is_used = known.is_unwritten or known.can_undo or known.can_redo
        return is_used and known.history not in (session.found, session.history)

    def session(self, path: Path) -> Session | None:
        """Give the session of a target, or None where none is held."""
        return self._held.get(path)

    def hold(self, path: Path) -> Session | None:
        """Give the session of a target, made from its files where none is held; None where no pair has it."""
        pair = self.pair(path)
        if pair is None:
            return None
        with self._lock:
            session = self._held.get(path)
            if session is None:
                session = self.begin(pair)
                self.take_session(session)
            else:
                with self._taking:
                    self._held[path] = self._held.pop(path, session)
                self._let_go()
        return session

    @property
    def on_screen(self) -> Path | None:
        """Give the target that is shown; of others, less is held."""
        return self._on_screen

    @on_screen.setter
    def on_screen(self, path: Path) -> None:
        before = self._held.get(self._on_screen) if self._on_screen and self._on_screen != path else None
        if before is not None:
            before.forget()
        self._on_screen = path

    def _let_go(self, most: int | None = None) -> None:
        """Let go of idle sessions, save the one on the screen; their changes are kept on disk."""
        with self._taking:
            idle = [path for path in self._held if path != self.on_screen]
            for path in idle[: max(0, len(idle) - (_HELD if most is None else most))]:
                if self._held[path].is_unwritten:
                    self._put_away.add(path)
                del self._held[path]

    def let_go(self) -> None:
        """Let go of all sessions but the one on the screen."""
        self._let_go(0)

    def kept(self, path: Path) -> History | Problem | None:
        """Give what is kept on disk of a target that no session is held of."""
        journal = self.opened.journal
        return Histories(journal.root).find(journal.inside(path))

    def with_unwritten(self, pairs: Iterable[PostPair]) -> list[PostPair]:
        """Give the pairs of which changes are kept that were never written, or something that is damaged.

        Those with a session that has the present tools need none.
        """
        if Histories(self.opened.journal.root).is_empty:
            return []
        current = {
            path
            for path, one in tuple(self._held.items())
            if one.is_checked_by(self.opened.engine) and one.review.pair == self.pair(path)
        }
        known = [(pair, self.kept(pair.target)) for pair in pairs if pair.target not in current]
        return [pair for pair, kept in known if isinstance(kept, Problem) or (kept and kept.is_unwritten)]

    def recount(self, path: Path) -> list[Finding]:
        """Look again which findings of a target are open, and give those that are shown."""
        session = self._held.get(path)
        found = session.checked if session else self.checked(path)
        if found is not None:
            self.know(path, found)
        return self.shown(path)

    def recount_all(self) -> None:
        """Look again everywhere: a verdict on one finding may hold for many."""
        for path in tuple(self._checked):
            self.recount(path)

    def text(self, path: Path) -> str | None:
        """Give a target's text as its findings know it; None where the file has changed since."""
        session, found = self._held.get(path), self.checked(path)
        if session is not None:
            return session.text
        kept = self.kept(path) if path in self._put_away else None
        text = kept.text if isinstance(kept, History) else read_text(path)
        return text if isinstance(text, str) and found and text_name(text) == found.text else None

    def mark_reviewed(self, path: Path) -> Outcome:
        """Mark a post reviewed, or take the mark back where it has one."""
        session = self._held.get(path)
        if session is None:
            return Refused("it is not checked yet")
        outcome = session.mark_reviewed(is_done=not self.is_reviewed(path))
        self.recount(path)
        return outcome

    def is_unwritten(self, path: Path) -> bool:
        """Tell whether the target has changes that are in memory only."""
        session = self._held.get(path)
        return self.is_put_away(path) or (session is not None and session.is_unwritten)

    def is_put_away(self, path: Path) -> bool:
        """Tell whether the target has unwritten changes that are on disk only, with no session."""
        return path in self._put_away

    @property
    def unwritten(self) -> list[Path]:
        """Give the targets with unwritten changes, in the order of the pairs."""
        changed = {path for path, session in tuple(self._held.items()) if session.is_unwritten}
        changed |= self._put_away
        return sorted(changed, key=lambda path: self.index.get(path, len(self.index)))

    def write(self, paths: Sequence[Path], progress: Progress | None = None) -> dict[Path, Outcome]:
        """Write targets to disk, each by itself, until somebody stops it."""
        outcomes: dict[Path, Outcome] = {}
        for path in (progress or Progress()).through(paths):
            with self._lock:
                session = self.hold(path) if self.is_unwritten(path) else None
                outcomes[path] = session.write() if session else Refused("nothing to write")
        return outcomes

    def discard(self) -> dict[Path, str]:
        """Give up what is unwritten in all posts; give those that refused, with the reason."""
        refused: dict[Path, str] = {}
        with self._lock:
            for path in self.unwritten:
                session = self.hold(path)
                outcome = session.discard() if session is not None else None
                if isinstance(outcome, Refused):
                    refused[path] = outcome.reason
                self.recount(path)
        return refused

    def next_open(self, after: Path | None) -> PostPair | None:
        """Give the next other pair with findings to be shown and no mark, going round at the end, or None."""
        at = self.index.get(after, -1) if after else -1
        order = (*self.pairs[at + 1 :], *self.pairs[: max(at, 0)])
        return next((pair for pair in order if self.waits(pair.target)), None)

    def totals(self) -> Totals:
        """Count for the status line."""
        return self.count(len(self.pairs), len(self.unwritten), is_partial=self.opened.extent is Extent.SOME)
