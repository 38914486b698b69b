"""Checks of the category ``idiom``."""
