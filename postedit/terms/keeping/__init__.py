"""Keeping a glossary: editing its files, looking for faults in it, and growing it from a site's own posts."""
