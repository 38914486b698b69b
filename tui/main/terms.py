"""Looking terms up, and amending the term base."""

from __future__ import annotations

from postedit.model import Outcome
from tui.amending import Amending
from tui.main.post_screen import PostScreen
from tui.screens.entry import EntryScreen
from tui.screens.terms import Amend, TermsScreen


class TermsKeysScreen(PostScreen):
    """The main screen with the key that shows the term base's entries for what is under the cursor."""

    async def action_terms(self) -> None:
        """Show the entries, and write what is amended; the posts are checked by it at once."""
        if self.is_hindered("terms") or self.reading is None or self.workspace is None:
            return
        opened, review = self.workspace.opened, self.reading.session.review
        row, finding = self.reading.current_row, self.reading.finding
        amending = Amending(opened.site, opened.engine, review)
        source = row.source.shown if row and row.source else None
        entries = await self.in_thread(amending.entries, source, finding)
        is_of_term = finding is not None and finding.category in {"term", "idiom", "name", "mistranslation"}
        form = finding.target.of(self.reading.session.text) if finding and is_of_term else ""
        words = source.of(review.source.text) if source and review.source else ""
        rendering = row.target.shown.of(self.reading.session.text) if row and row.target else ""

        async def chosen(amend: Amend | None) -> None:
            if amend is None:
                return
            if amend.entry is not None and amend.is_form:
                self._tell_saved(await self.in_thread(amending.admit, amend.entry, form))
                return
            title = "Amend an entry" if amend.entry else "Add an entry"
            text = amending.toml(amend.entry) if amend.entry else amending.blank(words, form or rendering)

            async def save(text: str) -> Outcome:
                return await self.in_thread(amending.save, text)

            self.app.push_screen(EntryScreen(title, text, save), self._tell_saved)

        languages = (review.pair.source_language, review.pair.target_language)
        self.app.push_screen(TermsScreen(entries, form, languages), chosen)

    def _tell_saved(self, outcome: Outcome | None) -> None:
        """Tell how it went, and have the site checked by the term base as it is now."""
        if outcome is not None and self.tell(outcome):
            self.run_worker(self.run_action("rescan"))
