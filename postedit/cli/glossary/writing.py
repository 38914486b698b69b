"""Writing new entries, and saying what is doubtful about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from postedit.cli.terminal import tell
from postedit.model import Outcome, Refused
from postedit.report.paths import shown_path
from postedit.terms import TermBase
from postedit.terms.keeping.lint import lint_entries
from postedit.terms.keeping.storing import store
from postedit.terms.keeping.writing import entry_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from postedit.cli.glossary.places import Glossary
    from postedit.terms import Entry
    from postedit.terms.keeping.document import Document


def written(document: Document, entries: Sequence[Entry], glossary: Glossary, source: str = "en") -> Outcome:
    """Append entries to a term base; tell on stderr where they went and what lint says of them."""
    path = shown_path(document.path)
    outcome = store(document, document.appended(*map(entry_text, entries)))
    if isinstance(outcome, Refused):
        return outcome
    tell(f"added {', '.join(entry.id for entry in entries)} to {path}")
    new = {entry.id: msgspec.structs.replace(entry, path=path) for entry in entries}
    for complaint in lint_entries(TermBase({**glossary.base.entries, **new}), new, source):
        tell(f"{complaint.rule}: {complaint.entry}: {complaint.message}")
    return outcome
