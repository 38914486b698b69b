"""An import carried out on the text of a term base: entries appended, known ones changed key by key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from postedit.model import Edit, Problem, Refused, apply_edits
from postedit.terms.entry import LanguageSection, Status
from postedit.terms.formats.merge import Skip
from postedit.terms.keeping.changes import Change, Deed, changed
from postedit.terms.keeping.document import plain
from postedit.terms.keeping.storing import one_entry
from postedit.terms.keeping.writing import entry_text, rendering_value, toml

if TYPE_CHECKING:
    from collections.abc import Iterator

    from postedit.model import Span
    from postedit.terms.entry import Entry
    from postedit.terms.formats.merge import Plan
    from postedit.terms.keeping.document import Document

_ENTRY_KEYS = (
    *("kind", "severity", "definition", "domain", "case_sensitive", "do_not_translate", "exceptions"),
    *("where", "paths"),
)
_SECTION_KEYS = (
    *("pos", "note", "example", "origin", "exceptions", "regions"),
    *("severity", "do_not_translate", "case_sensitive"),
)


class Grown(msgspec.Struct, frozen=True):
    """The new text of a term base, and the entries that could not be changed."""

    text: str
    skipped: tuple[Skip, ...] = ()


def grown(document: Document, plan: Plan) -> Grown:
    """Give the text of a term base after an import; comments and the order of what is there stay."""
    text = document.text
    spans = dict(zip(document.ids, document.spans, strict=True))
    edits: list[Edit] = []
    skipped: list[Skip] = []
    for old, new in plan.merged:
        edit = _edit(text or "", spans[old.id], old, new)
        if isinstance(edit, Refused):
            skipped.append(Skip(new, edit.reason))
        else:
            edits.append(edit)
    if edits:
        text = apply_edits(text or "", tuple(edits))
    if plan.added:
        # One call with all of them: each call copies the whole text.
        added = "\n".join(entry_text(entry) for entry in plan.added)
        text = msgspec.structs.replace(document, text=text).appended(added)
    return Grown(text or "", tuple(skipped))


def _edit(text: str, span: Span, old: Entry, new: Entry) -> Edit | Refused:
    """Change what differs and nothing else, and prove it by reading the result."""
    toml_text = plain(span.of(text))
    for change in _changes(old, new):
        outcome = changed(toml_text, change)
        if isinstance(outcome, Refused):
            return outcome
        toml_text = outcome
    found = one_entry(toml_text)
    if isinstance(found, Problem):
        return Refused(found.message)
    if found != msgspec.structs.replace(new, path=found.path, line=found.line):
        return Refused("its TOML cannot be changed key by key; edit it by hand")
    newline = "\r\n" if "\r\n" in text else "\n"
    return Edit(span.start, span.end, (toml_text.rstrip("\n") + "\n").replace("\n", newline))


def _changes(old: Entry, new: Entry) -> Iterator[Change]:
    for key in _ENTRY_KEYS:
        before, after = getattr(old, key), getattr(new, key)
        if before != after:
            yield Change(Deed.SET, "", key, _value(after))
    for language, section in new.languages.items():
        yield from _section_changes(language, old.section(language), section)


def _section_changes(language: str, old: LanguageSection, new: LanguageSection) -> Iterator[Change]:
    for status in Status:
        before, after = old.having(status), new.having(status)
        if after and before != after:
            values = ", ".join(rendering_value(one) for one in after)
            yield Change(Deed.SET, language, status.value, f"[{values}]")
        elif before and not after:
            yield Change(Deed.DROP, language, status.value)
    for key in _SECTION_KEYS:
        before, after = getattr(old, key), getattr(new, key)
        if before != after:
            yield Change(Deed.SET, language, key, _value(dict(after) if key == "regions" else after))


def _value(value: Any) -> str:
    """Give a value as a person would type it: a string as it is, anything else as TOML."""
    return str(value) if isinstance(value, str) else toml(value)
