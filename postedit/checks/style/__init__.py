"""Checks of the category ``style``."""
