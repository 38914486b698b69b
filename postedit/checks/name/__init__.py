"""Checks of the category ``name``."""
