"""How fast a large term base opens and matches."""
