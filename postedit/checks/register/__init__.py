"""Checks of the category ``register``."""
