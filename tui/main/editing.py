"""Changing a segment by hand."""

from __future__ import annotations

from functools import partial

from postedit.model import Span
from postedit.review.foresight import Foresight, foresee
from postedit.review.session import Session
from tui.completion import candidates
from tui.main.post_screen import PostScreen
from tui.rows import Row
from tui.screens.edit import Draft, EditScreen
from tui.workspace import Workspace


class EditingScreen(PostScreen):
    """The main screen with the key that lets one type."""

    def action_edit(self) -> None:
        """Open the segment in a field."""
        row = self.reading.current_row if self.reading else None
        if self.is_hindered("segment.edit") or self.workspace is None or self.reading is None:
            return
        if row is None or row.target is None:
            return
        self.open_editor(_source_text(self.reading.session, row), row.target.editable)

    def open_editor(self, source: str, span: Span, proposed: str = "", before: str = "") -> None:
        """Open a part of the translation in a field.

        Args:
            source: the text that it renders.
            span: the part.
            proposed: a text to begin with in its place, which the first undo takes away.
            before: what is put before the text that is kept.
        """
        if self.workspace is None or self.reading is None or self.reading.current_row is None:
            return
        session, finding, row = self.reading.session, self.reading.finding, self.reading.current_row

        async def edited(text: str | None) -> None:
            if text is None:
                return
            outcome = await self.in_thread(session.edit, span, before + text, finding)
            if self.tell(outcome, quietly=True):
                self.settle(finding, span.start)

        text = span.of(session.text)
        cursor = finding.target.start - span.start if finding else 0
        draft = Draft(
            source,
            text,
            finding,
            max(0, min(cursor, len(text))),
            partial(_foresee, self.workspace, session, span, before),
            partial(_candidates, self.workspace, session, row),
            proposed,
        )
        self.app.push_screen(EditScreen(draft), edited)


def _source_text(session: Session, row: Row) -> str:
    source = session.review.source
    return row.source.shown.of(source.text) if row.source and source else ""


def _foresee(workspace: Workspace, session: Session, span: Span, before: str, text: str) -> Foresight:
    with workspace.busy():
        return foresee(workspace.opened.engine, session.review, session.findings, span, before + text)


def _candidates(workspace: Workspace, session: Session, row: Row) -> list[str]:
    with workspace.busy():
        source = row.source.shown if row.source else None
        return candidates(workspace.opened.engine, session.review, source)
