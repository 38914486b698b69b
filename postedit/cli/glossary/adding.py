"""From what a person says of a new entry to the entry."""

from __future__ import annotations

from collections.abc import Container, Sequence
from enum import StrEnum
from typing import TypeVar

import click
import msgspec

from postedit.cli.failure import Failure
from postedit.cli.glossary.places import told
from postedit.model import Problem
from postedit.site.languages import language_of_tag
from postedit.terms import Entry, Gender, Kind, LanguageSection, Level, Rendering, Status
from postedit.terms.keeping.mining.accept import identifier_for
from postedit.terms.keeping.storing import one_entry
from postedit.terms.keeping.writing import entry_text

Value = TypeVar("Value", bound=StrEnum)


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """What was said of a new entry; words of a language as ``fr:words``."""

    identifier: str = ""
    kind: str = Kind.TERM.value
    term: Sequence[str] = ()
    preferred: Sequence[str] = ()
    admitted: Sequence[str] = ()
    deprecated: Sequence[str] = ()
    gender: Sequence[str] = ()
    note: Sequence[str] = ()
    definition: str = ""
    domain: str = ""
    severity: str = Level.ERROR.value
    case_sensitive: bool = False
    do_not_translate: bool = False

    @property
    def has_words(self) -> bool:
        """Tell whether any words of a language were said."""
        return bool(self.term or self.preferred or self.admitted or self.deprecated)


def entry_of(wish: Wish, taken: Container[str]) -> Entry:
    """Give the entry that was wished for; where no identifier was said, one that is not taken is made.

    Raises:
        UsageError: something is not written as it must be.
        Failure: the entry would not be valid.
    """
    terms = _by_language(wish.term, "--term")
    if not terms:
        raise click.UsageError('say what the source has, such as --term en:"office hours"')
    first = next(iter(terms.values()))[0]
    entry = Entry(
        id=wish.identifier or identifier_for(first, taken),
        kind=Kind(wish.kind),
        severity=Level(wish.severity),
        languages=_sections(wish, terms),
        definition=wish.definition,
        domain=wish.domain,
        case_sensitive=wish.case_sensitive,
        do_not_translate=wish.do_not_translate,
    )
    fault = one_entry(entry_text(entry))
    if isinstance(fault, Problem):
        raise Failure(told(fault).removeprefix(".:").removeprefix(f"{fault.line}: "))
    return entry


def _sections(wish: Wish, terms: dict[str, list[str]]) -> dict[str, LanguageSection]:
    """Give the section of each language; the first source term is the preferred one of its language."""
    renderings: dict[str, list[Rendering]] = {}
    for code, words in terms.items():
        first, *more = words
        others = [Rendering(word, Status.ADMITTED) for word in more]
        renderings[code] = [Rendering(first, Status.PREFERRED), *others]
    genders = _by_language(wish.gender, "--gender")
    for status in Status:
        for code, words in _by_language(getattr(wish, status.value), f"--{status.value}").items():
            gender = _gender(genders, code) if status is Status.PREFERRED else None
            renderings.setdefault(code, []).extend(Rendering(word, status, gender) for word in words)
    notes = _by_language(wish.note, "--note")
    unused = [code for code in (*genders, *notes) if code not in renderings]
    if unused:
        raise click.UsageError(f'there are no renderings for the language "{unused[0]}"')
    return {
        code: LanguageSection(renderings=tuple(found), note=" ".join(notes.get(code, [])))
        for code, found in renderings.items()
    }


def _gender(genders: dict[str, list[str]], code: str) -> Gender | None:
    said = genders.get(code)
    if not said:
        return None
    try:
        return Gender(said[-1])
    except ValueError:
        raise click.UsageError(
            f'"{said[-1]}" is no gender; valid are {", ".join(gender.value for gender in Gender)}'
        ) from None


def _by_language(values: Sequence[str], option: str) -> dict[str, list[str]]:
    """Take ``fr:words`` apart."""
    found: dict[str, list[str]] = {}
    for value in values:
        code, colon, words = value.partition(":")
        if not colon or not words.strip() or language_of_tag(code.strip()) is None:
            raise click.UsageError(f'{option} takes LANGUAGE:WORDS, such as fr:permanence, not "{value}"')
        found.setdefault(code.strip(), []).append(words.strip())
    return found
