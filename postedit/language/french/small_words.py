"""Pronouns and prepositions of French."""

from __future__ import annotations

from postedit.language.base import words

OBJECTS = words("me te se le la les lui leur y en nous vous")
"""Pronouns that stand before the verb and are no subject."""

COMPLEX_PREPOSITIONS = (
    "à l'égard", "au lieu", "en raison", "au sujet", "au sein", "à l'aide", "à l'insu", "en faveur", "en cas",
    "auprès", "à cause", "au détriment", "à l'exception", "à l'encontre",
    "par l'intermédiaire", "par le biais", "à partir", "en fonction", "dans le cadre", "à propos",
)  # fmt: skip
"""Beginnings of prepositions that end in ``de``, and are none without it."""
