"""What Dutch has of the build of English sentences when a machine translates them."""

from __future__ import annotations

from postedit.checks.grammar.reading import rule
from postedit.checks.style.turns import OPENS

RULES = (
    rule(
        OPENS + r"(?P<at>(?:bijvoorbeeld|echter|daarnaast|bovendien|daarom|uiteindelijk|vervolgens|momenteel"
        r"|tegenwoordig|meestal|normaal\s+gesproken|oorspronkelijk|onlangs|ook|daarna|eerst|gelukkig|helaas"
        r"|in\s+dit\s+geval|als\s+gevolg\s+hiervan|aanvullend|over\s+het\s+algemeen|in\s+feite|daardoor|hierdoor"
        r"|soms|vaak|later|nu|vandaag|gisteren|ten\s+eerste|ten\s+tweede|ten\s+slotte),)\s+"
        r"(?!(?:als|wanneer|omdat|terwijl|hoewel|zodat|voordat|nadat|zodra|die|dat|of|en|maar|zoals|om|wat|toen)\b)",
        "no comma stands behind an adverb that opens a Dutch sentence, and the verb follows it",
        source=OPENS + r"(?:[\w-]+\s+){,4}?[\w-]+,",
        rewrite=lambda _, old: old[:-1],
    ),
    rule(
        OPENS
        + r"(?P<at>voor\s+(?:meer|verdere|aanvullende)\s+(?:informatie|details|uitleg)[^.,;:!?]{0,60},)\s",
        "no comma stands behind the first part of a Dutch sentence",
        source=r"\bfor\s+(?:more|further|additional)\b",
        rewrite=lambda _, old: old[:-1],
    ),
    rule(
        OPENS + r"(?P<at>gebaseerd\s+op)\s+[^.:]{4,120}?,\s",
        "“Based on …, …” word for word; Dutch has “Op basis van”",
        source=OPENS + r"based\s+on\b",
        rewrite=lambda _, old: "Op basis van" if old[0].isupper() else "op basis van",
    ),
    rule(
        r"{P}(?P<at>ma(?:akt|akte|ken|akten)\s+(?:geen\s+|veel\s+|meer\s+)?zin){E}(?!\s+om\b)",
        "“to make sense” word for word; Dutch has “logisch zijn”, “zin hebben”",
        source=r"\bma(?:ke|kes|de|king)\s+(?:\w+\s+)?sense\b",
    ),
    rule(
        OPENS + r"(?P<at>hier\s+is\s+hoe){E}",
        "“Here's how” word for word; Dutch has “Zo”",
        source=r"\bhere(?:\s+is|['’]s)\s+how\b",
    ),
    rule(
        r"{P}(?P<at>le(?:eft|ven|efde|efden)\s+in)\s+(?:de|het|een|één|je|uw|die|dat)\s+(?:{W}\s+)?"
        r"(?:{W})?(?:bestand|map|directory|repository|repo|module|pakket|branch|code)",
        "a file does not live; Dutch has “staan”, “te vinden zijn”",
        source=r"\bliv(?:es?|ing|ed)\s+(?:in|inside|under|at)\b",
    ),
)
