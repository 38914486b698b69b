"""Checks of the category ``addition``."""
