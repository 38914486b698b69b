"""Machine translation, asked only where a person has configured it; deep-translator is loaded only then."""

from postedit.mt.masking import Masked, masked, restored
from postedit.mt.settings import Settings, settings_from
from postedit.mt.translator import Translator

__all__ = ["Masked", "Settings", "Translator", "masked", "restored", "settings_from"]
