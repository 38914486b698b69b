"""Checks of the category ``markup``."""
