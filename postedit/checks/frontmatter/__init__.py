"""Checks of the category ``frontmatter``."""
