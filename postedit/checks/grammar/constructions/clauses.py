"""Clauses and complements that French joins in another way than English."""

from __future__ import annotations

from postedit.checks.grammar.reading import rule
from postedit.terms.inflection.capital import like

_SUBJECT = (
    r"(?:(?:une?|les?|la|vous|nous|ils?|elles?|on|ce|cet|cette|ces|votre|vos|leurs?|notre|nos|son|sa|ses|mon|ma|mes"
    r"|quelqu'un|quelque\s+chose)\s|l'|s'ils?\s)"
)
_ASKED = r"(?:question|demande|requête|interrogation|énigme|e-?mail|message|lettre)s?"
RULES = (
    rule(
        r"{P}(?P<at>(?:façon|manière)\s+dont\s+(?:{W}(?:['’]\s*|\s+)){1,8}?ressembl(?:e|er|ent|ait|aient|era|eront|erait))"
        r"(?=\s*(?:[.,;:!?)]|\Z|et\b|une\s+fois|après|avant|dans|sur|maintenant|en\b))",
        "“how it should look like” word for word; French has “à quoi … ressemble”",
        source=r"\b(?:how|what)\b.*\blooks?(?:ed|ing)?\b",
    ),
    rule(
        r"{P}(?P<at>comment\s+(?:{W}(?:['’]\s*|\s+)){1,6}?ressembl(?:e|er|ent|ait|aient|era|eront|erait))"
        r"(?=\s*(?:[.,;:!?)]|\Z|et\b|une\s+fois|après|avant|maintenant))",
        "“what it looks like” word for word; French has “à quoi … ressemble”",
        source=r"\b(?:how|what)\b.*\blooks?(?:ed|ing)?\b",
    ),
    rule(
        r"{P}(?!(?:même|comme|sauf|plus|ni)\s){W}\s+(?P<at>(?:de|sur|quant\s+à|à\s+propos\s+de)\s+s(?:i(?=\s)|'(?=il)))"
        rf"(?=\s*{_SUBJECT})",
        "“of whether” word for word; a clause with “si” follows “savoir”, “dire”, not a preposition",
        source=r"\b(?:whether|if)\b",
        rewrite=lambda _, old: "pour savoir s" + ("'" if old.endswith("'") else "i"),
    ),
    rule(
        rf"{{P}}{_ASKED}\s+(?:{{ADV}})?(?P<at>(?:difficiles?|faciles?|simples?|délicate?s?|compliquée?s?|impossibles?"
        r"|dure?s?|intéressante?s?)\s+à\s+répondre){E}",
        "“a question hard to answer” word for word; French has “à laquelle il est difficile de répondre”",
    ),
    rule(
        r"{P}(?P<at>(?:je\s+(?:ne\s+)?suis|tu\s+(?:n'\s*)?es|nous\s+(?:ne\s+)?sommes|vous\s+(?:n'\s*)?êtes)"
        r"\s+(?:pas\s+)?en\s+cours\s+d'\s*(?:exécution|utilisation|installation|lancement)){E}",
        "“you are running” said of a program: a person runs it (“vous exécutez”), or uses it",
    ),
    rule(
        r"{P}(?P<at>(?:je|tu|nous|vous)\s+(?:exécut(?:e|es|ons|ez))\s+(?:sur|sous|derrière|en\s+mode))(?=\s)",
        "“exécuter” without what is run; French has “utiliser”, “travailler sous”",
        source=r"\b(?:i|we|you)\b(?:\s+(?:are|am)|['’](?:re|m))?\s+(?:\w+ly\s+)?run(?:ning)?\s+"
        r"(?:\w+ly\s+)?(?:on|under|behind|in|headless)\b",
    ),
    rule(
        r"{P}(?P<at>(?:ne\s+|n'\s*)(?:{CLITIC})*{W}\s+rarement){E}(?!\s+(?:qu[e']|pas|plus|rien|personne))",
        "“rarement” denies by itself and takes no “ne”",
        rewrite=lambda _, old: old.split(maxsplit=1)[1] if old[:3].lower() == "ne " else old[2:].lstrip(),
    ),
    rule(
        r"(?:{OPENING}|[.!?]\s+)(?P<at>c'est\s+à\s+quel\s+point){E}",
        "“that is how …” word for word; French has “voilà à quel point”, “tant”, “tellement”",
        source=r"\b(?:that|this)(?:['’]s|\s+is)\s+how\b",
        rewrite=lambda _, old: (like(old, "v")) + "oilà à quel point",
    ),
    rule(
        r"(?:{OPENING}|[.!?]\s+)(?P<at>(?:Alors|Tandis)\s+qu(?:e\s+|')(?:à|au|aux|en|dans|chez|sur)\s+"
        r"(?:l[ae]s?\s+|l')?[\w-]+(?:\s+[A-ZÀ-Ý][\w-]+)*),",
        "“while in …” word for word; the French conjunction needs a verb",
        cased=True,
        source=r"(?:\A\W*|[.!?]\s+)while\s+(?:in|at|on|there)\b",
    ),
)
