"""An entry of the term base as a frozen value: its sections per language, and their renderings."""

from __future__ import annotations

from enum import StrEnum

import msgspec

FIXED_PHRASE = "fixed phrase"
"""The part of speech of words that neither inflect nor part: "that being said" is no form of "is saying"."""


class Kind(StrEnum):
    """What an entry names; it decides which check reports the entry.

    A calque is understood and grammatical, but nobody who thinks in the language puts it so.
    """

    TERM = "term"
    NAME = "name"
    IDIOM = "idiom"
    FALSE_FRIEND = "false-friend"
    CALQUE = "calque"


class Part(StrEnum):
    """A part of a post: its title and headings, or the rest of its text."""

    TITLE = "title"
    BODY = "body"


class Level(StrEnum):
    """Whether a deprecated rendering is wrong or merely not what practitioners write."""

    ERROR = "error"
    STYLE = "style"


class Status(StrEnum):
    """The standing of a rendering, after ISO 30042 (TermBase eXchange)."""

    PREFERRED = "preferred"
    ADMITTED = "admitted"
    DEPRECATED = "deprecated"


class Gender(StrEnum):
    """Grammatical gender of a rendering's head word."""

    MASCULINE = "m"
    FEMININE = "f"
    NEUTER = "n"
    COMMON = "c"


class Number(StrEnum):
    """The number a rendering is fixed in; without one it follows what it replaces."""

    SINGULAR = "singular"
    PLURAL = "plural"


class Rendering(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """One way to write a concept in one language.

    ``alone`` is true where a deprecated rendering is wrong in any context, so that it may be
    flagged without looking at the source.
    """

    term: str
    status: Status
    gender: Gender | None = None
    number: Number | None = None
    alone: bool = False
    note: str = ""


class LanguageSection(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """What an entry says of one language.

    Attributes:
        renderings: in the order of the file: preferred, then admitted, then deprecated.
        exceptions: words or phrases beside which a deprecated rendering is right.
        regions: renderings that are admitted in a region such as ``fr-CA``.
        severity: overrides the entry's severity, None where it does not.
        do_not_translate: the source term itself is admitted, or overrides the entry's flag.
        case_sensitive: overrides the entry's flag, None where it does not.
    """

    renderings: tuple[Rendering, ...] = ()
    pos: str = ""
    note: str = ""
    example: str = ""
    origin: str = ""
    exceptions: tuple[str, ...] = ()
    regions: tuple[tuple[str, tuple[str, ...]], ...] = ()
    severity: Level | None = None
    do_not_translate: bool | None = None
    case_sensitive: bool | None = None

    def having(self, *statuses: Status) -> tuple[Rendering, ...]:
        """Give the renderings of the given statuses, in order."""
        return tuple(rendering for rendering in self.renderings if rendering.status in statuses)

    def admitted_in(self, region: str) -> tuple[str, ...]:
        """Give the terms admitted only in ``region`` (``fr-CA``), none for any other string."""
        return next((terms for name, terms in self.regions if name == region), ())


class Entry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """One concept: every language of it, and the file and line (from 1) where it stands.

    ``where`` names the parts of a post in which the entry applies, and ``paths`` the posts of a site, by
    patterns as ``.gitignore`` writes them; empty means all. In code no entry applies.
    """

    id: str
    kind: Kind
    severity: Level
    languages: dict[str, LanguageSection]
    definition: str = ""
    domain: str = ""
    case_sensitive: bool = False
    do_not_translate: bool = False
    exceptions: tuple[str, ...] = ()
    where: tuple[Part, ...] = ()
    paths: tuple[str, ...] = ()
    path: str = ""
    line: int = 1

    def __hash__(self) -> int:
        """Hash the identifier, which is unique in a term base."""
        return hash(self.id)

    def section(self, language: str) -> LanguageSection:
        """Give the section of a language (``fr``), an empty one where the entry has none."""
        return self.languages.get(language) or LanguageSection()

    def preferred(self, language: str) -> Rendering | None:
        """Give the first preferred rendering in a language, None where there is none."""
        return next(iter(self.section(language).having(Status.PREFERRED)), None)

    def level(self, language: str) -> Level:
        """Give how severe a deprecated rendering is in ``language``."""
        return self.section(language).severity or self.severity

    def keeps_case(self, language: str) -> bool:
        """Tell whether letters must have the entry's case in ``language``."""
        own = self.section(language).case_sensitive
        return self.case_sensitive if own is None else own

    def is_fixed(self, language: str) -> bool:
        """Tell whether the source terms in ``language`` stand only in these words, the small ones too."""
        return self.section(language).pos == FIXED_PHRASE

    def stays(self, language: str) -> bool:
        """Tell whether the source term is kept as it is in ``language``."""
        own = self.section(language).do_not_translate
        return self.do_not_translate if own is None else own
