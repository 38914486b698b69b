"""Checks of the category ``term``."""
