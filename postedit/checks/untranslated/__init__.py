"""Checks of the category ``untranslated``."""
