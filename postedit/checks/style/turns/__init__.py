"""Turns of English that stand word for word, a file for each language; `style/calque` looks for them."""

from postedit.checks.grammar.reading.rule import OPENING

OPENS = rf"(?:{OPENING}|[.!?:]\s+)"
"""What stands before the head of a sentence."""

# Turns of English that have the same fate in several languages, as they stand in a source.
FOR_NOW = r"\bfor\s+now\b"
HERE_IS_HOW = r"\bhere(?:\s+is|['’]s)\s+how\b"
LIVES_IN = r"\bliv(?:es?|ing|ed)\s+(?:in|inside|under|at)\b"
MAKES_SENSE = r"\bma(?:ke|kes|de|king)\s+(?:\w+\s+)?sense\b"
ON_A_BASIS = r"\bon\s+an?\s+(?:[\w-]+\s+){1,3}basis\b"
THAT_IS_WHY = r"\b(?:this|that|which)(?:\s+is|['’]s)\s+why\b"
