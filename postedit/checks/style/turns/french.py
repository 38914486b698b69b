"""What French has of the build of English sentences when a machine translates them."""

from __future__ import annotations

import re

from postedit.checks.grammar.reading import rule
from postedit.checks.style.turns import LIVES_IN, ON_A_BASIS, OPENS
from postedit.terms.inflection.capital import like

RULES = (
    rule(
        OPENS + r"(?P<at>en\s+(?:complétant|terminant|finissant|achevant)\s+(?:ce|cet|cette|ces|le|la|les|l'"
        r"|votre|notre)\s*{W}(?:\s+{W}){,3}\s*,\s+(?:vous|nous|les?|la|ils?|elles?)){E}",
        "“By completing …, you will” word for word; French has “À la fin de …” or “À l'issue de …”",
        source=r"\bby\s+(?:completing|finishing|the\s+end)\b",
    ),
    rule(
        r"{P}(?P<at>(?:lorsque|quand|là\s+où|si)\s+cela\s+est\s+(?:applicable|approprié|pertinent)"
        r"|lorsqu'applicable|là\s+où\s+(?:c'est\s+)?applicable){E}",
        "“where applicable” word for word; French has “le cas échéant”",
        source=r"\b(?:where|when|if|as)\s+(?:applicable|appropriate)\b",
        rewrite=lambda _, old: like(old, "le cas échéant"),
    ),
    rule(
        r"{P}(?P<at>fai(?:tes|sons|re)\s+qu(?:e\s+|')(?:les?|la|l'|vos|votre|chacun|tout|cela|ils?|elles?))",
        "“make people feel …” word for word; French has “faire en sorte que”",
        source=r"\bmak(?:e|ing)\b",
        rewrite=lambda _, old: re.sub(r"\s+qu", " en sorte qu", old, count=1),
    ),
    rule(
        r"{P}(?P<at>(?:n'\s*)?(?:êtes|es|suis|sommes|seriez|serez|étiez|soyez|être)\s+"
        r"(?:{ADV}|pas\s+)*familiers?(?:\s+avec)?){E}(?!\s+d[eu'])",
        "“to be familiar with” word for word; French has “bien connaître”",
        source=r"\b(?:un)?familiar\b",
    ),
    rule(
        OPENS
        + r"(?P<at>basée?s?\s+sur)\s+[^.:]{5,150}?,\s+(?:vous|nous|on|je|ils?|elles?|les?|la|ce|cette)\s",
        "“Based on …, you” word for word; French has “D'après …”, “En fonction de …”",
        source=r"\Abased\s+on\b|[.!?:]\s+based\s+on\b",
    ),
    rule(
        r"{P}(?P<at>(?:(?:en|à|de|pour)\s+)?(?:les|vous|nous|la|le|me)\s+point(?:er|ez|ant|ons|ent|e)\s+vers"
        r"|pointe[zr]-(?:les|nous|moi|la|le)\s+vers){E}",
        "“to point somebody to” word for word; French has “orienter vers”",
        source=r"\bpoint\w*\s+(?:them|us|me|you|him|her|people|users|\w+)\s+(?:to|at|in)\b",
        rewrite=lambda _, old: re.sub(r"point(?=er|ez|ant|ons|ent|e)", "orient", old),
    ),
    rule(
        OPENS + r"(?P<at>l'une\s+des\s+choses\s+(?:que|qu'|qui|vraiment|les\s+plus)){E}?",
        "“One of the things that” word for word; French says it without “choses”",
        source=r"\bone\s+of\s+the\s+(?:\w+\s+){,2}things\b",
    ),
    rule(
        r"{P}(?P<at>navigu(?:ez|er)\s+(?:à\s+nouveau\s+|ensuite\s+|d'abord\s+)?(?:vers|à)){E}",
        "“navigate to” word for word; French has “accéder à”, “ouvrir”",
        source=r"\bnavigat\w*\s+(?:\w+\s+)?(?:to|into)\b",
    ),
    rule(
        r"{P}(?P<at>une\s+fois\s+(?:terminé|complété|fini|fait|achevé)\s*,\s+(?:vous|nous|on)){E}",
        "the participle has nothing to belong to; French names the thing: “Une fois l'opération terminée”",
        source=r"\b(?:once|when|upon|after)\b",
    ),
    rule(
        OPENS + r"(?:{W}\s+)?(?P<at>commence[zr]\s+avec)\s+(?!l'aide)(?:les?\b|la\b|l'|une?\b|des\b|d'"
        r"|votre\b|vos\b|ce\b|cette\b|ces\b)",
        "“start with” word for word; French has “commencer par”",
        source=r"\b(?:start|begin)\w*\s+(?:\w+\s+)?with\b",
        unless=r"\bget\w*\s+started\b|\bstarted\s+with\b",
        rewrite=lambda _, old: old.replace("avec", "par"),
    ),
    rule(
        r"{P}(?P<at>(?:a|ont|avait|avaient|aura|auront|aurait)\s+dû\s+être\s+{ADV}?(?P<pp>{W})){E}",
        "a passive copied from “had to be”; French has “il a fallu” or an active verb",
        source=r"\b(?:had|have|has)\s+to\s+be\b|\bneeded\s+to\s+be\b",
    ),
    rule(
        r"{P}(?P<at>sur\s+une\s+base\s+(?:assez\s+|plus\s+|très\s+)?(?P<how>[^\W\d_]+)){E}",
        "“on a … basis” word for word; French has an adverb: “régulièrement”, “chaque jour”",
        source=ON_A_BASIS,
    ),
    rule(
        r"{P}(?P<at>sent(?:ez-vous|s-toi)\s+libres?\s+de?){E}?",
        "“feel free to” word for word; French has “n'hésitez pas à”",
        source=r"\bfeel\s+free\b",
    ),
    rule(
        r"{P}(?P<at>regarde[zr]\s+(?:sur|dans|à|les?|la)\s+[^,.;]{3,60}?\s+pour\s+(?:une?|des|les?|la)){E}",
        "“look … for” word for word; French has “chercher”",
        source=r"\blook(?:ing)?\s+(?:at|in|on|through|to)\b[^,.;]*\bfor\b",
    ),
    rule(
        r"{P}(?P<at>décid(?:er|ez|e|ent|é)\s+d(?:e\s+|')(?P<inf>{W})){E}",
        "“decide whether to”: what is open is told as settled; French has “décider s'il faut”",
        source=r"\bdecid\w+\s+(?:whether|if)\s+to\b",
    ),
    rule(
        r"{P}(?P<at>tout\s+le\s+monde){E}(?!\s+d'autre)",
        "“everyone else” without “else”; French has “tous les autres”",
        source=r"\b(?:everyone|everybody)\s+else\b",
        unless=r"\blike\s+(?:everyone|everybody)\b",
    ),
    rule(
        r"{B}(?P<at>adress(?:e|ent|er|ez|ons|ant|ait|aient|era|eront)\s+(?:les?|la|l'|des|ces?|cet|cette|ses|leurs?"
        r"|vos|votre|nos|notre|plusieurs|certains|certaines)\s*(?:{W}\s+){,2}?(?:défis?|problèmes?|problématiques?"
        r"|questions?|enjeux|besoins?|préoccupations?|risques?|difficultés?|limites|lacunes?|obstacles?"
        r"|vulnérabilités?|exigences?)){E}",
        "“address” word for word; French has “traiter”, “répondre à”, “s'attaquer à”",
        source=r"\baddress",
        unless=r"\baddress\w*\s+(?:the|this|these|a)\s+(?:issue|problem|challenge)s?\b|\baddress\w*\s+concerns\b",
    ),
    rule(
        r"{P}(?P<at>utilisateurs?\s+(?:qui\s+)?utilis(?:ent|aient|ant|e|eront)){E}",
        "“utilisateurs” beside “utiliser”, where English has two words; “ceux qui utilisent”, “les clients”",
        source=r"\b(?:people|customers?|anyone|users\s+who\s+(?:are|were)|those)\b",
    ),
    rule(
        r"{P}(?P<at>(?:les|des|nos|vos|ses|leurs)\s+(?:{W}\s+)?(?:exemples|participants|membres|intervenants"
        r"|sujets|thèmes|avantages|invités|candidats|raisons|causes|symptômes)\s+"
        r"(?:comprennent|comprenaient|incluent|incluaient)){E}",
        "“… include” word for word; French has “Parmi … figurent”, “On compte parmi …”",
        source=r"\binclud",
    ),
    rule(
        r"{P}(?P<at>(?:{ETRE}|été)\s+(?:{ADV})?crédité(?:e|s|es)?\s+(?:d'|de|pour|comme)){E}?",
        "“to be credited with” word for word; French has “on lui doit”, “on lui attribue”",
        source=r"\bcredited\b",
    ),
    rule(
        r"{P}(?P<at>dans\s+(?:une\s+(?:génération|décennie|heure|journée|semaine|minute|seconde)"
        r"|un\s+(?:an|mois|jour|délai)|(?:les\s+)?(?:\d+|deux|trois|quelques)\s+(?:minutes|heures|secondes|jours"
        r"|semaines))){E}",
        "“within”: “dans” says when, not in how much time; French has “en moins de”, “d'ici”",
        source=r"\bwithin\s+(?:an?|one|a\s+few|two|three|\d+|seconds|minutes|hours)\b",
        unless=r"\bwithin\s+the\b|\bin\s+(?:an?|\d+|a\s+few)\b",
    ),
    rule(
        r"{P}(?P<at>vi(?:t|vent|vaient|vra)\s+dans)\s+(?:le|la|l'|un|une|votre|son|leur)\s*(?:{W}\s+)?"
        r"(?:fichiers?|dossiers?|répertoires?|dépôts?|modules?|paquets?|branches?|code|bases?)",
        "a file does not live; French has “se trouver”, “résider”",
        source=LIVES_IN,
    ),
    rule(
        r"{P}(?P<at>(?:lorsque|quand)\s+(?:terminé|complété|fini|demandé|invité|activé|désactivé|configuré"
        r"|appelé|déployé|installé)(?:e|s|es)?|lorsqu'(?:activé|exécuté|appelé|installé|invité)(?:e|s|es)?)"
        r"(?=\s*[,.;:)]|\s+(?:avec|par|dans|sur|en|pour)\b|\Z)",
        "“when …ed” word for word; French has a subject and a verb, or a noun",
        source=r"\b(?:when|once|while)\s+(?:\w+ed|done|run|finished|complete)\b",
    ),
    rule(
        r"{P}(?P<at>pren(?:ez|ons|ds|dre)\s+(?:une\s+(?:minute|seconde)|un\s+(?:moment|instant))"
        r"\s+pour){E}",
        "“take a moment to” word for word; French has “prendre le temps de”",
        source=r"\b(?:take|taking)\s+(?:a|some|one|\w+)\s+(?:few\s+)?(?:minutes?|seconds?|moments?)\s+to\b",
        rewrite=lambda _, old: old.split()[0] + " le temps de",
    ),
    rule(
        r"{P}(?P<at>félicitations\s+pour\s+avoir){E}",
        "“félicitations pour” before a verb; French has “félicitations d'avoir”, “bravo, vous avez”",
        source=r"\bcongrat",
    ),
)
