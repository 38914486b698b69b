"""Checks of the category ``mistranslation``."""
