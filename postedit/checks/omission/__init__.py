"""Checks of the category ``omission``."""
