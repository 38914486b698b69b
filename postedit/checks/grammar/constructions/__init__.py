"""Constructions of English that no French sentence has; `grammar/calque` looks for them."""
