"""Writing TBX: what versions 2 and 3 have in common; each says how its elements are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from postedit.terms.entry import Gender, Status
from postedit.terms.formats import tbx_notes
from postedit.terms.formats.base import Written, tally
from postedit.terms.formats.fields import Loss
from postedit.terms.formats.safe_xml import escape
from postedit.terms.formats.vocabulary import GENDERS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from postedit.terms.entry import Entry, LanguageSection, Rendering
    from postedit.terms.formats.base import Request

STATUSES = {
    Status.PREFERRED: "preferredTerm-admn-sts",
    Status.ADMITTED: "admittedTerm-admn-sts",
    Status.DEPRECATED: "deprecatedTerm-admn-sts",
}
ORIGIN = "postedit"
"""How the header of a file of ours begins; only there are ids and white space taken as they are."""


class Style(msgspec.Struct, frozen=True):
    """How a version of TBX writes.

    ``item`` gives an element for a category and its escaped text. ``unusual`` adds what a version has
    beyond TBX-Basic to a source term that is not to be translated.
    """

    head: str
    foot: str
    concept: str
    language: str
    term: str
    item: Callable[[str, str], str]
    unusual: str = ""


def write(entries: Sequence[Entry], request: Request, style: Style) -> Written:
    """Give entries as TBX.

    What is lost are control characters, which XML cannot hold, and entries without a term.
    """
    writer = _Writer(style, request.source)
    head = style.head.format(language=writer.escape(request.source).replace('"', "&quot;"), origin=ORIGIN)
    named = [entry for entry in entries if any(one.renderings for one in entry.languages.values())]
    body = "".join(writer.concept(entry) for entry in named)
    lost = tally(
        Loss("control characters", writer.dropped), Loss("entries without a term", len(entries) - len(named))
    )
    return Written(f"{head}{body}{style.foot}".encode(), tuple(lost))


def xml_id(identifier: str) -> str:
    """Give an id as XML wants it: a name does not begin with a digit."""
    return f"_{identifier}" if identifier[0].isdigit() else identifier


class _Writer:
    def __init__(self, style: Style, source: str) -> None:
        self.style, self.source, self.dropped = style, source, 0

    def escape(self, text: str) -> str:
        escaped, left = escape(text)
        self.dropped += left
        return escaped

    def concept(self, entry: Entry) -> str:
        style = self.style
        sections = "".join(
            self._section(language, section, entry)
            for language, section in entry.languages.items()
            if section.renderings
        )
        items = [
            self._item("subjectField", entry.domain),
            self._item("definition", entry.definition),
            self._note(tbx_notes.note_of(tbx_notes.of_entry(entry))),
        ]
        body = "".join(f"        {item}\n" for item in items if item)
        return f'      <{style.concept} id="{xml_id(entry.id)}">\n{body}{sections}      </{style.concept}>\n'

    def _section(self, language: str, section: LanguageSection, entry: Entry) -> str:
        style = self.style
        items = [
            self._item("source", section.origin),
            self._note(tbx_notes.visible(section.note)),
            self._note(tbx_notes.note_of(tbx_notes.of_section(section))),
        ]
        body = "".join(f"          {item}\n" for item in items if item)
        stays = style.unusual if entry.do_not_translate and language == self.source else ""
        terms = "".join(
            self._term(one, section, stays, example=section.example if place == 0 else "")
            for place, one in enumerate(section.renderings)
        )
        return f'        <{style.language} xml:lang="{language}">\n{body}{terms}        </{style.language}>\n'

    def _term(self, rendering: Rendering, section: LanguageSection, stays: str, *, example: str) -> str:
        lines = "".join(
            f"            {item}\n" for item in self._term_items(rendering, section, stays, example)
        )
        name = self.style.term
        return f"          <{name}>\n{lines}          </{name}>\n"

    def _term_items(
        self, rendering: Rendering, section: LanguageSection, stays: str, example: str
    ) -> Iterator[str]:
        yield f"<term>{self.escape(rendering.term)}</term>"
        if section.pos:
            yield self.style.item("partOfSpeech", section.pos if section.pos in tbx_notes.POS else "other")
        yield self.style.item("administrativeStatus", STATUSES[rendering.status])
        if rendering.gender is not None:
            common = rendering.gender is Gender.COMMON
            yield self.style.item("grammaticalGender", "other" if common else GENDERS[rendering.gender])
        if stays and rendering.status is not Status.DEPRECATED:
            yield stays
        if example:
            yield self._item("context", example)
        for note in (
            tbx_notes.visible(rendering.note),
            tbx_notes.note_of(tbx_notes.of_rendering(rendering)),
        ):
            if note:
                yield self._note(note)

    def _item(self, category: str, text: str) -> str:
        return self.style.item(category, self.escape(text)) if text else ""

    def _note(self, text: str) -> str:
        return f"<note>{self.escape(text)}</note>" if text else ""
