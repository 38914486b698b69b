"""Machine translation, asked only where a person has configured it; deep-translator is loaded only then."""

from postedit.mt.settings import Settings, every_engine
from postedit.mt.translator import Translator

__all__ = ["Settings", "Translator", "every_engine"]
