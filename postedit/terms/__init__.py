"""The term base: its entries, finding them in inflected text, and inflecting a replacement.

Nothing here opens a dictionary or a file before it is asked to.
"""

from postedit.terms.base import TermBase
from postedit.terms.entry import Entry, Gender, Kind, LanguageSection, Level, Number, Part, Rendering, Status
from postedit.terms.inflect import inflected, replacement
from postedit.terms.inflection.value import Replacement
from postedit.terms.load import Loaded, builtin_paths, load
from postedit.terms.match import LiteralRendering, Matcher, TermMatch, TermUse
from postedit.terms.source_terms import Segment, SourceTerms

__all__ = [
    "Entry",
    "Gender",
    "Kind",
    "LanguageSection",
    "Level",
    "LiteralRendering",
    "Loaded",
    "Matcher",
    "Number",
    "Part",
    "Rendering",
    "Replacement",
    "Segment",
    "SourceTerms",
    "Status",
    "TermBase",
    "TermMatch",
    "TermUse",
    "builtin_paths",
    "inflected",
    "load",
    "replacement",
]
