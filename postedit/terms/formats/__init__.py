"""Glossaries in the formats of other programs: read, written, and what each loses said in numbers."""

from postedit.terms.formats.base import Format, Request, Taken, Written
from postedit.terms.formats.fields import Field, Loss
from postedit.terms.formats.registry import FORMATS, guess

__all__ = ["FORMATS", "Field", "Format", "Loss", "Request", "Taken", "Written", "guess"]
