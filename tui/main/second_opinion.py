"""Asking the engines for a fresh rendering, and for the way back."""

from __future__ import annotations

import os
from functools import partial

from postedit.model import Refused
from postedit.mt import Settings, Translator, every_engine
from postedit.mt.masking import Masked
from postedit.mt.renderings import Rendering, hidden, rendering
from postedit.mt.settings import NOT_CONFIGURED
from postedit.post.plain import plain
from tui.main.editing import EditingScreen
from tui.passage import Passage, Taken, passage_of
from tui.reading import Reading
from tui.screens.asking import Asked
from tui.screens.renderings import RenderingsScreen
from tui.screens.way_back import WayBackScreen

_SET_UP = (
    "no machine translation is configured: name one as engine in the settings' table mt, or in "
    "POSTEDIT_MT_BACKEND; docs/engines.md tells how"
)


class SecondOpinionScreen(EditingScreen):
    """The main screen with the keys that ask machine translations, where some are configured."""

    async def action_renderings(self) -> None:
        """Show how the engines render the passage, and take one as the edit."""
        found = self._found("renderings")
        if found is None or self.workspace is None:
            return
        reading, passage = found
        session, review = reading.session, reading.session.review
        if review.source is None:
            return
        languages = (review.pair.source_language, review.pair.target_language)
        matcher = self.workspace.opened.engine.matcher(review.pair)
        text = await self.in_thread(hidden, review.source, passage.source, matcher, languages[1])
        finding = reading.finding

        async def chosen(taken: Taken | None) -> None:
            if taken is None:
                return
            if taken.in_editor:
                source = passage.source.of(review.source.text) if review.source else ""
                self.open_editor(source, passage.target, taken.text, passage.before)
                return
            outcome = await self.in_thread(session.edit, passage.target, passage.before + taken.text, finding)
            if self.tell(outcome, quietly=True):
                self.settle(finding, passage.target.start)

        asked = self._asked(text, *languages)
        self.app.push_screen(RenderingsScreen(asked, passage.target.of(session.text)), chosen)

    def action_way_back(self) -> None:
        """Show the translation as the engines translate it back, beside the source."""
        found = self._found("way_back")
        if found is None:
            return
        reading, passage = found
        review = reading.session.review
        if review.source is None or review.target is None:
            return
        if not passage.target:
            self.say("nothing of the translation stands here", "warning")
            return
        pair = review.pair
        text = Masked(plain(review.target, passage.target).text)
        source = plain(review.source, passage.source).text
        asked = self._asked(text, pair.target_language, pair.source_language)
        self.app.push_screen(WayBackScreen(asked, source, pair.source_language))

    def _found(self, action: str) -> tuple[Reading, Passage] | None:
        """Give the open pair and the passage to ask about; say why where there is none or nobody to ask."""
        if self.is_hindered(action) or self.reading is None:
            return None
        passage = passage_of(self.reading)
        if isinstance(passage, Refused):
            self.say(passage.reason, "warning")
            return None
        engines = self._engines()
        if all(isinstance(engine, Refused) for engine in engines):
            reasons = [engine.reason for engine in engines if isinstance(engine, Refused)]
            self.say(_SET_UP if reasons == [NOT_CONFIGURED] else "; ".join(reasons), "warning")
            return None
        return self.reading, passage

    def _engines(self) -> tuple[Settings | Refused, ...]:
        table = self.workspace.opened.site.settings.mt if self.workspace else None
        return every_engine(os.environ, table) if table else every_engine(os.environ)

    def _asked(self, text: Masked, source: str, target: str) -> list[Asked]:
        return [
            Asked("—", partial(Rendering, "", engine.reason))
            if isinstance(engine, Refused)
            else Asked(engine.backend, partial(rendering, Translator(engine, source, target), text))
            for engine in self._engines()
        ]
