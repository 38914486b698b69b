"""Checks of the category ``typography``."""
