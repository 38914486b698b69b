"""Reading TBX of either version and either style, as exact as the file allows.

A category is the ``type`` of an element (TBX 2, and version 3 in DCA style) or the name of the element (DCT
style); everything else is the same. In files of other programs white space is layout and is folded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from postedit.model import Problem
from postedit.terms.entry import Status
from postedit.terms.formats import tbx_notes
from postedit.terms.formats.base import Loss, Taken
from postedit.terms.formats.draft import EntryDraft, SectionDraft, finished
from postedit.terms.formats.ids import Names, is_id, slug
from postedit.terms.formats.languages import base_of, is_code, region_of
from postedit.terms.formats.tbx_items import LANGUAGES, TERMS, Items
from postedit.terms.formats.vocabulary import gender_of, number_of, status_of, switch_of
from postedit.terms.formats.xml_tree import Node, stream

if TYPE_CHECKING:
    from postedit.terms.formats.base import Request

_CONCEPTS = frozenset({"conceptEntry", "termEntry"})
_NOTES = frozenset({"note", "usageNote", "Usage note", "usage note"})
_NAMES = {"propernoun": "name", "proper noun": "name"}


def read(data: bytes, request: Request) -> Taken:
    """Give the entries of a TBX file."""
    reader = _Reader(request)
    root = stream(data, request.path, _CONCEPTS, reader.take)
    if isinstance(root, Problem):
        return Taken(problems=(root,))
    if root.name not in ("tbx", "martif"):
        what = f"is not TBX: its root element is <{root.name}>, not <tbx> or <martif>"
        return Taken(problems=(Problem(request.path, what, root.line),))
    lost = [Loss(what, count) for what, count in reader.items.lost.items()]
    return finished(reader.drafts, request, *lost, given_ids=reader.items.ours)


class _Reader:
    def __init__(self, request: Request) -> None:
        self.source = request.source
        self.names = Names()
        self.items = Items()
        self.drafts: list[EntryDraft] = []

    def take(self, root: Node, node: Node) -> None:
        """Take a concept; the header has been read before the first."""
        if not self.drafts:
            self.items.look_at(root)
        self.drafts.append(self.concept(node))

    def concept(self, node: Node) -> EntryDraft:
        draft = EntryDraft("", node.line)
        loose = self._concept_items(node, draft)
        sections = [*node.named(*LANGUAGES)]
        codes = [section.attributes.get("xml:lang", "") for section in sections]
        for section, code in zip(sections, codes, strict=True):
            self._language(section, code, region_of(code, codes), draft)
        main = self.source if self.source in draft.sections else next(iter(draft.sections), self.source)
        for note in loose:
            draft.section(main).add_note(note)
        draft.id = self._identify(node.attributes.get("id", ""), draft, main)
        return draft

    def _identify(self, given: str, draft: EntryDraft, main: str) -> str:
        """Give the id of an entry; other programs mostly number theirs, so the term makes a better one."""
        if self.items.ours and is_id(given.removeprefix("_")):
            return self.names.unique(given.removeprefix("_"))
        terms = draft.sections[main].renderings if main in draft.sections else {}
        return self.names.unique(slug(next(iter(terms), given or "entry")))

    def _concept_items(self, node: Node, draft: EntryDraft) -> list[str]:
        """Take what stands above the languages; give the notes, which belong to none."""
        notes = []
        for category, text in self.items.of(node):
            if category == "subjectField":
                self._set(draft, category, domain=text)
            elif category == "definition":
                self._set(draft, category, definition=text)
            elif category == "source":
                draft.section(self.source).set(origin=text)
            elif category not in _NOTES:
                self.items.lost[category] += 1
            elif not self._take_entry_note(text, draft):
                notes.append(text)
        return notes

    def _take_entry_note(self, text: str, draft: EntryDraft) -> bool:
        said = tbx_notes.said(text, tbx_notes.EntryNote)
        if said is None:
            return False
        values = msgspec.structs.asdict(said)
        for language, silent in values.pop("sections").items():
            tbx_notes.fill(draft.section(language), silent)
        draft.set(**values)
        return True

    def _language(self, node: Node, code: str, region: str, draft: EntryDraft) -> None:
        if not is_code(code):
            self.items.lost["languages without a code"] += 1
            return
        if region:
            self._regional(node, region, draft.section(base_of(code)))
            return
        if "-" in code or "_" in code:
            self.items.lost[f"region of {code}"] += 1
        section = draft.section(base_of(code))
        for category, text in self.items.of(node):
            self._take(category, text, section, draft)
        for term in node.named(*TERMS):
            self._term(term, section, draft)

    def _regional(self, node: Node, region: str, section: SectionDraft) -> None:
        terms = [self.items.clean(term.text) for term in node.below("term")]
        section.values["regions"] = (*section.values.get("regions", ()), (region, tuple(terms)))

    def _take(self, category: str, text: str, section: SectionDraft, draft: EntryDraft) -> None:
        """Take what is said of a language, on its own level or with one of its terms."""
        if category == "context":
            self._set(section, category, example=text)
        elif category == "source":
            self._set(section, category, origin=text)
        elif category == "definition":
            self._set(draft, category, definition=text)
        elif category == "partOfSpeech":
            section.set(pos="" if text == "other" else _NAMES.get(text.casefold(), text))
        elif category == "translationNote":
            draft.set(do_not_translate=switch_of(text) is False)
        elif category not in _NOTES:
            self.items.lost[category] += 1
        elif (said := tbx_notes.said(text, tbx_notes.SectionNote)) is not None:
            tbx_notes.fill(section, said)
        else:
            section.add_note(text)

    def _term(self, node: Node, section: SectionDraft, draft: EntryDraft) -> None:
        term = next(node.below("term"), None)
        if term is None:
            return
        status: Status | None = None
        values: dict[str, Any] = {}
        notes: list[str] = []
        for category, text in self.items.of(node):
            if category in ("administrativeStatus", "normativeAuthorization"):
                status = status_of(text)
            elif category == "grammaticalGender":
                values["gender"] = gender_of(text)
            elif category == "grammaticalNumber":
                values["number"] = number_of(text)
            elif category in _NOTES:
                said = tbx_notes.said(text, tbx_notes.TermNote)
                values |= {} if said is None else tbx_notes.filled(said)
                notes += [text] if said is None else []
            elif category != "termType":
                self._take(category, text, section, draft)
        if notes:
            values["note"] = "\n".join(notes)
        section.add(self.items.clean(term.text), status or section.next_status(), **values)

    def _set(self, draft: EntryDraft | SectionDraft, what: str, **value: str) -> None:
        """Set a value of which an entry has one; a second one is counted as lost."""
        name = next(iter(value))
        if name in draft.values and draft.values[name] != value[name]:
            self.items.lost[f"further {what}"] += 1
        draft.set(**value)
