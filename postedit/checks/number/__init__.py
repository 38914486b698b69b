"""Checks of the category ``number``."""
