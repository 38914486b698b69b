"""What Dutch has of the build of English sentences when a machine translates them."""

from __future__ import annotations

from postedit.checks.grammar.reading import rule
from postedit.checks.style.turns import (
    FOR_NOW,
    HERE_IS_HOW,
    LIVES_IN,
    MAKES_SENSE,
    ON_A_BASIS,
    OPENS,
    THAT_IS_WHY,
)
from postedit.checks.style.turns.dutch_sentences import SENTENCES
from postedit.terms.inflection.capital import like

RULES = (
    rule(
        OPENS + r"(?P<at>(?:bijvoorbeeld|echter|daarnaast|bovendien|daarom|uiteindelijk|vervolgens|momenteel"
        r"|tegenwoordig|meestal|normaal\s+gesproken|oorspronkelijk|onlangs|ook|daarna|eerst"
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
        r"{P}(?P<at>ma(?:akt|akte|ken|akten)\s+(?:geen\s+|veel\s+|meer\s+)?zin){E}(?!\s+om\b)",
        "“to make sense” word for word; Dutch has “logisch zijn”, “zin hebben”",
        source=MAKES_SENSE,
    ),
    rule(
        OPENS + r"(?P<at>hier\s+is\s+hoe){E}",
        "“Here's how” word for word; Dutch has “Zo”",
        source=HERE_IS_HOW,
    ),
    rule(
        r"{P}(?P<at>le(?:eft|ven|efde|efden)\s+in)\s+(?:de|het|een|één|je|uw|die|dat)\s+(?:{W}\s+)?"
        r"(?:{W})?(?:bestand|map|directory|repository|repo|module|pakket|branch|code)",
        "a file does not live; Dutch has “staan”, “te vinden zijn”",
        source=LIVES_IN,
    ),
    rule(
        r"{P}(?P<at>(?:dit|dat)\s+is\s+waarom){E}",
        "“that is why” word for word; Dutch has “daarom”",
        source=THAT_IS_WHY,
    ),
    rule(
        r"{P}(?P<at>op\s+een\s+(?:dagelijkse|wekelijkse|maandelijkse|jaarlijkse|regelmatige)\s+basis){E}",
        "“on a … basis” word for word; Dutch has “dagelijks”, “regelmatig”",
        source=ON_A_BASIS,
    ),
    rule(
        r"{P}(?P<at>voor\s+nu){E}",
        "“for now” word for word; Dutch has “voorlopig”",
        source=FOR_NOW,
        rewrite=lambda _, old: like(old, "voorlopig"),
    ),
    *SENTENCES,
)
