"""What links sentences and clauses in English, kept word for word in French."""

from __future__ import annotations

from postedit.checks.grammar.reading import rule
from postedit.checks.grammar.reading.rule import OPENING

_FIRST = rf"(?:{OPENING}|[.!?]\s+)"
RULES = (
    rule(
        _FIRST + r"(?P<at>plutôt)\s*,",
        "“Instead” or “Rather” word for word; French has “Mieux vaut …”, “Au contraire”",
        source=_FIRST + r"(?:instead|rather)\b",
    ),
    rule(
        r"{P}(?:ne\s+|n'\s*)(?:{CLITIC})*{W}\s+(?:{W}\s+){0,3}?(?:pas|jamais|rien)\s+(?:{W}(?:['’]\s*|\s+)){0,8}?"
        r"(?P<at>jusqu'(?:à\s+(?:des\s|plus\s+tard|récemment|la\s+(?:semaine|fin|veille)|l'année|l'arrivée)"
        r"|en\s+\d{4}))",
        "“not … until” word for word; French has “ne … que”, “avant de”, “avant que”",
        source=r"(?:n't|n’t|\bnot|\bnever|\bcannot)\b.*\buntil\b",
        unless=r"\bup\s+until\b",
    ),
    rule(
        r"{P}(?P<at>confiance\s+qu(?:e|')){E}?",
        "“confidence that” word for word; French has “l'assurance que”, “la certitude que”",
        source=r"\bconfiden(?:ce|t)\s+that\b",
    ),
    rule(
        _FIRST + r"(?P<at>Entrez)(?=\s+[A-Z])",
        "“Enter …” presents a thing; French has “C'est là qu'intervient …”, “Voici …”",
        cased=True,
        source=_FIRST + r"enter\s+[A-Z][\w.-]*(?:\s+[\w.-]+){0,3},\s+(?:the|an?|our|one|your)\s",
    ),
)
