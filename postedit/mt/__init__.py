"""Machine translation, asked only where a person has configured it; deep-translator is loaded only then."""

from postedit.mt.settings import Settings, settings_from
from postedit.mt.translator import Translator

__all__ = ["Settings", "Translator", "settings_from"]
