"""Turns of English that stand word for word, a file for each language; `style/calque` looks for them."""

OPENS = r"(?:\A[\W\d]*|[.!?:]\s+)"
"""What stands before the head of a sentence."""
