"""From a candidate that a reviewer accepts to an entry."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from postedit.terms.entry import Entry, Kind, LanguageSection, Level, Rendering, Status

if TYPE_CHECKING:
    from collections.abc import Container

    from postedit.terms.keeping.mining.candidate import Candidate

ORIGIN = "mined from this site"


def entry_for(candidate: Candidate, taken: Container[str], chosen: int | None = None) -> Entry:
    """Give the entry that a candidate becomes.

    A name stays untranslated, and its other renderings are deprecated. A term prefers its commonest
    rendering and admits the others; where the reviewer has chosen one, that is preferred and the others
    are deprecated.

    Args:
        candidate: what was mined.
        taken: identifiers that other entries have.
        chosen: which of ``candidate.renderings`` to prefer, from 0.
    """
    is_name = candidate.kind is Kind.NAME
    source = LanguageSection(
        renderings=(Rendering(candidate.term, Status.PREFERRED),), case_sensitive=is_name or None
    )
    target = _name_section(candidate) if is_name else _term_section(candidate, chosen)
    return Entry(
        id=identifier_for(candidate.term, taken),
        kind=candidate.kind,
        severity=Level.ERROR,
        languages={candidate.source: source, candidate.target: target},
        do_not_translate=is_name,
    )


def _name_section(candidate: Candidate) -> LanguageSection:
    changed = [one for one in candidate.renderings if one.casefold() != candidate.term.casefold()]
    return LanguageSection(
        renderings=(
            Rendering(candidate.term, Status.PREFERRED),
            *(Rendering(one, Status.DEPRECATED) for one in changed),
        ),
        origin=ORIGIN,
    )


def _term_section(candidate: Candidate, chosen: int | None) -> LanguageSection:
    preferred = candidate.renderings[chosen or 0]
    status = Status.ADMITTED if chosen is None else Status.DEPRECATED
    others = [one for one in candidate.renderings if one != preferred]
    return LanguageSection(
        renderings=(
            Rendering(preferred, Status.PREFERRED),
            *(Rendering(one, status) for one in others),
        ),
        origin=ORIGIN,
    )


def identifier_for(term: str, taken: Container[str]) -> str:
    """Give an identifier in kebab-case made of a term's letters, numbered where it is taken."""
    plain = unicodedata.normalize("NFKD", term.casefold()).encode("ascii", "ignore").decode()
    base = re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "entry"
    number, name = 1, base
    while name in taken:
        number += 1
        name = f"{base}-{number}"
    return name
